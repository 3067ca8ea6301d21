import type { CampaignDetail } from '../campaign/view';
import type { Both } from '../shared/both';
import type { Id } from '../shared/ids';
import type { Basis } from '../shared/partial-date';
import type {
  AskLink,
  CampaignRef,
  ClaimView,
  CommitmentView,
  ContactRef,
  MeetingRef,
  MetricView,
  OrganisationRef,
  ResponseView,
} from '../shared/views';
import type { MeetingFormat } from './status';

export type MeetingId = Id<'meeting'>;

/** A campaign a meeting is tied to: by the source, or by our suggestion. */
export interface LinkedCampaign extends CampaignRef {
  suggested: boolean;
}

/** One meeting of the list. */
export interface MeetingListItem extends MeetingRef {
  organisations: OrganisationRef[];
  campaigns: LinkedCampaign[];
}

/** An answer, with the person who gave it where one is named. */
export interface AnswerView extends ResponseView {
  contact: ContactRef | null;
}

export interface MeetingDetail extends MeetingRef {
  dateNote: Both;
  place: Both;
  placeBasis: Basis;
  format: MeetingFormat;
  formatBasis: Both;
  /** The id is the link's own: its citations back the role. */
  organisations: { id: string; organisation: OrganisationRef; role: Both }[];
  organisationsNote: Both;
  participants: { id: string; contact: ContactRef; role: Both }[];
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
