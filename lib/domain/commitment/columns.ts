import type { Columns } from '../export/column';
import { commitmentStanding, type RecordClock } from './standing';
import type { CommitmentListItem } from './view';

/** A commitment as it is exported. */
export interface CommitmentRow extends CommitmentListItem {
  clock: RecordClock;
  /** Where it is told of: `¶ 1:12`. */
  marks: readonly string[];
}

export const COMMITMENT_COLUMNS: Columns<CommitmentRow> = {
  text: { kind: 'both', of: (row) => row.text },
  status: { kind: 'code', words: 'commitmentStatus', of: (row) => row.status },
  owners: { kind: 'both', of: (row) => row.owners.map(({ name }) => name) },
  ownerText: { kind: 'both', of: (row) => row.ownerText },
  due: { kind: 'date', of: (row) => row.due },
  dueBasis: { kind: 'code', words: 'basis', of: (row) => row.dueBasis },
  standing: {
    kind: 'code',
    words: 'commitments.standing',
    of: (row) => commitmentStanding(row.status, row.due, row.clock).kind,
  },
  reportedStatus: { kind: 'both', of: (row) => row.reportedStatus },
  meeting: { kind: 'both', of: (row) => row.meeting?.title ?? null },
  letter: { kind: 'both', of: (row) => row.letter?.subject ?? null },
  campaigns: { kind: 'both', of: (row) => row.campaigns.map(({ title }) => title) },
  sources: { kind: 'text', of: (row) => row.marks },
  id: { kind: 'text', of: (row) => row.id },
};
