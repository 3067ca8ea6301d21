import { type ListDefinition, PAGE_SIZE } from '../list/definition';
import { MEETING_KINDS, MEETING_STATUSES } from './status';

/** Meetings: `status` is the one shown, so a planned meeting that is over is among those without an outcome. */
export const MEETING_LIST = {
  name: 'meetings',
  filters: {
    q: { kind: 'text' },
    when: { kind: 'choice', of: ['UPCOMING', 'PAST'], words: 'meetingWhen' },
    status: { kind: 'choice', of: [...MEETING_STATUSES, 'OUTCOME_MISSING'], words: 'meetingStatus', several: true },
    kind: { kind: 'choice', of: MEETING_KINDS, words: 'meetingKind', several: true },
    campaign: { kind: 'record', of: 'campaign' },
    organisation: { kind: 'record', of: 'organisation' },
    year: { kind: 'year' },
    mine: { kind: 'flag', words: 'inDelegation' },
  },
  sorts: { date: { keys: ['date'], direction: 'desc' } },
  pageSize: PAGE_SIZE,
} as const satisfies ListDefinition;
