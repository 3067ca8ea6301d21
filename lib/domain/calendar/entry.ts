import type { MILESTONE_STATES } from '../campaign/milestone-record';
import type { CommitmentStatus } from '../commitment/standing';
import type { FollowUpStatus } from '../follow-up/standing';
import type { LetterStatus } from '../letter/status';
import type { MeetingKind, MeetingStatus } from '../meeting/status';
import type { MeetingTimes } from '../meeting/view';
import type { Both } from '../shared/both';
import { type KnownDate, lastDay } from '../shared/partial-date';

/** What stands in the calendar: a letter by the day its signing closes, the others by their day or the day they are due. */
export const CALENDAR_KINDS = ['MEETING', 'LETTER', 'FOLLOW_UP', 'MILESTONE', 'COMMITMENT'] as const;
export type CalendarKind = (typeof CALENDAR_KINDS)[number];

interface Common {
  id: string;
  title: Both;
  date: KnownDate;
  /** Last day of several. */
  to: string | null;
  campaigns: { id: string; title: Both }[];
}

export interface MeetingEntry extends Common, MeetingTimes {
  kind: 'MEETING';
  status: MeetingStatus;
  meetingKind: MeetingKind;
  place: Both;
}

/** One thing of the calendar. */
export type CalendarEntry =
  | MeetingEntry
  | (Common & { kind: 'LETTER'; status: LetterStatus })
  | (Common & { kind: 'FOLLOW_UP'; status: FollowUpStatus; snoozedUntil: string | null })
  | (Common & { kind: 'MILESTONE'; status: (typeof MILESTONE_STATES)[number] })
  | (Common & { kind: 'COMMITMENT'; status: CommitmentStatus });

/** Where the word for a state stands among the words of the app; a meeting's depends on the day it is asked on. */
export function statusWord(entry: Exclude<CalendarEntry, { kind: 'MEETING' }>) {
  switch (entry.kind) {
    case 'LETTER':
      return `letterStatus.${entry.status}` as const;
    case 'FOLLOW_UP':
      return `followUpStatus.${entry.status}` as const;
    case 'MILESTONE':
      return `milestoneState.${entry.status}` as const;
    case 'COMMITMENT':
      return `commitmentStatus.${entry.status}` as const;
  }
}

type Dated = Pick<CalendarEntry, 'date' | 'to'>;

/** Whether its day is known: what is known by its month or year stands on no day. */
export const isExact = ({ date }: Dated): boolean => date.precision === 'DAY';

export const firstDayOf = ({ date }: Dated): string => date.on;
export const lastDayOf = ({ date, to }: Dated): string => to ?? lastDay(date);

/** Whether it will not take place, or is asked of nobody any more. */
export function isCalledOff(entry: Pick<CalendarEntry, 'kind' | 'status'>): boolean {
  return entry.status === 'CANCELLED' || entry.status === 'DECLINED' || entry.status === 'WITHDRAWN';
}

/** The order of a day: what takes several days, then what has no clock time, then by the clock. */
export function compareEntries(a: CalendarEntry, b: CalendarEntry): number {
  const key = (entry: CalendarEntry) => [
    firstDayOf(entry),
    entry.to !== null && entry.to > entry.date.on ? 0 : 1,
    entry.kind === 'MEETING' ? (entry.startTime ?? '') : '',
    CALENDAR_KINDS.indexOf(entry.kind),
    entry.id,
  ];
  const [left, right] = [key(a), key(b)];
  const at = left.findIndex((part, index) => part !== right[index]);
  if (at === -1) return 0;
  return (left[at] as string) < (right[at] as string) ? -1 : 1;
}

/** Entries whose day is known by the day they are listed under: their first, or the first that is looked at. */
export function byDay(entries: readonly CalendarEntry[], from: string): { on: string; entries: CalendarEntry[] }[] {
  const days = new Map<string, CalendarEntry[]>();
  for (const entry of entries.filter(isExact).toSorted(compareEntries)) {
    const on = firstDayOf(entry) < from ? from : firstDayOf(entry);
    days.set(on, [...(days.get(on) ?? []), entry]);
  }
  return [...days].map(([on, found]) => ({ on, entries: found })).toSorted((a, b) => (a.on < b.on ? -1 : 1));
}

/** Entries whose day is not known by what is known: the month, or the year. Months come first. */
export function byRoughDate(entries: readonly CalendarEntry[]): { date: KnownDate; entries: CalendarEntry[] }[] {
  const dates = new Map<string, { date: KnownDate; entries: CalendarEntry[] }>();
  for (const entry of entries.filter((one) => !isExact(one)).toSorted(compareEntries)) {
    const key = `${entry.date.precision} ${entry.date.on}`;
    const found = dates.get(key) ?? { date: entry.date, entries: [] };
    found.entries.push(entry);
    dates.set(key, found);
  }
  return [...dates].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, found]) => found);
}
