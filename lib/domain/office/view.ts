import type { Term } from '../congress/term';
import type { PostDates } from '../contact/post';
import type { PositionValue } from '../position/position';
import type { Both } from '../shared/both';
import type { PartialDate } from '../shared/partial-date';
import type {
  AskView,
  CampaignRef,
  CommitmentView,
  ContactRef,
  LetterRef,
  MeetingRef,
  OfficeRef,
  OrganisationRef,
} from '../shared/views';
import type { OFFICE_KINDS } from './record';

export type OfficeKind = (typeof OFFICE_KINDS)[number];

/** Which of the organisations on our side had to do with it. */
export interface ByOrganisations {
  organisations: OrganisationRef[];
}

export type OfficeMeeting = MeetingRef & ByOrganisations;
/** Addressed to its people, or signed by its Member. */
export type OfficeLetter = LetterRef & ByOrganisations & { signed: boolean };
/** A promise of one of its people, with the day of the meeting or letter in which it was made. */
export type OfficeCommitment = CommitmentView & { madeOn: PartialDate };

export interface OfficePosition {
  id: string;
  campaign: CampaignRef;
  value: PositionValue;
  /** `YYYY-MM-DD`. */
  happenedOn: string;
  /** Whose record it is; null is the coalition's. */
  organisation: OrganisationRef | null;
}

export interface OfficePerson extends ContactRef, PostDates {
  postId: string;
  title: Both;
  asOf: PartialDate;
}

/** An office with everything any organisation had with it, as far as the reader may see it. Latest first. */
export interface OfficeDetail extends OfficeRef {
  kind: OfficeKind;
  address: string | null;
  phone: string | null;
  /** Of its Member, latest first. */
  terms: Term[];
  /** Those who hold a post in it first, then those who did. */
  people: OfficePerson[];
  meetings: OfficeMeeting[];
  letters: OfficeLetter[];
  asks: AskView[];
  commitments: OfficeCommitment[];
  positions: OfficePosition[];
}
