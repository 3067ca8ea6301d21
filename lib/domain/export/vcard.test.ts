import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type Card, foldLine, writeCard } from './vcard';

const octets = (line: string): number => new TextEncoder().encode(line).length;

const CARD: Card = {
  uid: '01900000-0000-7000-8000-000000000001',
  ...{ name: 'Somebody', otherName: 'شخص', kind: 'person', organisation: 'Organisation A', title: 'Staff' },
  ...{ email: 'a@example.org', phones: ['+1 202 555 0100', '+1 202 555 0100'], address: 'Room 1; House, Washington\nDC' },
  ...{ url: 'https://campaigns.example.org/contacts/1', revised: '2026-11-22T08:00:00Z' },
};

/** The card as another program reads it. */
const read = (card: Card) => new ICAL.Component(ICAL.parse(writeCard(card)) as never);
const value = (card: Card, name: string) => read(card).getFirstPropertyValue(name);

describe('a card', () => {
  test('is read by another program as it was written', () => {
    for (const [name, expected] of [
      ['version', '3.0'],
      ['fn', 'Somebody'],
      ['nickname', 'شخص'],
      ['org', 'Organisation A'],
      ['title', 'Staff'],
      ['email', 'a@example.org'],
      ['tel', '+1 202 555 0100'],
    ] as const) {
      expect([value(CARD, name)].flat(), name).toEqual([expected]);
    }
    expect(value(CARD, 'adr')).toEqual(['', '', 'Room 1; House, Washington\nDC', '', '', '', '']);
  });
  test('has a telephone number once', () => expect(read(CARD).getAllProperties('tel')).toHaveLength(1));
  test('leaves out what is not known', () => {
    const text = writeCard({ ...CARD, email: null, phones: [], address: null, title: null, organisation: null, otherName: null });
    expect(text).not.toMatch(/EMAIL|TEL|ADR|TITLE|ORG|NICKNAME/);
  });
  test('of any words: no line over 75 octets, none lost, none added', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }).filter((text) => text.trim() !== '' && text.isWellFormed()),
        (words) => {
          const text = writeCard({ ...CARD, name: words, title: words });
          const lines = text.split('\r\n');
          expect(Math.max(...lines.map(octets))).toBeLessThanOrEqual(75);
          expect(lines.at(-1)).toBe('');
          expect(text.match(/^(BEGIN|END):VCARD/gm)).toHaveLength(2);
          const title = text.replaceAll('\r\n ', '').match(/^TITLE:(.*)$/m)?.[1] ?? '';
          const plain = title.replace(/\\([\\,;n])/g, (_, sign) => (sign === 'n' ? '\n' : sign));
          // biome-ignore lint/suspicious/noControlCharactersInRegex: the card has a space for each.
          expect(plain).toBe(words.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000B-\u001F\u007F]/g, ' '));
        },
      ),
    ));
});

test('a line is folded between characters', () => {
  const folded = foldLine('ن'.repeat(100));
  expect(folded.split('\r\n ').map(octets)).toEqual([74, 74, 54]);
  expect(folded.replaceAll('\r\n ', '')).toBe(`${'ن'.repeat(100)}\r\n`);
  expect(foldLine('a'.repeat(75))).toBe(`${'a'.repeat(75)}\r\n`);
});
