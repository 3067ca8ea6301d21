import type { CampaignListItem } from '../campaign/view';
import type { RecordClock, Standing } from '../commitment/standing';
import type { FollowUpStanding } from '../follow-up/standing';
import { daysBetween, type KnownDate, lastDay } from '../shared/partial-date';

/** Facts older than this are told in the past: "As of December 2022, …". */
export const PRESENT_DAYS = 90;

export type Clause =
  | { kind: 'followUpsOverdue' | 'commitmentsOverdue' | 'dueThisWeek' | 'unrecorded'; count: number }
  | { kind: 'awaiting'; count: number; asOf: KnownDate | null }
  | { kind: 'calm' }
  | { kind: 'empty' };

/** How something stands against its date. */
type How = Pick<Standing | FollowUpStanding, 'kind'>;

interface Day {
  campaigns: readonly Pick<CampaignListItem, 'status' | 'asOf'>[];
  followUps: readonly How[];
  commitments: readonly Standing[];
}

/**
 * What matters today, worst first, two clauses at most. `asOf` is set where the fact is older than
 * {@link PRESENT_DAYS}, and is then the latest date at which it is known.
 */
export function headline({ campaigns, followUps, commitments }: Day, clock: RecordClock): Clause[] {
  if (campaigns.length === 0 && followUps.length === 0) return [{ kind: 'empty' }];
  const count = (standings: readonly How[], ...kinds: How['kind'][]) =>
    standings.filter(({ kind }) => kinds.includes(kind)).length;
  const clauses: Clause[] = [
    { kind: 'followUpsOverdue' as const, count: count(followUps, 'OVERDUE') },
    { kind: 'commitmentsOverdue' as const, count: count(commitments, 'OVERDUE') },
    { kind: 'dueThisWeek' as const, count: count(followUps, 'TODAY', 'SOON') + count(commitments, 'SOON') },
    awaiting(campaigns, clock),
    { kind: 'unrecorded' as const, count: count(commitments, 'NOT_RECORDED') },
  ].filter((clause) => clause.count > 0);
  return clauses.length === 0 ? [{ kind: 'calm' }] : clauses.slice(0, 2);
}

function awaiting(campaigns: Day['campaigns'], clock: RecordClock) {
  const waiting = campaigns.filter(({ status }) => status === 'AWAITING_DECISION');
  const latest = waiting.map(({ asOf }) => asOf).sort((a, b) => lastDay(b).localeCompare(lastDay(a)))[0] ?? null;
  const isPast = latest !== null && daysBetween(lastDay(latest), clock.today) > PRESENT_DAYS;
  return { kind: 'awaiting' as const, count: waiting.length, asOf: isPast ? latest : null };
}
