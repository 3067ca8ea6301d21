import type { ListDefinition } from '../list/definition';

/**
 * What the dashboard can be narrowed to, in its address, as a list is. A year narrows what is told of the record;
 * what presses is always of today.
 */
export const DASHBOARD = {
  name: 'dashboard',
  filters: {
    campaign: { kind: 'record', of: 'campaign' },
    organisation: { kind: 'record', of: 'organisation' },
    year: { kind: 'year' },
  },
  sorts: { today: { keys: [], direction: 'asc', oneWay: true } },
  pageSize: 1,
} as const satisfies ListDefinition;
