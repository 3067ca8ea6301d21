import { type ListDefinition, PAGE_SIZE } from '../list/definition';
import type { ListQuery } from '../list/query';
import { FOLLOW_UP_GROUPS, FOLLOW_UP_STATUSES } from './standing';

export const WHOSE = ['MINE', 'OURS', 'UNASSIGNED'] as const;

/** Follow-ups: what presses first, what is over last. */
export const FOLLOW_UP_LIST = {
  name: 'followUps',
  filters: {
    q: { kind: 'text' },
    whose: { kind: 'choice', of: WHOSE, words: 'followUpWhose' },
    open: { kind: 'flag', words: 'openFollowUps' },
    group: { kind: 'choice', of: FOLLOW_UP_GROUPS, words: 'followUpGroup', several: true },
    status: { kind: 'choice', of: FOLLOW_UP_STATUSES, words: 'followUpStatus', several: true },
    campaign: { kind: 'record', of: 'campaign' },
    organisation: { kind: 'record', of: 'organisation' },
  },
  sorts: {
    standing: { keys: ['number', 'date', 'number'], direction: 'asc', oneWay: true },
    due: { keys: ['date'], direction: 'asc' },
  },
  pageSize: PAGE_SIZE,
} as const satisfies ListDefinition;

/** The views of the list that are asked for every day, each with the filters that make it. */
export const FOLLOW_UP_TABS = {
  all: {},
  mine: { whose: ['MINE'], open: ['1'] },
  ours: { whose: ['OURS'], open: ['1'] },
  unassigned: { whose: ['UNASSIGNED'], open: ['1'] },
  overdue: { group: ['OVERDUE'] },
  week: { group: ['THIS_WEEK'] },
  snoozed: { group: ['SNOOZED'] },
  blocked: { status: ['BLOCKED'] },
  done: { group: ['SETTLED'] },
} as const satisfies Record<string, ListQuery['filters']>;
export type FollowUpTab = keyof typeof FOLLOW_UP_TABS;

/** How many each tab holds; those that would not be hurried by a number have none. */
export type FollowUpCounts = Record<Exclude<FollowUpTab, 'all' | 'done'>, number>;

/** The tab that a query is; null when it is narrowed in another way. */
export function tabOf({ filters }: Pick<ListQuery, 'filters'>): FollowUpTab | null {
  const found = Object.entries(FOLLOW_UP_TABS).find(([, tab]) => written(tab) === written(filters));
  return found ? (found[0] as FollowUpTab) : null;
}

const written = (filters: ListQuery['filters']): string => JSON.stringify(Object.entries(filters).sort());
