import { describeTerm } from '../congress/term';
import { type Columns, day } from '../export/column';
import type { MemberPosition } from './view';

/** Where a Member stands on a campaign, as it is exported. */
export interface PositionRow extends MemberPosition {
  /** The day the list is as of. */
  asOf: string;
}

export const POSITION_COLUMNS: Columns<PositionRow> = {
  member: { kind: 'both', of: (row) => row.name },
  chamber: { kind: 'code', words: 'chamber', of: (row) => row.seat.chamber },
  state: { kind: 'code', words: 'usState', of: (row) => row.seat.state },
  seat: { kind: 'text', of: (row) => describeTerm(row.seat).seat },
  party: { kind: 'code', words: 'party', of: (row) => row.seat.party },
  position: { kind: 'code', words: 'position', of: (row) => row.entry?.value ?? 'UNKNOWN' },
  before: { kind: 'code', words: 'position', of: (row) => row.before },
  evidence: { kind: 'code', words: 'positionEvidence', of: (row) => row.entry?.evidence ?? null },
  happened: { kind: 'date', of: (row) => day(row.entry?.happenedOn ?? null) },
  sentence: { kind: 'both', of: (row) => row.entry?.sentence ?? null },
  seenAt: { kind: 'text', of: (row) => row.entry?.source ?? null },
  recordedBy: { kind: 'text', of: (row) => row.entry?.recordedBy ?? null },
  organisation: { kind: 'both', of: (row) => row.entry?.organisation?.name ?? null },
  asOf: { kind: 'date', of: (row) => day(row.asOf) },
  id: { kind: 'text', of: (row) => row.id },
};
