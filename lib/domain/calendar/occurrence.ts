import { addDays } from './days';
import { type CalendarEntry, isCalledOff, isExact, lastDayOf } from './entry';

/** When something is, as calendar programs know it: whole days up to one that is no longer its own, or by the clock of a place. */
export type Occurrence =
  | { kind: 'DAYS'; from: string; until: string }
  | { kind: 'CLOCK'; start: string; end: string | null; timeZone: string };

/**
 * When an entry is; null where its day is not known. One of several days whose end has no clock time takes whole days:
 * a clock time is never made up.
 */
export function occurrenceOf(entry: CalendarEntry): Occurrence | null {
  if (!isExact(entry)) return null;
  const first = entry.date.on;
  const last = lastDayOf(entry);
  const whole: Occurrence = { kind: 'DAYS', from: first, until: addDays(last, 1) };
  if (entry.kind !== 'MEETING' || !entry.startTime || !entry.timeZone) return whole;
  if (!entry.endTime && last > first) return whole;
  return {
    kind: 'CLOCK',
    start: `${first}T${entry.startTime}:00`,
    end: entry.endTime && `${last}T${entry.endTime}:00`,
    timeZone: entry.timeZone,
  };
}

/** The status that calendar programs know: asked for, standing, or off. */
export function occurrenceStatusOf(entry: CalendarEntry): 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED' {
  if (isCalledOff(entry)) return 'CANCELLED';
  return entry.kind === 'MEETING' && entry.status === 'REQUESTED' ? 'TENTATIVE' : 'CONFIRMED';
}
