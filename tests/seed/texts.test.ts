import { describe, expect, test } from 'vitest';
import { cleanText } from '@/lib/domain/shared/text';
import { cites, keys, record, texts } from './record';

const ARABIC = /\p{Script=Arabic}/u;
const words = (text: string) => text.trim().split(/\s+/);
/** The places where a text does not hold. */
const where = (holds: (text: string) => boolean, language: 'en' | 'ar') =>
  texts.filter(({ value }) => !holds(value[language])).map(({ at, value }) => `${at}: ${value[language]}`);

test('there are texts to look at', () => expect(texts.length).toBeGreaterThan(500));

describe('every text stands in both languages', () => {
  test('none is empty, and none holds what the app itself would refuse or mend', () => {
    for (const language of ['en', 'ar'] as const)
      expect(where((text) => text !== '' && cleanText(text) === text, language)).toEqual([]);
  });

  test('the Arabic is in Arabic letters', () => expect(where((text) => ARABIC.test(text), 'ar')).toEqual([]));

  test('the English is in Latin letters, but for what it quotes', () => {
    const unquoted = (text: string) => text.replace(/[«“‘'"(][^»”’'")]*[»”’'")]/g, '');
    expect(where((text) => /[A-Za-z]/.test(text) && !ARABIC.test(unquoted(text)), 'en')).toEqual([]);
  });

  test('tanwin is written before its alif', () => expect(where((text) => !/اً/.test(text), 'ar')).toEqual([]));

  test('digits are Western', () => {
    for (const language of ['en', 'ar'] as const) expect(where((text) => !/[٠-٩۰-۹]/.test(text), language)).toEqual([]);
  });

  test('Arabic has its own comma and question mark', () => {
    expect(where((text) => !/\p{Script=Arabic}[,;?]/u.test(text), 'ar')).toEqual([]);
  });

  test('numbers in one language are numbers in the other', () => {
    const years = (text: string) => [...new Set(text.match(/\b(19|20)\d{2}\b/g) ?? [])].sort().join();
    expect(texts.filter(({ value }) => years(value.en) !== years(value.ar)).map(({ at }) => at)).toEqual([]);
  });
});

describe('words about how the facts were gathered stay out', () => {
  const INTERNAL = [
    /\b(?:q|pc|r|m)-[a-z]/,
    /document 0/i,
    /\bdoc(?:ument)? ?\d{3}\b/i,
    /\bseed(?:ed|s)?\b/i,
    /seed-facts|\.json\b|\.txt\b/i,
    /الوثيقة 0/,
    /مبذور/,
  ];

  test.each(INTERNAL)('%s', (pattern) => {
    for (const language of ['en', 'ar'] as const) expect(where((text) => !pattern.test(text), language)).toEqual([]);
  });

  test('no key of a record', () => {
    const compound = [...keys].filter((key) => key.includes('-'));
    expect(compound.length).toBeGreaterThan(100);
    for (const language of ['en', 'ar'] as const) {
      expect(where((text) => !compound.some((key) => new RegExp(`(?<![\\w-])${key}(?![\\w-])`).test(text)), language)).toEqual(
        [],
      );
    }
  });
});

describe('citations are short', () => {
  test('evidence is at most six words, without spaces around', () => {
    expect(
      cites.filter(({ value: [, , evidence] }) => words(evidence).length > 6 || evidence !== evidence.trim() || evidence === ''),
    ).toEqual([]);
  });

  test('a gist is at most 25 words in each language', () => {
    const gists = record.sources.flatMap((source) =>
      source.paragraphs.map(({ number, gist }) => ({ at: `${source.number}:${number}`, gist })),
    );
    const long = gists.filter(({ gist }) => gist && (words(gist.en).length > 25 || words(gist.ar).length > 25));
    expect(long.map(({ at }) => at)).toEqual([]);
  });
});
