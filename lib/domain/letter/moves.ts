import { failure, type Result, success } from '../shared/result';
import { canMoveLetter, checkLetterMove, isSent, isSigningOpen, type LetterMove, type LetterStatus } from './status';

type MoveRefusal =
  | 'INVALID_INPUT'
  | 'TRANSITION_NOT_ALLOWED'
  | 'LETTER_IS_SENT'
  | 'LETTER_NOT_SENT'
  | 'LETTER_WITHDRAWN'
  | 'SIGNING_STILL_OPEN'
  | 'TEXT_MISSING'
  | 'LANE_MISSING';

/** Decides whether a letter makes a move; a refusal is one that says what to do first. */
export function planLetterMove(
  from: LetterStatus,
  to: LetterStatus,
  letter: LetterMove,
  today: string,
): Result<LetterStatus, MoveRefusal> {
  if (!canMoveLetter(from, to)) return failure(refusalOfMove(from, to));
  const wrong = checkLetterMove(from, to, letter, today);
  if (wrong.text) return failure('TEXT_MISSING');
  if (wrong.lane) return failure('LANE_MISSING');
  return Object.keys(wrong).length > 0 ? failure('INVALID_INPUT', wrong) : success(to);
}

/** What stands in the way of a move that is not possible, as what to do first. */
export function refusalOfMove(from: LetterStatus, to: LetterStatus): MoveRefusal {
  if (from === 'WITHDRAWN') return 'LETTER_WITHDRAWN';
  if ((to === 'ANSWERED' || to === 'NO_REPLY') && !isSent(from)) return 'LETTER_NOT_SENT';
  if (isSent(from) && !isSent(to)) return 'LETTER_IS_SENT';
  if (to === 'SENT' && isSigningOpen(from)) return 'SIGNING_STILL_OPEN';
  return 'TRANSITION_NOT_ALLOWED';
}
