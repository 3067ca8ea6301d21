import type { Actor } from '../auth/roles';
import { CAMPAIGN_LIST } from '../campaign/list';
import { COMMITMENT_LIST } from '../commitment/list';
import { SOON_DAYS } from '../commitment/standing';
import { CONTACT_LIST } from '../contact/list';
import { FOLLOW_UP_LIST } from '../follow-up/list';
import { LETTER_LIST } from '../letter/list';
import { firstSort, type ListDefinition } from '../list/definition';
import type { ListQuery } from '../list/query';
import { MEETING_LIST } from '../meeting/list';
import { ORGANISATION_LIST } from '../organisation/list';
import { addDays } from '../shared/partial-date';
import { PRESENT_DAYS } from './headline';

/** A list narrowed: what a number counts, and what its link opens. */
export interface NumberedList {
  definition: ListDefinition;
  query: ListQuery;
}

type Filters = ListQuery['filters'];

const listed = (definition: ListDefinition, filters: Filters): NumberedList => ({
  definition,
  query: {
    filters: Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length > 0)),
    sort: firstSort(definition),
    reversed: false,
    page: null,
  },
});

/** The same list, narrowed further. */
export const narrowed = ({ definition, query }: NumberedList, more: Filters): NumberedList =>
  listed(definition, { ...query.filters, ...more });

/** The first day of what counts as lately. */
export const latelySince = (today: string): string => addDays(today, -PRESENT_DAYS);

/**
 * The lists behind the dashboard's numbers, one for each: counted on the server and opened by the link from the same
 * filters, so that they cannot differ. What presses on a contributor is their own organisation's.
 */
export function dashboardLists(
  { filters }: Pick<ListQuery, 'filters'>,
  actor: Pick<Actor, 'role' | 'organisationId'>,
  today: string,
) {
  const { campaign = [], organisation = [], year = [] } = filters;
  const now = { campaign, organisation };
  const past = { ...now, year };
  const own = actor.role === 'CONTRIBUTOR' && actor.organisationId ? [actor.organisationId as string] : null;
  const ours = { ours: own ? ['1'] : [] };
  const soon = addDays(today, SOON_DAYS);
  const asked: Filters = campaign.length > 0 ? { target: campaign } : { asked: ['1'] };
  return {
    followUps: listed(FOLLOW_UP_LIST, { ...now, whose: own ? ['OURS'] : [] }),
    commitments: listed(COMMITMENT_LIST, { ...now, ...(own && organisation.length === 0 && { organisation: own }) }),
    outcomeMissing: listed(MEETING_LIST, { ...now, ...ours, status: ['OUTCOME_MISSING'] }),
    closing: listed(LETTER_LIST, { ...now, ...ours, status: ['OPEN_FOR_SIGNATURE'], by: [soon] }),
    awaiting: listed(LETTER_LIST, { ...now, awaiting: ['1'] }),
    week: listed(MEETING_LIST, { ...now, when: ['UPCOMING'], to: [soon] }),
    upcoming: listed(MEETING_LIST, { ...now, when: ['UPCOMING'] }),
    campaigns: listed(CAMPAIGN_LIST, now),
    /** Whose status changed in the year chosen, or lately. */
    moved: listed(CAMPAIGN_LIST, { ...now, ...(year.length > 0 ? { year } : { since: [latelySince(today)] }) }),
    held: listed(MEETING_LIST, { ...past, status: ['HELD'] }),
    heldInYear: listed(MEETING_LIST, { ...past, status: ['HELD'], dated: ['YEAR'] }),
    meetings: listed(MEETING_LIST, past),
    letters: listed(LETTER_LIST, past),
    people: listed(CONTACT_LIST, asked),
    peopleReached: listed(CONTACT_LIST, { ...asked, reached: ['YES'], year }),
    bodies: listed(ORGANISATION_LIST, asked),
    bodiesReached: listed(ORGANISATION_LIST, { ...asked, reached: ['YES'], year }),
  };
}
export type DashboardLists = ReturnType<typeof dashboardLists>;

/** The days of a month `YYYY-MM`, as the list of meetings is narrowed to them. */
export function monthFilters(month: string): Filters {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return { year: [], from: [`${month}-01`], to: [`${month}-${String(last).padStart(2, '0')}`] };
}
