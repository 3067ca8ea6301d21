import type { Term } from './query';
import { searchWords } from './words';

/** A run of a text in its original spelling, and whether it was looked for. */
export interface Run {
  text: string;
  isMatch: boolean;
}

/** Letters and digits with their marks, and what is written inside a word without being one of its letters. */
const WORD = /[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}\u0640\u200b-\u200f\u2060\u00ad]*/gu;

const isLookedFor = (word: string, terms: readonly Term[]): boolean =>
  searchWords(word).some((form) => terms.some((term) => (term.isOpen ? form.startsWith(term.word) : form === term.word)));

/** The text in runs: whole words that match are apart, so that no Arabic word is torn between two of its letters. */
export function highlight(text: string, terms: readonly Term[]): Run[] {
  const runs: Run[] = [];
  const add = (part: string, isMatch: boolean) => {
    const last = runs.at(-1);
    if (part === '') return;
    if (last?.isMatch === isMatch) last.text += part;
    else runs.push({ text: part, isMatch });
  };
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    add(text.slice(end, index), false);
    add(word, isLookedFor(word, terms));
    end = index + word.length;
  }
  add(text.slice(end), false);
  return runs;
}

/** Where a line without a match is cut. */
const BEFORE = 60;

/**
 * The part of a text around the first word that was looked for, in runs, of about `length` characters, cut between
 * words; null where the text holds none of them.
 */
export function excerpt(text: string, terms: readonly Term[], length = 180): Run[] | null {
  const flat = text.replace(/\s+/gu, ' ').trim();
  const first = [...flat.matchAll(WORD)].find(({ 0: word }) => isLookedFor(word, terms));
  if (!first) return null;
  const from = first.index <= BEFORE ? 0 : flat.indexOf(' ', first.index - BEFORE) + 1;
  const rest = flat.slice(from);
  const cut = rest.length <= length ? rest.length : rest.lastIndexOf(' ', length);
  const part = rest.slice(0, cut > 0 ? cut : length);
  return highlight(`${from > 0 ? '… ' : ''}${part}${part.length < rest.length ? ' …' : ''}`, terms);
}
