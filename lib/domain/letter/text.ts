import { failure, type Result, success } from '../shared/result';
import type { SignatoryStatus } from './signatories';
import { isSent, isSigningOpen, type LetterStatus } from './status';

/** A letter as an edit of its text finds it; the version is the latest, null where no text is recorded. */
export interface TextNow {
  status: LetterStatus;
  version: { number: number; isFrozen: boolean } | null;
}

/** What an edit of the text becomes. */
export interface PlannedTextEdit {
  /** The version written: the latest, or one more. */
  number: number;
  isNew: boolean;
  /** Whether it is frozen as soon as it is written. */
  isFrozen: boolean;
  /** Where the letter then stands: signing opens again. */
  status: LetterStatus;
  /** Ids of those who agreed to another text: they review this one. */
  askAgain: string[];
}

const AGREED: readonly SignatoryStatus[] = ['SIGNED', 'APPROVED'];

/**
 * Decides what an edit of the text does. Before the text is frozen it changes the version there is. What is
 * frozen stays as it was signed: the edit is a new version, whoever signed or approved is asked again, and a
 * letter closed for signature opens again. A letter that was sent keeps its text; one recorded without a text
 * may still get it.
 */
export function planTextEdit(
  { status, version }: TextNow,
  signatories: readonly { id: string; status: SignatoryStatus }[],
): Result<PlannedTextEdit, 'TEXT_IS_SENT' | 'LETTER_WITHDRAWN'> {
  if (status === 'WITHDRAWN') return failure('LETTER_WITHDRAWN');
  if (version === null) {
    return success({ number: 1, isNew: true, isFrozen: isSent(status) || isSigningOpen(status), status, askAgain: [] });
  }
  if (isSent(status)) return failure('TEXT_IS_SENT');
  if (!version.isFrozen) return success({ number: version.number, isNew: false, isFrozen: false, status, askAgain: [] });

  const reopened = status === 'SIGNING_CLOSED' ? 'OPEN_FOR_SIGNATURE' : status;
  return success({
    number: version.number + 1,
    isNew: true,
    isFrozen: isSigningOpen(reopened),
    status: reopened,
    askAgain: signatories.filter((signatory) => AGREED.includes(signatory.status)).map(({ id }) => id),
  });
}
