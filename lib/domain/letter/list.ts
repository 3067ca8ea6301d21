import { type ListDefinition, PAGE_SIZE } from '../list/definition';
import { LETTER_LANES, LETTER_STATUSES } from './status';

export const LETTER_LIST = {
  name: 'letters',
  filters: {
    q: { kind: 'text' },
    status: { kind: 'choice', of: LETTER_STATUSES, words: 'letterStatus', several: true },
    lane: { kind: 'choice', of: [...LETTER_LANES, 'NOT_STATED'], words: 'letterLane' },
    campaign: { kind: 'record', of: 'campaign' },
    organisation: { kind: 'record', of: 'organisation' },
    year: { kind: 'year' },
    mine: { kind: 'flag', words: 'leadOfLetter' },
    ours: { kind: 'flag', words: 'ofOurOrganisation', linked: true },
    by: { kind: 'day', linked: true },
    awaiting: { kind: 'flag', words: 'awaitsOurSignature', linked: true },
  },
  sorts: {
    sent: { keys: ['date'], direction: 'desc' },
    deadline: { keys: ['date'], direction: 'asc' },
  },
  pageSize: PAGE_SIZE,
} as const satisfies ListDefinition;
