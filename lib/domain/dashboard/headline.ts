import type { RecordClock, Standing } from '../commitment/standing';
import type { FollowUpGroup } from '../follow-up/standing';
import { daysBetween, type KnownDate, lastDay } from '../shared/partial-date';

/** Facts older than this are told in the past: "As of December 2022, …". */
export const PRESENT_DAYS = 90;

export type Clause =
  | { kind: 'followUpsOverdue' | 'commitmentsOverdue' | 'dueThisWeek' | 'unrecorded'; count: number }
  | { kind: 'awaiting'; count: number; asOf: KnownDate | null }
  | { kind: 'calm' }
  | { kind: 'empty' };

interface Day {
  /** Whether there is nothing in the workspace at all. */
  isEmpty: boolean;
  /** Since when each campaign that awaits a decision is known to. */
  awaitingSince: readonly KnownDate[];
  followUps: Partial<Record<FollowUpGroup, number>>;
  commitments: Partial<Record<Standing['kind'], number>>;
}

/**
 * What matters today, worst first, two clauses at most. `asOf` is set where the fact is older than
 * {@link PRESENT_DAYS}, and is then the latest date at which it is known.
 */
export function headline({ isEmpty, awaitingSince, followUps, commitments }: Day, clock: RecordClock): Clause[] {
  if (isEmpty) return [{ kind: 'empty' }];
  const clauses: Clause[] = [
    { kind: 'followUpsOverdue' as const, count: followUps.OVERDUE ?? 0 },
    { kind: 'commitmentsOverdue' as const, count: commitments.OVERDUE ?? 0 },
    { kind: 'dueThisWeek' as const, count: (followUps.THIS_WEEK ?? 0) + (commitments.SOON ?? 0) },
    awaiting(awaitingSince, clock),
    { kind: 'unrecorded' as const, count: commitments.NOT_RECORDED ?? 0 },
  ].filter((clause) => clause.count > 0);
  return clauses.length === 0 ? [{ kind: 'calm' }] : clauses.slice(0, 2);
}

function awaiting(since: Day['awaitingSince'], clock: RecordClock) {
  const latest = since.toSorted((a, b) => lastDay(b).localeCompare(lastDay(a)))[0] ?? null;
  const isPast = latest !== null && daysBetween(lastDay(latest), clock.today) > PRESENT_DAYS;
  return { kind: 'awaiting' as const, count: since.length, asOf: isPast ? latest : null };
}
