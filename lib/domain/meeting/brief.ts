import type { Term } from '../congress/term';
import type { PositionEvidence, PositionValue } from '../position/position';
import type { Both } from '../shared/both';
import type { PartialDate } from '../shared/partial-date';
import type { CommitmentView, ContactRef, OfficeRef, OrganisationRef } from '../shared/views';
import type { AskOutcome } from './asks';
import type { DelegateView, MeetingDetail } from './view';

/** Somebody who is met, as far as it helps to know before. */
export interface BriefPerson extends ContactRef {
  /** The part they have in the meeting. */
  role: Both;
  /** The latest; null for who was never in Congress. */
  term: Term | null;
  posts: { id: string; title: Both; organisation: OrganisationRef | null; office: OfficeRef | null }[];
  languages: string[];
  pointPerson: string | null;
  /** Null for roles that may not read it. */
  phone: string | null;
}

/** Where a Member stands on one of the meeting's campaigns; UNKNOWN where nothing is recorded. */
export interface BriefPosition {
  member: ContactRef;
  campaign: { id: string; title: Both };
  value: PositionValue;
  evidence: PositionEvidence | null;
  sentence: Both;
  /** `YYYY-MM-DD`; null where nothing is recorded. */
  happenedOn: string | null;
}

/** What was asked once, and how it was answered; an answer to nothing that was asked has no ask. */
export interface BriefAnswer {
  key: string;
  asks: Both[];
  outcome: AskOutcome | null;
  text: Both;
}

/** A meeting or a letter before, by whichever of our organisations. */
export interface BriefOccasion {
  noun: 'meeting' | 'letter';
  id: string;
  title: Both;
  date: PartialDate;
  organisations: OrganisationRef[];
  answers: BriefAnswer[];
}

/** What somebody who goes to a meeting should have read. */
export interface MeetingBrief
  extends Pick<
    MeetingDetail,
    | 'id'
    | 'title'
    | 'kind'
    | 'status'
    | 'date'
    | 'to'
    | 'dateBasis'
    | 'startTime'
    | 'endTime'
    | 'timeZone'
    | 'place'
    | 'format'
    | 'organisationId'
    | 'visibility'
  > {
  people: BriefPerson[];
  offices: (OfficeRef & { address: string | null; phone: string | null })[];
  organisations: OrganisationRef[];
  delegation: DelegateView[];
  campaigns: { id: string; title: Both }[];
  asks: { id: string; title: Both; note: Both; campaign: Both }[];
  positions: BriefPosition[];
  /** Latest first. */
  before: BriefOccasion[];
  /** Theirs, which are not settled. */
  commitments: CommitmentView[];
  notes: { id: string; text: Both; author: string | null }[];
}
