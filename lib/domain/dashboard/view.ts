import type { ActivityView } from '../audit/view';
import type { Ownership } from '../auth/policy';
import type { CampaignStatus } from '../campaign/status';
import type { CampaignListItem } from '../campaign/view';
import type { Standing } from '../commitment/standing';
import type { FollowUpGroup } from '../follow-up/standing';
import type { FollowUpView } from '../follow-up/view';
import type { SignatureCount } from '../letter/progress';
import type { LetterStatus } from '../letter/status';
import type { WhipGroup } from '../position/ledger';
import type { Both } from '../shared/both';
import type { KnownDate } from '../shared/partial-date';
import type { CommitmentView, LetterRef, MeetingRef, MetricView, OrganisationRef } from '../shared/views';

type Named = { id: string; title: Both };

/** A letter on the way, with its signatures and what it waits for. */
export type DashboardLetter = LetterRef & { recipients: Both[]; deadline: string | null } & SignatureCount;

/** Positions on a campaign added up over the Members who vote on the floor. */
export interface CampaignWhip {
  campaign: Named;
  groups: { group: WhipGroup; count: number }[];
  total: number;
}

export interface DashboardView {
  /** The first of them in their order. */
  campaigns: CampaignListItem[];
  campaignCount: number;
  /** How many campaigns stand at each status, and how many of them came to a status in the period looked at. */
  statuses: { status: CampaignStatus; count: number; moved: number }[];
  /** How many campaigns came to a status in the period, and the latest of these changes. */
  movedCount: number;
  moves: { id: string; campaign: Named; from: CampaignStatus | null; to: CampaignStatus; asOf: KnownDate }[];
  /** Since when each campaign that awaits a decision is known to. */
  awaitingSince: KnownDate[];

  /** What presses, the first of each group, and how many there are of each. */
  followUps: FollowUpView[];
  followUpCounts: Partial<Record<FollowUpGroup, number>>;
  commitments: CommitmentView[];
  commitmentCounts: Partial<Record<Standing['kind'], number>>;
  /** Meetings that are over and of which nobody said how they went. */
  outcomeMissing: (MeetingRef & Ownership)[];
  outcomeMissingCount: number;
  /** Letters whose last day for signatures is near or past. */
  closing: DashboardLetter[];
  closingCount: number;
  /** Letters that wait for the signature of the reader's organisation. */
  awaiting: DashboardLetter[];
  awaitingCount: number;
  /** Positions so old that they may hold no longer. */
  stale: { campaign: Named; count: number }[];

  upcoming: MeetingRef[];
  weekCount: number;
  /** Other dates of the week ahead. */
  deadlines: ({ noun: 'letter' | 'milestone'; on: string; campaignId: string | null } & Named)[];
  recent: MeetingRef[];

  /** Meetings held, counted by month (`YYYY-MM`), where the month is known. */
  months: { month: string; count: number }[];
  /** Meetings held of which only the year is known. */
  yearOnly: number;
  letters: DashboardLetter[];
  letterCount: number;
  letterStatuses: Partial<Record<LetterStatus, number>>;
  whips: CampaignWhip[];
  /** Whom asks are addressed to, and how many of them a meeting reached. */
  reach: { people: number; peopleReached: number; bodies: number; bodiesReached: number };

  /** The documents of the record: how many, and the years they are from. */
  sources: { count: number; from: number | null; to: number | null };
  /** The year chosen, or the latest that has records within the scope; null where there is none. */
  year: number | null;
  /** All years that have records, the latest first. */
  years: string[];
  /** Figures the sources report for the year. */
  reported: MetricView[];
  /** What this record itself holds of the year. */
  held: { meetings: number; letters: number; campaigns: number };
  organisations: OrganisationRef[];
  changes: ActivityView[];
}
