import type { CampaignKind, CampaignStatus } from '../campaign/status';
import type { CommitmentStatus } from '../commitment/standing';
import type { LetterStatus } from '../letter/status';
import type { AskManner, AskStanding } from '../meeting/asks';
import type { MeetingKind, MeetingStatus } from '../meeting/status';
import type { Both } from './both';
import type { Basis, PartialDate } from './partial-date';

// How records are shown where they stand inside another: one shape a noun, used by every page.

export interface OrganisationRef {
  id: string;
  name: Both;
  shortName: string | null;
}

/** Whoever an ask is made of or a promise came from: an organisation, a person or an office. */
export interface PartyRef {
  noun: 'organisation' | 'contact' | 'office';
  id: string;
  name: Both;
  /** An organisation's short name. */
  shortName: string | null;
}

export interface ContactRef {
  id: string;
  name: Both;
}

export interface OfficeRef {
  id: string;
  /** A name of its own; otherwise it goes by whose office it is. */
  name: Both;
  member: ContactRef | null;
  organisation: OrganisationRef | null;
}

export interface CampaignRef {
  id: string;
  title: Both;
  kind: CampaignKind;
  status: CampaignStatus;
}

export interface MeetingRef {
  id: string;
  title: Both;
  kind: MeetingKind;
  status: MeetingStatus;
  date: PartialDate;
  /** Last day of several. */
  to: string | null;
  dateBasis: Basis;
}

export interface LetterRef {
  id: string;
  subject: Both;
  status: LetterStatus;
  sent: PartialDate;
  sentBasis: Basis;
}

export interface AskView {
  id: string;
  title: Both;
  campaign: { id: string; title: Both };
  reportedStatus: Both;
  note: Both;
  madeBy: PartyRef[];
  addressedTo: PartyRef[];
  suggestedAddressees: PartyRef[];
  standing: AskStanding;
  /** The answers in words, oldest first. */
  answers: { id: string; text: Both }[];
}

export interface AskLink {
  manner: AskManner;
  ask: AskView;
}

export interface CommitmentView {
  id: string;
  text: Both;
  status: CommitmentStatus;
  reportedStatus: Both;
  owners: PartyRef[];
  ownerText: Both;
  ownerBasis: Both;
  due: PartialDate;
  dueBasis: Basis;
  dueNote: Both;
  meeting: { id: string; title: Both } | null;
}

export interface MetricView {
  id: string;
  title: Both;
  kind: 'ATTENDANCE' | 'RESULT' | 'DURATION' | 'SCOPE' | 'PLAN' | 'CONTEXT';
  exactness: 'EXACT' | 'COUNTED' | 'ABOUT' | 'MORE_THAN' | 'RANGE' | 'ORDER_OF_MAGNITUDE';
  value: number | null;
  valueMax: number | null;
  magnitude: Both;
  unit: Both;
  period: PartialDate;
  periodBasis: Basis;
  note: Both;
}

export interface ClaimView {
  id: string;
  by: ContactRef | null;
  byText: Both;
  text: Both;
}

export interface ResponseView {
  id: string;
  by: OrganisationRef | null;
  manner: Both;
  text: Both;
  note: Both;
  outcome: AskStanding | null;
  asks: { id: string; title: Both; campaignId: string }[];
}
