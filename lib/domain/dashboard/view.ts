import type { ActivityView } from '../audit/view';
import type { CampaignListItem } from '../campaign/view';
import type { FollowUpView } from '../follow-up/view';
import type { SignatureCount } from '../letter/progress';
import type { Both } from '../shared/both';
import type { CommitmentView, LetterRef, MeetingRef, MetricView } from '../shared/views';

export interface DashboardView {
  campaigns: CampaignListItem[];
  upcoming: MeetingRef[];
  recent: MeetingRef[];
  /** Meetings held, counted by month (`YYYY-MM`), where the month is known. */
  months: { month: string; count: number }[];
  /** Meetings held of which only the year is known. */
  yearOnly: number;
  letters: (LetterRef & { recipients: Both[] } & SignatureCount)[];
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
