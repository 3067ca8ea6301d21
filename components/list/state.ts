import type { ListDefinition } from '@/lib/domain/list/definition';
import { type ListQuery, writeList } from '@/lib/domain/list/query';

/** A list as it is looked at, and where: what every link to another view of it starts from. */
export interface ListState {
  definition: ListDefinition;
  query: ListQuery;
  /** The list's address, without its query. */
  path: string;
  /** The record it is a list of, where its query does not say: the campaign of positions. */
  of?: string;
}

/** The address of the same list, looked at in another way. */
export function hrefOf({ definition, path }: ListState, query: ListQuery): string {
  const written = writeList(definition, query);
  return written ? `${path}?${written}` : path;
}

/** The count of the rows, which takes the focus when the link that had it is gone. */
export const COUNT_ID = 'list-count';
