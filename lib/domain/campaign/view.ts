import type { Both } from '../shared/both';
import type { Basis, KnownDate, PartialDate } from '../shared/partial-date';
import type {
  AskView,
  CampaignRef,
  CommitmentView,
  ContactRef,
  LetterRef,
  MeetingRef,
  MetricView,
  OrganisationRef,
} from '../shared/views';
import type { VehicleStage } from './stage';
import type { CampaignStatus } from './status';

/** One campaign of the list, with what hangs on it counted. */
export interface CampaignListItem extends CampaignRef {
  asOf: KnownDate;
  reportedStatus: Both;
  /** The change that brought it there; a person's has a reason, a document's has citations. */
  latest: { id: string; byPerson: boolean; reason: Both } | null;
  priorityYears: number[];
  askCount: number;
  answeredCount: number;
  meetingCount: number;
  letterCount: number;
  openCommitmentCount: number;
}

export interface StatusChangeView {
  id: string;
  from: CampaignStatus | null;
  to: CampaignStatus;
  reason: Both;
  asOf: KnownDate;
  isCorrection: boolean;
  /** Null for the record of the documents. */
  changedBy: string | null;
  changedAt: Date;
}

export interface VehicleView {
  id: string;
  title: Both;
  /** "H.R. 6265"; null where the number is not stated. */
  number: string | null;
  congress: number | null;
  stage: VehicleStage;
  stageAsOf: PartialDate;
  enactedVia: string | null;
  /** Known from public context, not from a source. */
  isContext: boolean;
}

export interface MilestoneView {
  id: string;
  title: Both;
  date: PartialDate;
  dateBasis: Basis;
  dateNote: Both;
  state: 'DONE' | 'REPORTED' | 'PENDING' | 'EXPECTED';
  note: Both;
}

export interface CampaignDetail extends CampaignRef {
  summary: Both;
  themes: Both[];
  version: number;
  asOf: KnownDate;
  reportedStatus: Both;
  priorityYears: number[];
  priorityYearsBasis: Both;
  recordedYears: number[];
  goal: Both;
  goalNumber: number | null;
  goalDate: PartialDate;
  leadOrganisation: OrganisationRef | null;
  leadPerson: { id: string; name: string } | null;
  /** What the record itself counts, beside what documents report. */
  counted: { meetingsHeld: number; officesReached: number; lettersSent: number };
  statusChanges: StatusChangeView[];
  vehicles: VehicleView[];
  provisions: { id: string; fillsGap: boolean; text: Both }[];
  sectors: { id: string; title: Both }[];
  milestones: MilestoneView[];
  asks: AskView[];
  relatedAsks: AskView[];
  meetings: (MeetingRef & { suggested: boolean })[];
  letters: LetterRef[];
  people: (ContactRef & { meetingCount: number; letterCount: number })[];
  commitments: CommitmentView[];
  metrics: MetricView[];
  recommendations: {
    id: string;
    title: Both;
    progress: Both;
    windowStart: PartialDate;
    windowEnd: PartialDate;
    windowNote: Both;
  }[];
  planItems: { id: string; year: number; ask: Both | null }[];
  pledges: { id: string; by: Both; text: Both; amountNote: Both }[];
  evidenceChannels: {
    id: string;
    address: string;
    purpose: Both;
    openTo: Both;
    liveStatus: Both;
    runBy: OrganisationRef | null;
    runByBasis: Both;
    asOf: PartialDate;
  }[];
}

/** The change that brought a campaign to its status: the last one recorded that is no correction. */
export function latestChange(changes: readonly StatusChangeView[]): StatusChangeView | null {
  const current = changes.filter((change) => !change.isCorrection);
  return current.reduce<StatusChangeView | null>(
    (latest, change) => (latest && latest.changedAt >= change.changedAt ? latest : change),
    null,
  );
}

/** What the status form is made from, and what a conflict shows. */
export interface CampaignStatusNow {
  campaign: CampaignRef;
  version: number;
  asOf: KnownDate;
  latest: StatusChangeView | null;
}

/** The priorities of a year. */
export interface PlannedYear {
  id: string;
  year: number;
  /** Who put them in order and when; null while the order is that of mention. */
  ranked: { at: Date; by: string | null } | null;
  items: { id: string; campaign: CampaignRef; ask: { id: string; title: Both } | null }[];
}
