import type { ActivityView } from '../audit/view';
import type { CampaignListItem } from '../campaign/view';
import type { Both } from '../shared/both';
import type { PartialDate } from '../shared/partial-date';
import type { CommitmentView, LetterRef, MeetingRef, MetricView, OrganisationRef } from '../shared/views';

/** Our own task, as the dashboard shows it. */
export interface FollowUpView {
  id: string;
  title: Both;
  due: PartialDate;
  organisation: OrganisationRef;
  assignee: string | null;
}

export interface DashboardView {
  campaigns: CampaignListItem[];
  upcoming: MeetingRef[];
  recent: MeetingRef[];
  /** Meetings held, counted by month (`YYYY-MM`), where the month is known. */
  months: { month: string; count: number }[];
  /** Meetings held of which only the year is known. */
  yearOnly: number;
  letters: (LetterRef & { recipients: Both[]; signed: number; invited: number })[];
  /** All letters, of which {@link letters} are the latest. */
  letterCount: number;
  /** The documents of the record: how many, and the years they are from. */
  sources: { count: number; from: number | null; to: number | null };
  commitments: CommitmentView[];
  followUps: FollowUpView[];
  /** The latest year that has records; null in an empty workspace. */
  year: number | null;
  /** Figures the sources report for that year. */
  reported: MetricView[];
  /** What this record itself holds of that year. */
  held: { meetings: number; letters: number; statusChanges: number };
  changes: ActivityView[];
}
