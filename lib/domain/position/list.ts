import { STATES } from '../congress/state';
import { CHAMBERS } from '../congress/term';
import { PARTIES } from '../contact/list';
import { type ListDefinition, PAGE_SIZE } from '../list/definition';
import { WHIP_GROUPS } from './ledger';

/** Where Members of Congress stand on a campaign, today or as of a day. */
export const POSITION_LIST = {
  name: 'positions',
  filters: {
    asof: { kind: 'day' },
    q: { kind: 'text' },
    value: { kind: 'choice', of: WHIP_GROUPS, words: 'whipGroup', several: true },
    chamber: { kind: 'choice', of: CHAMBERS, words: 'chamber' },
    state: { kind: 'choice', of: STATES, words: 'usState' },
    party: { kind: 'choice', of: PARTIES, words: 'party' },
    stale: { kind: 'flag', words: 'stalePosition' },
    votes: { kind: 'flag', words: 'withFloorVote', linked: true },
  },
  sorts: {
    position: { keys: ['number', 'text'], direction: 'asc', oneWay: true },
    name: { keys: ['text'], direction: 'asc' },
    happened: { keys: ['date'], direction: 'desc' },
  },
  pageSize: PAGE_SIZE,
} as const satisfies ListDefinition;
