import type { Columns } from '../export/column';
import type { Both } from '../shared/both';
import type { PartialDate } from '../shared/partial-date';
import type { CampaignListItem } from './view';

/** A campaign as it is exported: what the list shows, and what it leaves for the campaign's page. */
export interface CampaignRow extends CampaignListItem {
  summary: Both;
  goal: Both;
  goalDate: PartialDate;
  leadOrganisation: Both | null;
  leadPerson: string | null;
  /** Where the status comes from: `¶ 1:12`. */
  marks: readonly string[];
}

export const CAMPAIGN_COLUMNS: Columns<CampaignRow> = {
  title: { kind: 'both', of: (row) => row.title },
  kind: { kind: 'code', words: 'campaignKind', of: (row) => row.kind },
  status: { kind: 'code', words: 'campaignStatus', of: (row) => row.status },
  statusAsOf: { kind: 'date', of: (row) => row.asOf },
  reason: { kind: 'both', of: (row) => row.latest?.reason ?? null },
  reportedStatus: { kind: 'both', of: (row) => row.reportedStatus },
  statusSources: { kind: 'text', of: (row) => row.marks },
  summary: { kind: 'both', of: (row) => row.summary },
  goal: { kind: 'both', of: (row) => row.goal },
  goalDate: { kind: 'date', of: (row) => row.goalDate },
  leadOrganisation: { kind: 'both', of: (row) => row.leadOrganisation },
  leadPerson: { kind: 'text', of: (row) => row.leadPerson },
  priorityYears: { kind: 'text', of: (row) => row.priorityYears.map(String) },
  askCount: { kind: 'number', of: (row) => row.askCount },
  answeredCount: { kind: 'number', of: (row) => row.answeredCount },
  meetingCount: { kind: 'number', of: (row) => row.meetingCount },
  letterCount: { kind: 'number', of: (row) => row.letterCount },
  openCommitmentCount: { kind: 'number', of: (row) => row.openCommitmentCount },
  id: { kind: 'text', of: (row) => row.id },
};
