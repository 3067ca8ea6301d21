import { daysBetween } from '../shared/partial-date';
import { countsUnder, type PlannedSignatory } from './signatories';

/** How the last day for signatures stands against today; on that day one may still sign. */
export type DeadlineStanding =
  | { kind: 'NONE' }
  | { kind: 'AHEAD'; days: number }
  | { kind: 'TODAY' }
  | { kind: 'PASSED'; days: number };

/** Days are `YYYY-MM-DD`. */
export function deadlineStanding(deadlineOn: string | null, today: string): DeadlineStanding {
  if (deadlineOn === null) return { kind: 'NONE' };
  const days = daysBetween(today, deadlineOn);
  if (days === 0) return { kind: 'TODAY' };
  return days > 0 ? { kind: 'AHEAD', days } : { kind: 'PASSED', days: -days };
}

/** How many signed, of how many. */
export interface SignatureCount {
  signed: number;
  /** Null for readers who may not know how many were asked. */
  asked: number | null;
  /** How many signatures are aimed at. */
  target: number | null;
}

/** A letter while it collects signatures. Its signatories are those the reader may see. */
export interface Collecting {
  signatories: readonly PlannedSignatory[];
  /** The version to be signed. */
  versionId: string | null;
  /** How many signatures are aimed at. */
  target: number | null;
  deadlineOn: string | null;
  /** The day on which this version was opened for signature; null where it never was. */
  openedOn: string | null;
}

export interface SignatureProgress {
  /** Signatures that stand under the version. */
  signed: number;
  /** All who were asked and did not leave, those who signed or declined among them. */
  asked: number;
  declined: number;
  target: number | null;
  /** Days left until the deadline: 0 on its day, null without one or after it. */
  daysLeft: number | null;
  /** Signatures by the deadline at the pace so far, at most all who have not declined; null where no pace can be told. */
  projected: number | null;
}

export function signatureProgress(letter: Collecting, today: string): SignatureProgress {
  const { signatories, versionId, target, deadlineOn, openedOn } = letter;
  const asked = signatories.filter(({ status }) => status !== 'WITHDRAWN').length;
  const signed = signatories.filter((signatory) => countsUnder(signatory, versionId)).length;
  const declined = signatories.filter(({ status }) => status === 'DECLINED').length;
  const daysLeft = deadlineOn !== null && deadlineOn >= today ? daysBetween(today, deadlineOn) : null;
  const daysOpen = openedOn !== null ? daysBetween(openedOn, today) : 0;
  // The first day tells no pace.
  const projected =
    daysLeft !== null && daysOpen > 0 ? Math.min(asked - declined, Math.round(signed + (signed / daysOpen) * daysLeft)) : null;
  return { signed, asked, declined, target, daysLeft, projected };
}
