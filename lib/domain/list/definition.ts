/**
 * What a list can be narrowed by. The name of a filter is its name in the address, and `filter.<name>` in the
 * messages says it; `words` is the group of messages that says its codes.
 */
export type Filter = FilterKind & {
  /** It has no control: links lead to it, and it can be taken away. */
  linked?: true;
};

type FilterKind =
  /** Words to be found in names and titles. */
  | { kind: 'text' }
  | { kind: 'choice'; of: readonly string[]; words: string; several?: true }
  /** One record, by its id. */
  | { kind: 'record'; of: 'campaign' | 'organisation' | 'commitment' }
  | { kind: 'year' }
  /** One day, `YYYY-MM-DD`. */
  | { kind: 'day' }
  /** Yes, or no matter; `flag.<words>` says it. */
  | { kind: 'flag'; words: string };

/** What a row's place in an order is made of. An empty one counts as the largest, as it does for PostgreSQL. */
export type SortKey = 'text' | 'number' | 'date';

/** An order of a list: its keys, compared one after another and then by id, all in one direction. */
export interface Sort {
  keys: readonly SortKey[];
  /** The direction it is first shown in. */
  direction: 'asc' | 'desc';
  /** It makes no sense the other way round. */
  oneWay?: true;
}

export interface ListDefinition {
  name: string;
  filters: Readonly<Record<string, Filter>>;
  /** The first is the order of a list that nobody sorted. */
  sorts: Readonly<Record<string, Sort>>;
  pageSize: number;
}

/** The usual length of a page. */
export const PAGE_SIZE = 50;

/** The order of a list that nobody sorted. */
export const firstSort = (definition: ListDefinition): string => Object.keys(definition.sorts)[0] ?? '';

export function sortOf(definition: ListDefinition, name: string): Sort {
  const sort = definition.sorts[name];
  if (!sort) throw new Error(`${definition.name} cannot be sorted by ${name}`);
  return sort;
}
