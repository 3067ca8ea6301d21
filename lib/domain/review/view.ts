import type { CampaignStatus } from '../campaign/status';
import type { MilestoneView, PlannedYear, StatusChangeView, VehicleView } from '../campaign/view';
import type { Chamber } from '../congress/term';
import type { AskOutcome, AskStanding } from '../meeting/asks';
import type { MeetingLevel } from '../meeting/level';
import type { MeetingKind } from '../meeting/status';
import type { LedgerEntry, PositionChange, WhipCount } from '../position/ledger';
import type { Both } from '../shared/both';
import type { PartialDate } from '../shared/partial-date';
import type { CampaignRef, CommitmentView, LetterRef, MeetingRef, MetricView, PartyRef } from '../shared/views';

/** A year that has records, and how many: what took place, what was sent, where a status was told. */
export interface ReviewYear {
  year: number;
  meetings: number;
  letters: number;
  statuses: number;
  figures: number;
  lessons: number;
}

// ───────────────────────── What the record holds of a year ─────────────────────────

export interface CampaignOfYear extends CampaignRef {
  summary: Both;
  goal: Both;
  goalNumber: number | null;
  goalDate: PartialDate;
  priorityYears: number[];
  recordedYears: number[];
  /** Every status it had, in any year. */
  history: StatusChangeView[];
}

export interface MeetingOfYear extends MeetingRef {
  level: MeetingLevel;
  campaigns: { id: string; suggested: boolean }[];
}

export interface LetterOfYear extends LetterRef {
  campaigns: string[];
  recipients: Both[];
  /** Who signed it here. */
  signed: { id: string; name: Both }[];
  /** What its source says of who signed. */
  signatoriesNote: Both;
}

export interface AskOfYear {
  id: string;
  campaign: string;
  title: Both;
  addressedTo: PartyRef[];
  adopted: boolean;
  raised: boolean;
  /** Those given until the year ended, oldest first. */
  outcomes: (AskOutcome | null)[];
  /** Those given in the year. */
  answers: { id: string; text: Both }[];
}

export interface CommitmentOfYear extends CommitmentView {
  campaigns: string[];
}

export interface MilestoneOfYear extends MilestoneView {
  campaign: string;
}

export interface VehicleOfYear extends Pick<VehicleView, 'id' | 'title' | 'stage' | 'stageAsOf'> {
  campaign: string;
}

export interface RecommendationOfYear {
  id: string;
  campaign: string;
  title: Both;
  progress: Both;
}

export interface FigureOfYear extends MetricView {
  campaigns: string[];
  meetings: { id: string; title: Both }[];
  letters: { id: string; title: Both }[];
}

/** An entry of the ledger until the year ended, with the seats its person had on the two days. */
export interface EntryOfYear extends LedgerEntry {
  campaign: string;
  name: Both;
}

export interface Lesson {
  id: string;
  campaign: string;
  text: Both;
}

/** Everything that the record holds of a year, as the reader may see it. */
export interface RecordOfYear {
  campaigns: CampaignOfYear[];
  meetings: MeetingOfYear[];
  letters: LetterOfYear[];
  asks: AskOfYear[];
  commitments: CommitmentOfYear[];
  milestones: MilestoneOfYear[];
  vehicles: VehicleOfYear[];
  recommendations: RecommendationOfYear[];
  figures: FigureOfYear[];
  entries: EntryOfYear[];
  /** Who sat in Congress on the first and on the last of the two days. */
  seats: { contactId: string; chamber: Chamber; state: string; day: 'start' | 'end' }[];
  lessons: Lesson[];
  /** What was planned for the year, and for the one after it. */
  plans: PlannedYear[];
}

// ───────────────────────── The review ─────────────────────────

/** How many there are of each, those that nobody is in left out; in the order of the codes. */
export type Tally<Code extends string> = { code: Code; count: number }[];

/** Where people stood as the year began and as it ended. */
export interface PositionsOfYear {
  start: WhipCount;
  end: WhipCount;
  /** Whoever stands elsewhere at the end than at the start. */
  moved: PositionChange<EntryOfYear>[];
}

export interface CampaignReview {
  campaign: CampaignOfYear;
  /** What was planned for the year. */
  planned: PlannedYear['items'];
  /** As the year began and as it ended; null where nothing was recorded yet. */
  before: CampaignStatus | null;
  after: CampaignStatus | null;
  /** The statuses told of the year, oldest first. */
  changes: StatusChangeView[];
  /** All of the year; those held are counted. */
  meetings: (MeetingOfYear & { suggested: boolean })[];
  kinds: Tally<MeetingKind>;
  levels: Tally<MeetingLevel>;
  asks: AskReview[];
  commitments: CommitmentOfYear[];
  letters: LetterOfYear[];
  milestones: MilestoneOfYear[];
  vehicles: VehicleOfYear[];
  recommendations: RecommendationOfYear[];
  figures: FigureOfYear[];
  /** Null where no position was recorded by the end of the year. */
  positions: PositionsOfYear | null;
  lesson: Lesson | null;
}

export interface AskReview extends AskOfYear {
  standing: AskStanding;
}

/** What the record itself counts of a year. */
export interface HeldOfYear {
  meetings: number;
  levels: Tally<MeetingLevel>;
  kinds: Tally<MeetingKind>;
  letters: number;
  signatures: number;
  asksAdopted: number;
  asksRaised: number;
  commitments: number;
  kept: number;
  broken: number;
  statuses: number;
  positions: number;
}

export interface Review {
  year: number;
  held: HeldOfYear;
  /** What documents report of the year. */
  reported: FigureOfYear[];
  meetings: MeetingOfYear[];
  letters: LetterOfYear[];
  /** Campaigns of which the year tells something, and those of which it does not. */
  campaigns: CampaignReview[];
  quiet: CampaignOfYear[];
  /** The priorities of the year after. */
  next: PlannedYear | null;
  isEmpty: boolean;
}
