import type { Both } from '../shared/both';
import { daysBetween } from '../shared/partial-date';
import type { FieldErrorCode, FieldErrors } from '../shared/result';

export const POSITIONS = ['CHAMPION', 'SUPPORT', 'LEAN_SUPPORT', 'UNDECIDED', 'LEAN_OPPOSE', 'OPPOSE', 'UNKNOWN'] as const;
export type PositionValue = (typeof POSITIONS)[number];

/** What a position rests on, strongest first. */
export const POSITION_EVIDENCE = [
  'VOTE',
  'COSPONSOR',
  'SIGNED_LETTER',
  'PUBLIC_STATEMENT',
  'MEMBER_TOLD_US',
  'STAFF_TOLD_US',
  'INFERRED',
] as const;
export type PositionEvidence = (typeof POSITION_EVIDENCE)[number];

export interface NewPosition {
  value: PositionValue;
  evidence: PositionEvidence | null;
  sentence: Both;
  /** `YYYY-MM-DD`. */
  happenedOn: string;
}

/** What is wrong with a position somebody enters: attending is not supporting. Empty when nothing is. */
export function checkPosition({ value, evidence, sentence, happenedOn }: NewPosition, today: string): FieldErrors {
  const errors: Record<string, FieldErrorCode> = {};
  if (value !== 'UNKNOWN' && evidence === null) errors.evidence = 'REQUIRED';
  if (evidence === 'INFERRED' && !sentence.en && !sentence.ar) errors.sentence = 'REQUIRED';
  if (happenedOn > today) errors.happenedOn = 'IN_THE_FUTURE';
  return errors;
}

/** Days after which a position is asked for again. */
export const STALE_DAYS = 180;

/** Whether a position is so old that it may hold no longer. What is not known does not grow old. */
export const isStale = ({ value, happenedOn }: Pick<NewPosition, 'value' | 'happenedOn'>, today: string): boolean =>
  value !== 'UNKNOWN' && daysBetween(happenedOn, today) > STALE_DAYS;
