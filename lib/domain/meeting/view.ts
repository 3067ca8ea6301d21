import type { Ownership } from '../auth/policy';
import type { CampaignDetail } from '../campaign/view';
import type { FollowUpView } from '../follow-up/view';
import type { Both } from '../shared/both';
import type { Id } from '../shared/ids';
import type { Basis, PartialDate } from '../shared/partial-date';
import type {
  AskLink,
  CampaignRef,
  ClaimView,
  CommitmentView,
  ContactRef,
  MeetingRef,
  MetricView,
  OfficeRef,
  OrganisationRef,
  ResponseView,
} from '../shared/views';
import type { DelegationRole } from './record';
import type { MeetingFormat } from './status';

export type MeetingId = Id<'meeting'>;

/** A campaign a meeting is tied to: by the source, or by our suggestion. */
export interface LinkedCampaign extends CampaignRef {
  suggested: boolean;
}

/** One meeting of the list. */
export interface MeetingListItem extends MeetingRef, Ownership {
  organisations: OrganisationRef[];
  campaigns: LinkedCampaign[];
}

/** An answer, with the person who gave it where one is named. */
export interface AnswerView extends ResponseView {
  contact: ContactRef | null;
}

/** Clock times at the place, `HH:MM`, with the zone they are meant in. */
export interface MeetingTimes {
  startTime: string | null;
  endTime: string | null;
  timeZone: string | null;
}

/** When a meeting was to be before it was put off, and why it was. */
export interface FormerDate extends MeetingTimes {
  id: string;
  date: PartialDate;
  to: string | null;
  reason: Both;
}

/** Whether somebody came; null is not recorded. */
export type Attended = boolean | null;

/** Somebody of ours, with an account or without. */
export interface DelegateView {
  id: string;
  name: Both;
  contactId: string | null;
  role: DelegationRole;
  attended: Attended;
}

export interface MeetingDetail extends MeetingRef, MeetingTimes, Ownership {
  version: number;
  /** Why it was cancelled, declined, missed or put off. */
  statusNote: Both;
  /** Oldest first. */
  formerDates: FormerDate[];
  offices: OfficeRef[];
  delegation: DelegateView[];
  followUps: FollowUpView[];
  dateNote: Both;
  place: Both;
  placeBasis: Basis;
  format: MeetingFormat;
  formatBasis: Both;
  /** The id is the link's own: its citations back the role. */
  organisations: { id: string; organisation: OrganisationRef; role: Both }[];
  organisationsNote: Both;
  participants: { id: string; contact: ContactRef; role: Both; attended: Attended }[];
  attendanceNote: Both;
  topics: { id: string; text: Both }[];
  asks: AskLink[];
  responses: AnswerView[];
  commitments: CommitmentView[];
  claims: ClaimView[];
  assessment: Both;
  campaigns: LinkedCampaign[];
  campaignsBasis: Both;
  metrics: MetricView[];
  recommendations: (CampaignDetail['recommendations'][number] & { windowBasis: Basis; campaign: { id: string; title: Both } })[];
  pledges: CampaignDetail['pledges'];
  evidenceChannels: CampaignDetail['evidenceChannels'];
}
