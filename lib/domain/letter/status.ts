import { isEarlier, isFuture, isKnown, type PartialDate } from '../shared/partial-date';
import type { FieldErrorCode, FieldErrors } from '../shared/result';

export const LETTER_STATUSES = [
  'DRAFT',
  'IN_REVIEW',
  'OPEN_FOR_SIGNATURE',
  'SIGNING_CLOSED',
  'SENT',
  'ANSWERED',
  'NO_REPLY',
  'WITHDRAWN',
] as const;
export type LetterStatus = (typeof LETTER_STATUSES)[number];

export const LETTER_LANES = ['ORGANISATION', 'MEMBER'] as const;
export type LetterLane = (typeof LETTER_LANES)[number];

export const LETTER_DELIVERIES = ['EMAIL', 'BY_HAND', 'POST', 'WEB_FORM', 'OTHER'] as const;
export type LetterDelivery = (typeof LETTER_DELIVERIES)[number];

/**
 * Where a letter may go. One that needs no other signatures is sent without ever being opened. One that has
 * been sent cannot be unsent or withdrawn; whether it was answered can be put right, and an answer may come
 * late. One that was withdrawn can be taken up again, as a draft.
 */
const NEXT: Record<LetterStatus, readonly LetterStatus[]> = {
  DRAFT: ['IN_REVIEW', 'OPEN_FOR_SIGNATURE', 'SENT', 'WITHDRAWN'],
  IN_REVIEW: ['DRAFT', 'OPEN_FOR_SIGNATURE', 'SENT', 'WITHDRAWN'],
  OPEN_FOR_SIGNATURE: ['SIGNING_CLOSED', 'WITHDRAWN'],
  SIGNING_CLOSED: ['OPEN_FOR_SIGNATURE', 'SENT', 'WITHDRAWN'],
  SENT: ['ANSWERED', 'NO_REPLY'],
  ANSWERED: ['SENT'],
  NO_REPLY: ['ANSWERED', 'SENT'],
  WITHDRAWN: ['DRAFT'],
};

export const nextLetterStatuses = (from: LetterStatus): readonly LetterStatus[] => NEXT[from];

export const canMoveLetter = (from: LetterStatus, to: LetterStatus): boolean => NEXT[from].includes(to);

/** Whether signatures are taken: only while the letter is open for them. */
export const isSigningOpen = (status: LetterStatus): boolean => status === 'OPEN_FOR_SIGNATURE';

/** Whether the letter has gone out: its text and its signatures are what they were then. */
export const isSent = (status: LetterStatus): boolean => status === 'SENT' || status === 'ANSWERED' || status === 'NO_REPLY';

/** Why nothing of a letter's signatures can be changed any more; null while it can. */
export function signaturesRefusal(status: LetterStatus): 'LETTER_IS_SENT' | 'LETTER_WITHDRAWN' | null {
  if (status === 'WITHDRAWN') return 'LETTER_WITHDRAWN';
  return isSent(status) ? 'LETTER_IS_SENT' : null;
}

/** Whether this move freezes the text. What is frozen stays so; an edit makes a new version. */
export const freezesText = (to: LetterStatus): boolean => isSigningOpen(to) || to === 'SENT';

/** What a move asks of a letter; dates are those it then has. */
export interface LetterMove {
  lane: LetterLane | null;
  hasText: boolean;
  sent: PartialDate;
  /** Unknown until it is answered. */
  answered: PartialDate;
}

/**
 * What stands against a letter's move; empty when nothing does. Without a text or a lane nothing is open for
 * signature; what is sent has its day, and so has an answer. A letter recorded as the past tells it does not
 * move, and may lack all of these.
 */
export function checkLetterMove(from: LetterStatus, to: LetterStatus, letter: LetterMove, today: string): FieldErrors {
  if (from === to) return { status: 'SAME_STATUS' };
  if (!canMoveLetter(from, to)) return { status: 'TRANSITION_NOT_ALLOWED' };
  const errors: Record<string, FieldErrorCode> = { ...checkLetterDates(letter, today) };
  if (to === 'OPEN_FOR_SIGNATURE' && letter.lane === null) errors.lane = 'REQUIRED';
  if (to === 'OPEN_FOR_SIGNATURE' && !letter.hasText) errors.text = 'REQUIRED';
  if (to === 'SENT' && !isKnown(letter.sent)) errors.sent = 'REQUIRED';
  if (to === 'ANSWERED' && !isKnown(letter.answered)) errors.answered = 'REQUIRED';
  return errors;
}

/** What is wrong with a letter's dates: none lies ahead, and no answer comes before the letter. Empty when nothing is. */
export function checkLetterDates({ sent, answered }: Pick<LetterMove, 'sent' | 'answered'>, today: string): FieldErrors {
  const errors: Record<string, FieldErrorCode> = {};
  if (isKnown(sent) && isFuture(sent, today)) errors.sent = 'IN_THE_FUTURE';
  if (isKnown(answered) && isFuture(answered, today)) errors.answered = 'IN_THE_FUTURE';
  else if (isKnown(answered) && isKnown(sent) && isEarlier(answered, sent)) errors.answered = 'ANSWERED_BEFORE_SENT';
  return errors;
}
