import type { Both } from '../shared/both';
import type { SearchKind } from './kinds';
import type { SearchQuery, Term } from './query';

/** A record that was found. */
export interface Hit {
  kind: SearchKind;
  /** The record's, or for a paragraph its source's. */
  id: string;
  title: Both;
  body: Both;
  /** Other names it goes by: short names, spellings, a bill's number. */
  names: string | null;
  happenedOn: string | null;
  isPrivate: boolean;
  parent: { type: string; id: string } | null;
  /** Of a source: its number, and the paragraph's. */
  paragraph: { source: number; number: number } | null;
}

/** What a search found: how many of each kind, and the best of them. */
export interface SearchResult {
  query: SearchQuery;
  /** What to highlight: the query's words, and those that were taken for misspelt ones. */
  terms: Term[];
  counts: Partial<Record<SearchKind, number>>;
  total: number;
  hits: Hit[];
  /** True where nothing, or next to nothing, is spelt as the query is, and likeness of spelling was looked for. */
  isLike: boolean;
}
