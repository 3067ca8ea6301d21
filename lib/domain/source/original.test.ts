import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutAtEvidence, decodeOriginal, paragraphsOf, standsIn } from './original';

const bytes = (text: string) => new TextEncoder().encode(text);
const cut = (paragraph: string, ...phrases: string[]) =>
  cutAtEvidence(paragraph, phrases).map(({ text, evidence }) => (evidence ? `[${text}]` : text));

test.each([
  ['plain text', bytes('مناصرة'), 'مناصرة'],
  ['a byte order mark stays out', bytes('\uFEFFa'), 'a'],
  ['nothing', bytes(''), ''],
  ['half a letter', bytes('مناصرة').subarray(0, 3), null],
  ['Windows-1256', new Uint8Array([0xe3, 0xe4, 0xc7]), null],
])('decodeOriginal: %s', (_, input, text) => expect(decodeOriginal(input)).toBe(text));

test.each([
  ['lines that are not empty', 'a\n\nb\n \t\nc\n', ['a', 'b', 'c']],
  ['verbatim', '  a \u200Cb ـ\n', ['  a \u200Cb ـ']],
  ['no line', '\n\n', []],
])('paragraphsOf: %s', (_, text, paragraphs) => expect(paragraphsOf(text)).toEqual(paragraphs));

test.each([
  ['وضعِ خطّةٍ استراتيجية', 'خطّةٍ', true],
  ['a vowel mark counts', 'خطة', false],
  ['tatweel counts', 'تـطويل', false],
  ['nothing stands nowhere', '', false],
])('standsIn: %s', (paragraph, evidence, stands) => expect(standsIn(paragraph, evidence)).toBe(stands));

describe('cutAtEvidence', () => {
  test.each([
    ['one phrase', cut('a b c', 'b'), ['a ', '[b]', ' c']],
    ['at both ends', cut('a b c', 'a', 'c'), ['[a]', ' b ', '[c]']],
    ['overlapping phrases become one', cut('a b c d', 'b c', 'c d'), ['a ', '[b c d]']],
    ['a phrase within another', cut('a b c d', 'a b c', 'b'), ['[a b c]', ' d']],
    ['the same phrase twice', cut('a b', 'b', 'b'), ['a ', '[b]']],
    ['neighbours stay apart', cut('ab', 'a', 'b'), ['[a]', '[b]']],
    ['a phrase that is not there', cut('a b', 'z'), ['a b']],
    ['an empty phrase', cut('a b', ''), ['a b']],
    ['the marks on its last letter come along', cut('خطّةٌ جديدة', 'خطّة'), ['[خطّةٌ]', ' جديدة']],
    ['an empty paragraph', cut('', 'a'), []],
  ])('%s', (_, pieces, expected) => expect(pieces).toEqual(expected));

  test('the pieces are the paragraph, and each phrase that stands in it lies in an evident one', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'ة', 'ٌ'), maxLength: 12 });
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 4 }), (paragraph, phrases) => {
        const pieces = cutAtEvidence(paragraph, phrases);
        expect(pieces.map((piece) => piece.text).join('')).toBe(paragraph);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
        const evident = pieces.filter(({ evidence }) => evidence);
        for (const phrase of phrases.filter((found) => standsIn(paragraph, found))) {
          expect(
            evident.some((piece) => piece.text.includes(phrase)),
            phrase,
          ).toBe(true);
        }
      }),
    );
  });
});
