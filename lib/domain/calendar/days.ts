// Days of the calendar as `YYYY-MM-DD`: no instants, no zones.

const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const written = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

/** The day so many days later; earlier when negative. */
export const addDays = (day: string, count: number): string => written(at(day) + count * 86_400_000);

export const firstOfMonth = (day: string): string => `${day.slice(0, 7)}-01`;

export function lastOfMonth(day: string): string {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return written(Date.UTC(year, month, 0));
}

/** The same day so many months later, or the last of that month where it has no such day. */
export function addMonths(day: string, count: number): string {
  const [year, month] = day.split('-').map(Number) as [number, number];
  const first = written(Date.UTC(year, month - 1 + count, 1));
  const same = `${first.slice(0, 7)}${day.slice(7)}`;
  const last = lastOfMonth(first);
  return same < last ? same : last;
}

/** Every day from one to another, both included. */
export function daysFrom(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

/**
 * The first day of the day's week: a Sunday, in both languages. Arabic counts its weekdays from it, and so does the
 * Congress that is met; one grid serves both readers, who speak of the same row.
 */
export const startOfWeek = (day: string): string => addDays(day, -new Date(at(day)).getUTCDay());

/** The weeks that hold a month, each from Sunday to Saturday. */
export function weeksOfMonth(day: string): string[][] {
  const weeks: string[][] = [];
  for (let first = startOfWeek(firstOfMonth(day)); first <= lastOfMonth(day); first = addDays(first, 7)) {
    weeks.push(daysFrom(first, addDays(first, 6)));
  }
  return weeks;
}
