import { firstDay, isEarlier, isFuture, type KnownDate } from '../shared/partial-date';
import { type FieldErrorCode, failure, type Result, success } from '../shared/result';

export const OPEN_STATUSES = ['PROPOSED', 'ACTIVE', 'AWAITING_DECISION', 'STALLED', 'PAUSED'] as const;
export const CLOSED_STATUSES = ['ACHIEVED', 'PARTLY_ACHIEVED', 'SUPERSEDED', 'REVERSED', 'CLOSED'] as const;
export const CAMPAIGN_STATUSES = [...OPEN_STATUSES, ...CLOSED_STATUSES] as const;
export type CampaignStatus = (typeof CAMPAIGN_STATUSES)[number];

export const CAMPAIGN_KINDS = [
  'LEGISLATION',
  'ENFORCEMENT',
  'HUMANITARIAN_AID',
  'IMMIGRATION',
  'ACCOUNTABILITY',
  'CIVILIAN_PROTECTION',
  'POLITICAL_PROCESS',
  'CAPACITY',
] as const;
export type CampaignKind = (typeof CAMPAIGN_KINDS)[number];

const isClosed = (status: CampaignStatus): boolean => (CLOSED_STATUSES as readonly string[]).includes(status);

/** Where a campaign may go from a status: from an open one anywhere else, from a closed one only back to ACTIVE. */
export function nextStatuses(from: CampaignStatus): CampaignStatus[] {
  if (isClosed(from)) return ['ACTIVE'];
  return CAMPAIGN_STATUSES.filter((status) => status !== from);
}

export const canMove = (from: CampaignStatus, to: CampaignStatus): boolean => nextStatuses(from).includes(to);

/** One entry of a campaign's status history. */
export interface StatusEntry {
  status: CampaignStatus;
  asOf: KnownDate;
  /** ISO instant at which it was recorded. */
  recordedAt: string;
}

export interface PlannedStatusChange {
  from: CampaignStatus | null;
  to: CampaignStatus;
  asOf: KnownDate;
  /** True when it enters the past and leaves the current status as it is. */
  isCorrection: boolean;
}

/**
 * Decides what a status change becomes. An as-of date in the future is refused. One earlier than the
 * current status enters the history as a correction: it starts from the status that held at that date, and
 * the current status stays. Dates that overlap (December 2022, 15 December 2022) are not earlier.
 */
export function planStatusChange(
  current: { status: CampaignStatus; asOf: KnownDate },
  history: readonly StatusEntry[],
  wanted: { to: CampaignStatus; asOf: KnownDate },
  today: string,
): Result<PlannedStatusChange, 'INVALID_INPUT' | 'TRANSITION_NOT_ALLOWED'> {
  if (isFuture(wanted.asOf, today)) return refuseField('asOf', 'IN_THE_FUTURE');

  const isCorrection = isEarlier(wanted.asOf, current.asOf);
  const from = isCorrection ? statusAt(history, wanted.asOf) : current.status;
  if (from === wanted.to) return refuseField('status', 'SAME_STATUS');
  if (from !== null && !canMove(from, wanted.to)) {
    return failure('TRANSITION_NOT_ALLOWED', { status: 'TRANSITION_NOT_ALLOWED' });
  }
  return success({ from, to: wanted.to, asOf: wanted.asOf, isCorrection });
}

/** The status that held at a date: the latest entry not later than it; null before the first. */
export function statusAt(history: readonly StatusEntry[], date: KnownDate): CampaignStatus | null {
  const held = history
    .filter((entry) => !isEarlier(date, entry.asOf))
    .sort((a, b) => firstDay(a.asOf).localeCompare(firstDay(b.asOf)) || a.recordedAt.localeCompare(b.recordedAt));
  return held.at(-1)?.status ?? null;
}

function refuseField(field: string, code: FieldErrorCode) {
  return failure('INVALID_INPUT', { [field]: code });
}
