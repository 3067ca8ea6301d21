import { searchKey } from './key';

const NO_WORD = /[^\p{L}\p{Nd}]+/u;
/** The article, and the letters that join it to the word before: والقانون, بالقانون, للقانون. */
const ARTICLE = /^[وف]?(?:[بك]?ال|لل)(.{2,})$/su;
/** The letters that Arabic joins to a word without an article: وسوريا, لسوريا. */
const JOINED = /^[وف]?[بكل]?(.{3,})$/su;

/** The words of a text, by their keys, in their order. */
export const wordsOf = (text: string): string[] => searchKey(text).split(NO_WORD).filter(Boolean);

/** A word without its article; itself where it has none. */
export const withoutArticle = (word: string): string => ARTICLE.exec(word)?.[1] ?? word;

/** The forms a word of a text is found by: itself, and without what Arabic writes in front of it. */
export const formsOf = (word: string): string[] => [...new Set([word, withoutArticle(word), JOINED.exec(word)?.[1] ?? word])];

/** The words a text is found by: the twin of the SQL function `search_words()`, each once, in no order. */
export const searchWords = (text: string): string[] => [...new Set(wordsOf(text).flatMap(formsOf))];
