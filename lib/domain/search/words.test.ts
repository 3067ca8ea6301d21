import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from '@/tests/factories/arbitraries';
import { formsOf, searchWords, withoutArticle, wordsOf } from './words';

describe('withoutArticle', () => {
  test.each([
    ['الكبتاغون', 'كبتاغون'],
    ['والكبتاغون', 'كبتاغون'],
    ['بالقانون', 'قانون'],
    ['كالقانون', 'قانون'],
    ['وبالقانون', 'قانون'],
    ['للقانون', 'قانون'],
    ['فللقانون', 'قانون'],
    ['قانون', 'قانون'],
    ['ال', 'ال'],
    ['الب', 'الب'],
    ['captagon', 'captagon'],
  ])('%s → %s', (word, bare) => expect(withoutArticle(word)).toBe(bare));
});

test('a word is found by itself, without its article, and without what is joined to it', () => {
  expect(formsOf('وسوريا')).toEqual(['وسوريا', 'سوريا']);
  expect(formsOf('والقانون')).toEqual(['والقانون', 'قانون', 'القانون']);
  expect(formsOf('law')).toEqual(['law']);
});

test('words are letters and digits; all else parts them', () => {
  expect(wordsOf('H.R. 6265 — “قانون الكَبْتاغون”')).toEqual(['h', 'r', '6265', 'قانون', 'الكبتاغون']);
  expect(wordsOf(' ، % _ ')).toEqual([]);
});

test('whatever a text holds, its words are found by themselves', () => {
  fc.assert(fc.property(anyText, (text) => wordsOf(text).every((word) => searchWords(text).includes(word))));
});
