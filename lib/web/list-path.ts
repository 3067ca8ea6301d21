import { firstSort, type ListDefinition } from '@/lib/domain/list/definition';
import { writeList } from '@/lib/domain/list/query';

/** The address of a list narrowed by some of its filters: where a figure leads that counts its rows. */
export function listPath(definition: ListDefinition, path: string, filters: Readonly<Record<string, readonly string[]>>): string {
  const query = writeList(definition, { filters, sort: firstSort(definition), reversed: false, page: null });
  return query ? `${path}?${query}` : path;
}
