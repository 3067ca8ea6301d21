import { type ListDefinition, PAGE_SIZE } from '../list/definition';

/** The documents: few, in their order, on one page. */
export const SOURCE_LIST = {
  name: 'sources',
  filters: {},
  sorts: { number: { keys: ['number'], direction: 'asc', oneWay: true } },
  pageSize: PAGE_SIZE,
} as const satisfies ListDefinition;
