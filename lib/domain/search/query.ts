import { searchKey } from './key';
import { withoutArticle, wordsOf } from './words';

/** More than this many characters of a query, and more words, are not looked for. */
export const QUERY_MAX = 200;
export const WORDS_MAX = 10;
/** Of a longer word its beginning is kept, here and in the index. */
const WORD_MAX = 100;

/** Words that are one word when looked for: spellings of a name in both scripts. */
export interface Spelling {
  forms: readonly string[];
  /** The forms are how words begin: what follows is not compared. */
  isStem: boolean;
}

/** A word to look for; an open one may go on. */
export interface Term {
  word: string;
  isOpen: boolean;
}

/** One thing that must be found: in any of these ways, each of them several words at once. */
export type Wanted = readonly (readonly Term[])[];

/** What somebody looks for. */
export interface SearchQuery {
  /** As it was typed, cut to {@link QUERY_MAX}. */
  text: string;
  key: string;
  /** Empty where the query holds no letter and no digit: then its key is looked for as it stands. */
  wanted: readonly Wanted[];
}

/** What no text of the database holds: a null character, half a character. */
const UNWRITABLE = /[\0\p{Cs}]/gu;
/** A word of the query goes on where it is the last, and where it is long enough to say something. */
const OPEN_FROM = 3;
/** A spelling is recognised before it is typed to its end from so many letters on. */
const RECOGNISED_FROM = 4;

/** Reads what was typed: its words with and without the article, and in the other spellings of each. */
export function parseSearch(typed: string, spellings: readonly Spelling[]): SearchQuery {
  const text = [...typed.replace(UNWRITABLE, '').trim()].slice(0, QUERY_MAX).join('').trim();
  const words = wordsOf(text)
    .slice(0, WORDS_MAX)
    .map((word) => [...word].slice(0, WORD_MAX).join(''));
  const groups = spellings.map(({ forms, isStem }) => ({ isStem, forms: forms.map(wordsOf).filter((form) => form.length > 0) }));
  const wanted: Wanted[] = [];
  for (let i = 0; i < words.length; ) {
    const found = groups.flatMap((group) => group.forms.flatMap((form) => recognised(group, form, words, i)));
    const length = Math.max(1, ...found.map((one) => one.length));
    const typedHere = words.slice(i, i + length);
    wanted.push(
      distinct([
        typedHere.map((word, at) => term(word, i + at === words.length - 1)),
        typedHere.map((word, at) => term(withoutArticle(word), i + at === words.length - 1)),
        ...found.filter((one) => one.length === length).flatMap(({ others }) => others),
      ]),
    );
    i += length;
  }
  return { text, key: searchKey(text), wanted };
}

interface Group {
  forms: readonly (readonly string[])[];
  isStem: boolean;
}

/** The other forms of a group, where the words that begin at a place are one of its forms. */
function recognised(group: Group, form: readonly string[], words: readonly string[], at: number) {
  const isLast = at + form.length === words.length;
  const isForm = form.every((expected, i) => {
    const word = words[at + i];
    if (word === undefined) return false;
    const isBeingTyped = isLast && i === form.length - 1 && word.length >= RECOGNISED_FROM;
    return [word, withoutArticle(word)].some((spelled) =>
      [expected, withoutArticle(expected)].some(
        (known) =>
          spelled === known || (group.isStem && spelled.startsWith(known)) || (isBeingTyped && known.startsWith(spelled)),
      ),
    );
  });
  if (!isForm) return [];
  const others = group.forms
    .filter((other) => other !== form)
    .map((other) => other.map((word) => ({ word: withoutArticle(word), isOpen: group.isStem })));
  return [{ length: form.length, others }];
}

const term = (word: string, isLast: boolean): Term => ({ word, isOpen: isLast || word.length >= OPEN_FROM });

function distinct(ways: readonly (readonly Term[])[]): Wanted {
  return [...new Map(ways.map((way) => [JSON.stringify(way), way])).values()];
}

/** Every term of the query, to highlight. */
export const termsOf = ({ wanted }: SearchQuery): Term[] => wanted.flat(2);

/** The query as PostgreSQL's full text search reads it; with `whole`, words that go on do not match. */
export function toTsquery({ wanted }: SearchQuery, whole = false): string {
  const lexeme = ({ word, isOpen }: Term) => `'${word}'${isOpen && !whole ? ':*' : ''}`;
  return wanted.map((ways) => `(${ways.map((way) => `(${way.map(lexeme).join(' & ')})`).join(' | ')})`).join(' & ');
}
