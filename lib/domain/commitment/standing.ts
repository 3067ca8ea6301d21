import { daysBetween, isKnown, lastDay, type PartialDate } from '../shared/partial-date';

export const COMMITMENT_STATUSES = ['INTENDED', 'REQUESTED', 'CONDITIONAL', 'PROMISED', 'KEPT', 'BROKEN', 'LAPSED'] as const;
export type CommitmentStatus = (typeof COMMITMENT_STATUSES)[number];

/** Over, whatever their date. */
export const SETTLED: readonly CommitmentStatus[] = ['KEPT', 'BROKEN', 'LAPSED'];

/** Days ahead that count as "this week". */
export const SOON_DAYS = 7;

/** What "now" is for the record: today in the workspace's zone, and the day this installation began. */
export interface RecordClock {
  today: string;
  installedOn: string;
}

/**
 * How a commitment stands against its date.
 * `NOT_RECORDED`: the date passed before this installation began, so nobody could have recorded the outcome
 * here; it is never called overdue, and neither is one without a date.
 */
export type Standing =
  | { kind: 'SETTLED' }
  | { kind: 'NO_DATE' }
  | { kind: 'NOT_RECORDED' }
  | { kind: 'OVERDUE'; days: number }
  | { kind: 'SOON'; days: number }
  | { kind: 'LATER'; days: number };

/** A month or a year falls due on its last day. */
export function commitmentStanding(status: CommitmentStatus, due: PartialDate, clock: RecordClock): Standing {
  if (SETTLED.includes(status)) return { kind: 'SETTLED' };
  return dueStanding(due, clock);
}

/** The same for anything that falls due. */
export function dueStanding(due: PartialDate, clock: RecordClock): Exclude<Standing, { kind: 'SETTLED' }> {
  if (!isKnown(due)) return { kind: 'NO_DATE' };
  const day = lastDay(due);
  if (day < clock.installedOn) return { kind: 'NOT_RECORDED' };
  const days = daysBetween(clock.today, day);
  if (days < 0) return { kind: 'OVERDUE', days: -days };
  return days <= SOON_DAYS ? { kind: 'SOON', days } : { kind: 'LATER', days };
}
