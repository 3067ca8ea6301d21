import type { Ownership } from '../auth/policy';
import type { AnswerView } from '../meeting/view';
import type { RecordFormView } from '../record/view';
import type { Both } from '../shared/both';
import type { Id } from '../shared/ids';
import type { Basis, PartialDate } from '../shared/partial-date';
import type { AskView, CampaignRef, CommitmentView, ContactRef, LetterRef, MetricView, OrganisationRef } from '../shared/views';
import type { SignatureCount } from './progress';
import type { SignatoryStatus } from './signatories';
import type { LetterDelivery, LetterLane, LetterStatus } from './status';

export type LetterId = Id<'letter'>;

/** Whom a letter is addressed to: a person or an organisation. */
export type LetterRecipient = { contact: ContactRef } | { organisation: OrganisationRef };

/** One letter of the list. */
export interface LetterListItem extends LetterRef {
  sender: OrganisationRef | null;
  recipients: LetterRecipient[];
  /** Whether the source says anything of who signed; what it says stands in the note. */
  signatoriesStated: boolean;
  signatoriesNote: Both;
  campaigns: CampaignRef[];
  /** Null where a recorded letter does not state it. */
  lane: LetterLane | null;
  /** Of those whom the reader may know of. */
  count: SignatureCount;
  /** The last day for signatures, `YYYY-MM-DD`. */
  deadline: string | null;
}

/** One version of a letter's text. */
export interface LetterVersionView {
  id: string;
  number: number;
  body: Both;
  writtenAt: Date;
  writtenBy: string | null;
  /** Since when it has been frozen; null while it can change. */
  frozenAt: Date | null;
  /** Signatures that stand under it. */
  signatures: number;
}

/** Somebody who was asked to sign: an organisation or a Member of Congress. */
export interface SignatoryView {
  id: string;
  version: number;
  status: SignatoryStatus;
  organisation: OrganisationRef | null;
  contact: ContactRef | null;
  /** How the name stands under the letter, and who signs. */
  officialName: Both;
  signerName: string | null;
  signerTitle: Both;
  letterVersionId: string | null;
  askedBy: OrganisationRef | null;
  askedAt: Date;
  decidedAt: Date | null;
  remindedAt: Date | null;
}

export interface LetterDetail extends LetterListItem {
  version: number;
  ownership: Ownership;
  senderBasis: Basis;
  sentNote: Both;
  sentVia: LetterDelivery | null;
  answered: PartialDate;
  /** Why it was withdrawn. */
  reason: Both;
  lead: string | null;
  reportedStatus: Both;
  /** Null for a letter recorded as the past tells it, whose text nobody has written here. */
  text: LetterVersionView | null;
  /** Whether the letter was made here, and follows the rules of signing. */
  isMadeHere: boolean;
  signatories: SignatoryView[];
  asks: AskView[];
  responses: AnswerView[];
  commitments: CommitmentView[];
  metrics: MetricView[];
}

/** A letter as the pages of its steps name it, and whether the reader may take them. */
export interface LetterHead {
  id: string;
  subject: Both;
  status: LetterStatus;
  version: number;
  mayWrite: boolean;
}

/** The editor of a letter's text. */
export interface LetterTextForm extends LetterHead {
  body: Both;
  /** What saving does now: the number of the version it writes; null where the text stays as it is. */
  writes: { number: number; isNew: boolean; askedAgain: number } | null;
  draft: RecordFormView['draft'];
}

/** The form of one signatory; `own` organisations that are not on the letter yet are at version 0. */
export interface SignatoryForm {
  letter: LetterHead & { lane: LetterLane | null };
  id: string;
  version: number;
  name: Both;
  status: SignatoryStatus | null;
  officialName: Both;
  signerName: string | null;
  signerTitle: Both;
  mayWrite: boolean;
}

/** Somebody whose answer is waited for, with how to reach them where the reader may know. */
export interface WaitingView extends SignatoryView {
  pointPerson: string | null;
  emails: string[];
}

export interface ReminderList {
  letter: LetterHead & { deadline: string | null };
  waiting: WaitingView[];
}
