import { COALITION_OWNED, type Ownership } from '../auth/policy';
import type { Actor } from '../auth/roles';
import type { ContactKind } from '../contact/view';
import { sameName } from '../search/key';
import type { Both } from '../shared/both';
import { type FieldErrors, failure, type Result, success } from '../shared/result';
import { isSent, isSigningOpen, type LetterLane, type LetterStatus } from './status';

export const SIGNATORY_STATUSES = ['INVITED', 'REVIEWING', 'APPROVED', 'SIGNED', 'DECLINED', 'WITHDRAWN'] as const;
export type SignatoryStatus = (typeof SIGNATORY_STATUSES)[number];

/** Where a signatory may go. Who signed takes the signature back before anything else; who said no, or left, may come back. */
const NEXT: Record<SignatoryStatus, readonly SignatoryStatus[]> = {
  INVITED: ['REVIEWING', 'APPROVED', 'SIGNED', 'DECLINED', 'WITHDRAWN'],
  REVIEWING: ['APPROVED', 'SIGNED', 'DECLINED', 'WITHDRAWN'],
  APPROVED: ['REVIEWING', 'SIGNED', 'DECLINED', 'WITHDRAWN'],
  SIGNED: ['WITHDRAWN'],
  DECLINED: ['INVITED', 'REVIEWING', 'APPROVED', 'SIGNED'],
  WITHDRAWN: ['INVITED', 'REVIEWING', 'APPROVED', 'SIGNED'],
};

/** What is left to a signatory when signing is closed and the letter not yet sent: to leave it. */
const LEAVING: readonly SignatoryStatus[] = ['DECLINED', 'WITHDRAWN'];

/** Where a signatory may go as the letter stands. Nobody signs a letter that is not open, and nothing moves once it is sent. */
export function nextSignatoryStatuses(from: SignatoryStatus, letter: LetterStatus): SignatoryStatus[] {
  if (isSent(letter) || letter === 'WITHDRAWN') return [];
  if (letter === 'SIGNING_CLOSED') return NEXT[from].filter((to) => LEAVING.includes(to));
  return NEXT[from].filter((to) => to !== 'SIGNED' || isSigningOpen(letter));
}

/** Whether somebody more may be asked: until signing closes. */
export const mayAskMore = (letter: LetterStatus): boolean =>
  letter === 'DRAFT' || letter === 'IN_REVIEW' || isSigningOpen(letter);

/** Why somebody cannot be asked in a lane; null when they can. A delegate without a floor vote signs as any Member does. */
export function checkLane(
  lane: LetterLane,
  candidate: { kind: 'ORGANISATION' } | { kind: 'CONTACT'; contactKind: ContactKind },
): 'WRONG_LANE' | null {
  const fits =
    lane === 'ORGANISATION'
      ? candidate.kind === 'ORGANISATION'
      : candidate.kind === 'CONTACT' && candidate.contactKind === 'MEMBER_OF_CONGRESS';
  return fits ? null : 'WRONG_LANE';
}

/** Who signs, and how the name stands under the letter. */
export interface Signature {
  signerName: string | null;
  officialName: Both;
}

/** The letter a signature is put under; the version is the latest, null where there is no text. */
export interface LetterToSign {
  status: LetterStatus;
  lane: LetterLane | null;
  versionId: string | null;
}

export interface PlannedSignatory {
  status: SignatoryStatus;
  /** The version the signature stands under; null without one. */
  letterVersionId: string | null;
}

/** Decides what becomes of a signatory. A signature says who signs and under which official name, and stands under one version. */
export function planSignatoryMove(
  letter: LetterToSign,
  from: SignatoryStatus,
  to: SignatoryStatus,
  signature: Signature,
): Result<PlannedSignatory, 'INVALID_INPUT' | 'TRANSITION_NOT_ALLOWED' | 'NOT_OPEN_FOR_SIGNATURE'> {
  if (to === 'SIGNED' && !isSigningOpen(letter.status)) return failure('NOT_OPEN_FOR_SIGNATURE');
  if (!nextSignatoryStatuses(from, letter.status).includes(to)) {
    return failure('TRANSITION_NOT_ALLOWED', { status: 'TRANSITION_NOT_ALLOWED' });
  }
  if (to !== 'SIGNED') return success({ status: to, letterVersionId: null });
  if (letter.versionId === null) return failure('NOT_OPEN_FOR_SIGNATURE');
  const missing = missingOfSignature(letter.lane, signature);
  if (Object.keys(missing).length > 0) return failure('INVALID_INPUT', missing);
  return success({ status: 'SIGNED', letterVersionId: letter.versionId });
}

/** What a signature lacks. A Member signs in person; an organisation signs by somebody. */
export function missingOfSignature(lane: LetterLane | null, { signerName, officialName }: Signature): FieldErrors {
  return {
    ...(lane !== 'MEMBER' && !signerName && { signerName: 'REQUIRED' }),
    ...(!officialName.en && !officialName.ar && { officialName: 'REQUIRED' }),
  };
}

/** Whether a signature stands under this version of the text. */
export const countsUnder = (signatory: PlannedSignatory, versionId: string | null): boolean =>
  signatory.status === 'SIGNED' && versionId !== null && signatory.letterVersionId === versionId;

/** Somebody who is asked, by every name they are known under. */
export interface NamedSignatory {
  organisationId: string | null;
  contactId: string | null;
  names: readonly (string | null)[];
}

/**
 * The signatory that a candidate already is, so that nobody signs twice: the same record, or an organisation of
 * the same name in another spelling. Two Members may share a name: they are told apart by their record.
 */
export function findSameSignatory<Signatory extends NamedSignatory>(
  signatories: readonly Signatory[],
  candidate: NamedSignatory,
): Signatory | null {
  const isSame = (signatory: NamedSignatory): boolean => {
    if (candidate.contactId !== null) return signatory.contactId === candidate.contactId;
    if (signatory.organisationId === null) return false;
    return (
      signatory.organisationId === candidate.organisationId ||
      signatory.names.some((a) => candidate.names.some((b) => a !== null && b !== null && sameName(a, b)))
    );
  };
  return signatories.find(isSame) ?? null;
}

/**
 * Whose a signature is: the organisation's own; a Member's is with the organisation that asked. So a contributor signs
 * for their own organisation, on letters of others too.
 */
export const signatureOwnership = (signatory: {
  organisationId: string | null;
  contactId: string | null;
  askedById: string | null;
}): Ownership => ({
  ...COALITION_OWNED,
  organisationId: signatory.contactId === null ? signatory.organisationId : signatory.askedById,
});

type Reader = Pick<Actor, 'role' | 'organisationId'>;
type Seen = { lane: LetterLane | null; status: LetterStatus };

/** Whether the reader sees all who were asked, and so may be told how many there are. */
export const seesAllAsked = (reader: Reader, { lane, status }: Seen): boolean =>
  lane === 'ORGANISATION' || isSent(status) || reader.role === 'ADMIN' || reader.role === 'ORGANIZER';

/**
 * Whether an office that was asked and has not signed is hidden: until the letter is sent, from viewers and from
 * contributors of other organisations than the one that asked. Lists, counts, exports and links leave it out.
 */
export function isSignatoryHidden(
  reader: Reader,
  letter: Seen,
  signatory: { status: SignatoryStatus; askedById: string | null },
): boolean {
  if (seesAllAsked(reader, letter) || signatory.status === 'SIGNED') return false;
  const { askedById } = signatory;
  return !(reader.role === 'CONTRIBUTOR' && askedById !== null && askedById === reader.organisationId);
}
