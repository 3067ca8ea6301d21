import { type Columns, day } from '../export/column';
import { followUpGroup } from './standing';
import type { FollowUpView } from './view';

/** A follow-up as it is exported. */
export interface FollowUpRow extends FollowUpView {
  today: string;
}

export const FOLLOW_UP_COLUMNS: Columns<FollowUpRow> = {
  title: { kind: 'both', of: (row) => row.title },
  status: { kind: 'code', words: 'followUpStatus', of: (row) => row.status },
  due: { kind: 'date', of: (row) => day(row.dueOn) },
  standing: { kind: 'code', words: 'followUpGroup', of: (row) => followUpGroup(row, row.today) },
  snoozedUntil: { kind: 'date', of: (row) => day(row.snoozedUntil) },
  organisation: { kind: 'both', of: (row) => row.organisation.name },
  assignee: { kind: 'text', of: (row) => row.assignee?.name ?? null },
  campaign: { kind: 'both', of: (row) => row.campaign?.title ?? null },
  meeting: { kind: 'both', of: (row) => row.meeting?.title ?? null },
  letter: { kind: 'both', of: (row) => row.letter?.title ?? null },
  commitment: { kind: 'both', of: (row) => row.commitment?.title ?? null },
  visibility: { kind: 'code', words: 'visibility', of: (row) => row.visibility },
  id: { kind: 'text', of: (row) => row.id },
};
