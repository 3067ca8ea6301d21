import type { SearchParams } from '../list/query';
import { parseId } from '../shared/ids';
import { parsePartialDate } from '../shared/partial-date';
import { addDays, addMonths, firstOfMonth, lastOfMonth, startOfWeek } from './days';
import { CALENDAR_KINDS, type CalendarKind } from './entry';

export const CALENDAR_VIEWS = ['month', 'week', 'agenda'] as const;
export type CalendarView = (typeof CALENDAR_VIEWS)[number];

/** What of the calendar is looked at, whatever the time. */
export interface CalendarFilter {
  campaign: string | null;
  /** None is all. */
  kinds: readonly CalendarKind[];
  /** Only what is the reader's own. */
  mine: boolean;
}

/** The calendar as somebody looks at it. */
export interface CalendarQuery extends CalendarFilter {
  view: CalendarView;
  /** A day of what is shown; null is today. */
  date: string | null;
}

/** Reads the calendar's address, forgivingly: what is unknown or malformed is left out. */
export function parseCalendar(params: SearchParams): CalendarQuery {
  const all = (name: string): string[] => {
    const found = Object.hasOwn(params, name) ? params[name] : [];
    return (Array.isArray(found) ? found : [found]).filter((value) => typeof value === 'string');
  };
  const [date = ''] = all('date');
  const kinds = all('kind');
  return {
    view: CALENDAR_VIEWS.find((view) => view === all('view')[0]) ?? 'month',
    date: /^(19|20|21)/.test(date) && parsePartialDate(date)?.precision === 'DAY' ? date : null,
    campaign: parseId<'campaign'>(all('campaign')[0]),
    kinds: CALENDAR_KINDS.filter((kind) => kinds.includes(kind)),
    mine: all('mine')[0] === '1',
  };
}

/** Writes what {@link parseCalendar} reads, without the question mark and without what goes without saying. */
export function writeCalendar({ view, date, campaign, kinds, mine }: CalendarQuery): string {
  const params = new URLSearchParams();
  if (view !== 'month') params.set('view', view);
  if (date) params.set('date', date);
  if (campaign) params.set('campaign', campaign);
  for (const kind of kinds) params.append('kind', kind);
  if (mine) params.set('mine', '1');
  return params.toString();
}

/** From the first to the last day that is shown. */
export interface Span {
  from: string;
  to: string;
}

/** The days a view of a day shows: its month, its week, or a month's length from it on. */
export function spanOf(view: CalendarView, day: string): Span {
  switch (view) {
    case 'month':
      return { from: firstOfMonth(day), to: lastOfMonth(day) };
    case 'week':
      return { from: startOfWeek(day), to: addDays(startOfWeek(day), 6) };
    case 'agenda':
      return { from: day, to: addDays(addMonths(day, 1), -1) };
  }
}

/** The day whose view comes next, or before. */
export function stepFrom(view: CalendarView, day: string, direction: 1 | -1): string {
  if (view === 'week') return addDays(day, 7 * direction);
  return addMonths(view === 'month' ? firstOfMonth(day) : day, direction);
}

export const isNarrowed = ({ campaign, kinds, mine }: CalendarFilter): boolean => campaign !== null || kinds.length > 0 || mine;
