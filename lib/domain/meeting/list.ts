import { type ListDefinition, PAGE_SIZE } from '../list/definition';
import { DATE_PRECISIONS } from '../shared/partial-date';
import { MEETING_LEVELS } from './level';
import { MEETING_KINDS, MEETING_STATUSES } from './status';

/** Meetings: `status` is the one shown, so a planned meeting that is over is among those without an outcome. */
export const MEETING_LIST = {
  name: 'meetings',
  filters: {
    q: { kind: 'text' },
    when: { kind: 'choice', of: ['UPCOMING', 'PAST'], words: 'meetingWhen' },
    status: { kind: 'choice', of: [...MEETING_STATUSES, 'OUTCOME_MISSING'], words: 'meetingStatus', several: true },
    kind: { kind: 'choice', of: MEETING_KINDS, words: 'meetingKind', several: true },
    level: { kind: 'choice', of: MEETING_LEVELS, words: 'meetingLevel', several: true, linked: true },
    campaign: { kind: 'record', of: 'campaign' },
    organisation: { kind: 'record', of: 'organisation' },
    year: { kind: 'year' },
    mine: { kind: 'flag', words: 'inDelegation' },
    ours: { kind: 'flag', words: 'ofOurOrganisation', linked: true },
    from: { kind: 'day', linked: true },
    to: { kind: 'day', linked: true },
    dated: { kind: 'choice', of: DATE_PRECISIONS, words: 'dated', linked: true },
  },
  sorts: { date: { keys: ['date'], direction: 'desc' } },
  pageSize: PAGE_SIZE,
} as const satisfies ListDefinition;
