import { type ListDefinition, PAGE_SIZE } from '../list/definition';
import { COMMITMENT_STATUSES } from './standing';
import { STANDINGS } from './view';

/** Commitments: what presses first, and where nothing presses by meeting, the latest first. */
export const COMMITMENT_LIST = {
  name: 'commitments',
  filters: {
    q: { kind: 'text' },
    standing: { kind: 'choice', of: STANDINGS, words: 'commitments.standing', several: true },
    status: { kind: 'choice', of: COMMITMENT_STATUSES, words: 'commitmentStatus', several: true },
    campaign: { kind: 'record', of: 'campaign' },
    organisation: { kind: 'record', of: 'organisation' },
    /** In which it was made, or falls due. */
    year: { kind: 'year', linked: true },
    commitment: { kind: 'record', of: 'commitment', linked: true },
  },
  sorts: {
    standing: { keys: ['number', 'date', 'number', 'text', 'number'], direction: 'asc', oneWay: true },
    due: { keys: ['date'], direction: 'asc' },
  },
  pageSize: PAGE_SIZE,
} as const satisfies ListDefinition;
