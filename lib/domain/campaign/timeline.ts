import type { ListDefinition } from '../list/definition';
import type { ListQuery } from '../list/query';
import type { Both } from '../shared/both';
import { addDays, type Basis, daysBetween, isKnown, lastDay, type PartialDate } from '../shared/partial-date';

/** What a campaign's timeline tells of, each in a lane of its own. */
export const TIMELINE_KINDS = ['STATUS', 'STAGE', 'MILESTONE', 'MEETING', 'LETTER', 'COMMITMENT', 'POSITION'] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

export const QUARTERS = ['1', '2', '3', '4'] as const;

/** What the timeline is narrowed to, in its address, as a list is. A quarter is one of the year chosen. */
export const TIMELINE = {
  name: 'timeline',
  filters: {
    kind: { kind: 'choice', of: TIMELINE_KINDS, words: 'timelineKind', several: true },
    year: { kind: 'year', linked: true },
    quarter: { kind: 'choice', of: QUARTERS, words: 'quarter', linked: true },
  },
  sorts: { date: { keys: ['date'], direction: 'asc', oneWay: true } },
  pageSize: 500,
} as const satisfies ListDefinition;

/** Something that happened on a campaign, or is to happen. */
export interface TimelineEvent {
  kind: TimelineKind;
  id: string;
  /** Where it is told of, when that is not its own page: the person of a position. */
  of: string | null;
  title: Both;
  date: PartialDate;
  /** Last day of several. */
  to: string | null;
  dateBasis: Basis;
  /** A status, a stage, a position: the code that says how it stands. */
  state: string;
  /** That it belongs here is our suggestion, or known from public context and not from a source. */
  mark: 'SUGGESTED' | 'CONTEXT' | null;
}

/** A campaign's timeline as it is looked at. */
export interface CampaignTimeline {
  campaign: { id: string; title: Both };
  /** In the order of time, at most as many as a page holds. */
  events: TimelineEvent[];
  /** All that match. */
  total: number;
  /** The years that anything lies in, the latest first. */
  years: string[];
}

/** Days from the first to the last, both included. */
export interface Span {
  from: string;
  to: string;
}

/** All days that an event's date can mean; null where there is no date. */
export function spanOf({ date, to }: Pick<TimelineEvent, 'date' | 'to'>): Span | null {
  return isKnown(date) ? { from: date.on, to: to !== null && to > date.on ? to : lastDay(date) } : null;
}

/** Whether it is known to the day, or how far apart its first and last day can be. */
export const isExact = ({ date }: Pick<TimelineEvent, 'date'>): boolean => date.precision === 'DAY';

/** What the address asks to look at: a year, or a quarter of it; null is all there is. */
export function windowOf({ filters }: Pick<ListQuery, 'filters'>): Span | null {
  const year = filters.year?.[0];
  if (!year) return null;
  const quarter = filters.quarter?.[0];
  if (!quarter) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const first = Number(quarter) * 3 - 2;
  const from = `${year}-${String(first).padStart(2, '0')}-01`;
  const last = { on: `${year}-${String(first + 2).padStart(2, '0')}-01`, precision: 'MONTH' } as const;
  return { from, to: lastDay(last) };
}

/** The whole years that the events lie in; null where none has a date. */
export function yearsAround(events: readonly Pick<TimelineEvent, 'date' | 'to'>[]): Span | null {
  const spans = events.flatMap((event) => spanOf(event) ?? []);
  const first = spans.map(({ from }) => from).sort()[0];
  const last = spans
    .map(({ to }) => to)
    .sort()
    .at(-1);
  return first && last ? { from: `${first.slice(0, 4)}-01-01`, to: `${last.slice(0, 4)}-12-31` } : null;
}

/** Where a span lies in a window, in percent from its beginning; null where it lies outside. What reaches beyond is cut off. */
export interface Place {
  start: number;
  width: number;
}

export function placeIn(window: Span, { from, to }: Span): Place | null {
  if (to < window.from || from > window.to) return null;
  const days = daysBetween(window.from, window.to) + 1;
  const start = Math.max(0, daysBetween(window.from, from));
  const end = Math.min(days, daysBetween(window.from, to) + 1);
  return { start: (start / days) * 100, width: ((end - start) / days) * 100 };
}

/** The least room a mark takes, in percent, so that neighbours do not hide each other. */
const LEAST = 2;

/** In which row each of the places lies, so that none lies over another: the first row that is free. In the order given. */
export function rowsOf(places: readonly Place[]): number[] {
  const ends: number[] = [];
  return places.map(({ start, width }) => {
    const free = ends.findIndex((end) => end <= start);
    const row = free === -1 ? ends.length : free;
    ends[row] = start + Math.max(width, LEAST);
    return row;
  });
}

/** The order of a timeline: by the first day each can mean, what is less exact before what is more; without a date last. */
export function inTime(a: TimelineEvent, b: TimelineEvent): number {
  const [first, second] = [spanOf(a), spanOf(b)];
  if (!first || !second) return Number(!first) - Number(!second) || compare(a.id, b.id);
  return compare(first.from, second.from) || compare(second.to, first.to) || compare(a.id, b.id);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** One line of the axis: the day it stands for, as a year or as a month. */
export interface Tick {
  on: string;
  unit: 'YEAR' | 'MONTH';
  start: number;
}

/** The most years that are each named on the axis. */
const YEARS_NAMED = 12;

/** The lines of the axis: years, or the months of one year and less. Of very many years every so many are named. */
export function ticksOf(window: Span): Tick[] {
  const first = Number(window.from.slice(0, 4));
  const years = Number(window.to.slice(0, 4)) - first + 1;
  const each = Math.ceil(years / YEARS_NAMED);
  const days = years > 1 ? yearDays(first, years, each) : monthDays(window);
  return days.flatMap((on) => {
    const place = placeIn(window, { from: on, to: on });
    return place ? [{ on, unit: years > 1 ? ('YEAR' as const) : ('MONTH' as const), start: place.start }] : [];
  });
}

const yearDays = (first: number, years: number, each: number): string[] =>
  Array.from({ length: Math.ceil(years / each) }, (_, i) => `${first + i * each}-01-01`);

function monthDays({ from, to }: Span): string[] {
  const months: string[] = [];
  for (let on = from; on <= to; on = `${addDays(lastDay({ on, precision: 'MONTH' }), 1)}`) months.push(on);
  return months;
}
