import type { Visibility } from '../auth/policy';
import type { Chamber, Term } from '../congress/term';
import type { Both } from '../shared/both';
import type { OrganisationRef } from '../shared/views';
import type { LedgerEntry, WhipCount } from './ledger';
import type { PositionEvidence, PositionValue } from './position';

/** One entry of the ledger as it is shown: what it says, on what it rests, who entered it. */
export interface PositionEntry extends LedgerEntry {
  evidence: PositionEvidence | null;
  sentence: Both;
  /** The address at which it can be seen. */
  source: string | null;
  visibility: Visibility;
  /** Of whoever entered it. */
  organisation: OrganisationRef | null;
  recordedBy: string | null;
  /** Where it was said, as far as the reader sees it. */
  meeting: { id: string; title: Both } | null;
  letter: { id: string; title: Both } | null;
}

/** Where a person stands on one campaign, and how they came to it: latest first. */
export interface CampaignLedger {
  campaign: { id: string; title: Both };
  entries: PositionEntry[];
}

/** A Member of Congress and where they stand on a campaign. */
export interface MemberPosition {
  id: string;
  name: Both;
  seat: Pick<Term, 'chamber' | 'state' | 'district' | 'party'>;
  /** Null: nothing is recorded. */
  entry: PositionEntry | null;
  /** Where they stood before the last change; null where there was none. */
  before: PositionValue | null;
}

/** Positions added up by chamber. */
export type ChamberCounts = Readonly<Record<Chamber, WhipCount>>;
