import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from '@/tests/factories/arbitraries';
import { parseSearch, QUERY_MAX, type Spelling, termsOf, toTsquery, WORDS_MAX } from './query';

const SPELLINGS: Spelling[] = [
  { forms: ['كبتاغون', 'الكبتاجون', 'Captagon'], isStem: false },
  { forms: ['TPS', 'الحماية المؤقتة', 'Temporary Protected Status'], isStem: false },
  { forms: ['أمريك', 'أميرك', 'America'], isStem: true },
];
const wordsWanted = (typed: string) =>
  parseSearch(typed, SPELLINGS).wanted.map((ways) => ways.map((way) => way.map(({ word }) => word).join(' ')));

describe('parseSearch', () => {
  test('a word, with and without its article, and in its other spellings', () => {
    expect(wordsWanted('الكبتاغون')).toEqual([['الكبتاغون', 'كبتاغون', 'كبتاجون', 'captagon']]);
  });

  test('several words stand for one thing together', () => {
    expect(wordsWanted('Temporary Protected Status now')).toEqual([
      ['temporary protected status', 'tps', 'حمايه موقته'],
      ['now'],
    ]);
    expect(wordsWanted('حل الحماية المؤقتة')).toEqual([
      ['حل'],
      ['الحمايه الموقته', 'حمايه موقته', 'tps', 'temporary protected status'],
    ]);
  });

  test('what is derived from a stem', () => {
    expect(wordsWanted('الأميركية')).toEqual([['الاميركيه', 'اميركيه', 'امريك', 'america']]);
  });

  test('a spelling is recognised while it is typed, from four letters on', () => {
    expect(wordsWanted('capt')[0]).toContain('كبتاغون');
    expect(wordsWanted('cap')).toEqual([['cap']]);
    expect(wordsWanted('capt now')[0], 'the word before is finished').toEqual(['capt']);
  });

  test('the last word may go on, and a word of three letters and more', () => {
    const open = (typed: string) => termsOf(parseSearch(typed, [])).map(({ word, isOpen }) => (isOpen ? `${word}…` : word));
    expect(open('hr 62')).toEqual(['hr', '62…']);
    expect(open('syria ab')).toEqual(['syria…', 'ab…']);
  });

  test('of a long query the beginning is looked for', () => {
    const long = parseSearch('word '.repeat(1000), []);
    expect([...long.text].length).toBeLessThanOrEqual(QUERY_MAX);
    expect(long.wanted).toHaveLength(WORDS_MAX);
    expect(termsOf(parseSearch('a'.repeat(5000), []))[0]?.word).toHaveLength(100);
  });

  test.each(['', '   ', 'َ', '\u200f'])('nothing to look for: %j', (typed) => {
    expect(parseSearch(typed, SPELLINGS)).toMatchObject({ key: '', wanted: [] });
  });

  test.each(['%', '_', '\\', '"', '🕊️'])('%s is no word, and is looked for as it stands', (typed) => {
    const query = parseSearch(typed, SPELLINGS);
    expect(query.wanted).toEqual([]);
    expect(query.key).not.toBe('');
  });
});

test('whatever is typed, the full text query is made of quoted words', () => {
  const one = String.raw`\('[\p{L}\p{Nd}]+'(?::\*)?(?: & '[\p{L}\p{Nd}]+'(?::\*)?)*\)`;
  const unit = String.raw`\(${one}(?: \| ${one})*\)`;
  const shape = new RegExp(`^(?:${unit}(?: & ${unit})*)?$`, 'u');
  fc.assert(
    fc.property(anyText, (text) => {
      const query = parseSearch(text, SPELLINGS);
      expect(toTsquery(query)).toMatch(shape);
      expect(toTsquery(query, true)).not.toContain(':*');
    }),
  );
});
