import type { AnswerView } from '../meeting/view';
import type { Both } from '../shared/both';
import type { Id } from '../shared/ids';
import type { Basis } from '../shared/partial-date';
import type { AskView, CampaignRef, CommitmentView, ContactRef, LetterRef, MetricView, OrganisationRef } from '../shared/views';
import type { LetterLane } from './status';

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
}

export interface LetterDetail extends LetterListItem {
  /** Null where a recorded letter does not state it. */
  lane: LetterLane | null;
  senderBasis: Basis;
  sentNote: Both;
  reportedStatus: Both;
  /** The latest version of the text; null where there is none. */
  text: Both | null;
  asks: AskView[];
  responses: AnswerView[];
  commitments: CommitmentView[];
  metrics: MetricView[];
}
