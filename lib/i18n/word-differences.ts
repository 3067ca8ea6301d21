import { diffArrays } from 'diff';
import type { Locale } from './locale';

/** A stretch of text that was there before, came in, or is in both. */
export interface WordDifference {
  kind: 'SAME' | 'ADDED' | 'REMOVED';
  text: string;
}

/** What changed from one text to another, word by word as the language divides them. */
export function wordDifferences(before: string, after: string, locale: Locale): WordDifference[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  const wordsOf = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment);
  return diffArrays(wordsOf(before), wordsOf(after)).map(({ value, added, removed }) => ({
    kind: added ? 'ADDED' : removed ? 'REMOVED' : 'SAME',
    text: value.join(''),
  }));
}
