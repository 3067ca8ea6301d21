import type { Both } from '../shared/both';
import type { CommitmentView } from '../shared/views';
import { commitmentStanding, type RecordClock, type Standing } from './standing';

/** One commitment of the list, with the campaigns it serves. */
export interface CommitmentListItem extends CommitmentView {
  /** The letter it was made in, where it was not made at a meeting. */
  letter: { id: string; subject: Both } | null;
  campaigns: { id: string; title: Both }[];
}

export interface CommitmentDetail extends CommitmentListItem {
  version: number;
}

/** The order of the list: what presses first, what is over last. */
export const STANDINGS = ['OVERDUE', 'SOON', 'LATER', 'NOT_RECORDED', 'NO_DATE', 'SETTLED'] as const satisfies Standing['kind'][];

/** Commitments by how they stand against their date, in the order given; groups without any are left out. */
export function groupByStanding<Commitment extends Pick<CommitmentView, 'status' | 'due'>>(
  commitments: readonly Commitment[],
  clock: RecordClock,
): { standing: Standing['kind']; commitments: Commitment[] }[] {
  const kindOf = (commitment: Commitment) => commitmentStanding(commitment.status, commitment.due, clock).kind;
  return STANDINGS.map((standing) => ({ standing, commitments: commitments.filter((item) => kindOf(item) === standing) })).filter(
    (group) => group.commitments.length > 0,
  );
}
