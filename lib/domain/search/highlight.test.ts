import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from '@/tests/factories/arbitraries';
import { excerpt, highlight } from './highlight';
import { parseSearch, termsOf } from './query';

const marked = (text: string, typed: string) =>
  highlight(text, termsOf(parseSearch(typed, [])))
    .filter(({ isMatch }) => isMatch)
    .map((run) => run.text);

describe('highlight', () => {
  test.each([
    ['whole words in their own spelling', 'قانون الكَبْتاغون', 'كبتاغون', ['الكَبْتاغون']],
    ['with what is joined in front', 'وللكبتاغون', 'كبتاغون', ['وللكبتاغون']],
    ['with tatweel inside', 'كبتـــاغون!', 'كبتاغون', ['كبتـــاغون']],
    ['the beginning of a word marks the word', 'Captagon Act', 'capt', ['Captagon']],
    ['digits in either script', 'القرار ٢٢٥٤', '2254', ['٢٢٥٤']],
    ['each word by itself', 'the Captagon Act of Captagon', 'captagon', ['Captagon', 'Captagon']],
    ['not a word that only holds it', 'decaptagonised', 'captagon', []],
  ])('%s', (_, text, typed, expected) => expect(marked(text, typed)).toEqual(expected));

  test('whatever the text, nothing of it is lost, and no two runs of a kind touch', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, typed) => {
        const runs = highlight(text, termsOf(parseSearch(typed, [])));
        expect(runs.map((run) => run.text).join('')).toBe(text);
        expect(runs.every((run, i) => run.isMatch !== runs[i + 1]?.isMatch)).toBe(true);
      }),
    );
  });
});

describe('excerpt', () => {
  const terms = termsOf(parseSearch('captagon', []));
  test('is cut between words around what was found', () => {
    const text = `${'before '.repeat(40)}captagon ${'after '.repeat(40)}`;
    const runs = excerpt(text, terms, 100);
    const shown = runs?.map((run) => run.text).join('') ?? '';
    expect(shown).toMatch(/^… (before )+captagon (after )+…$/);
    expect(shown.length).toBeLessThan(110);
  });

  test('a short text is whole; one without a match is none', () => {
    expect(
      excerpt('the captagon\n act', terms)
        ?.map((run) => run.text)
        .join(''),
    ).toBe('the captagon act');
    expect(excerpt('nothing of it', terms)).toBeNull();
  });
});
