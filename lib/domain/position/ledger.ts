import { type Chamber, hasFloorVote, type Term } from '../congress/term';
import type { PositionValue } from './position';

/** One entry of the append-only ledger of a campaign. */
export interface LedgerEntry {
  id: string;
  contactId: string;
  value: PositionValue;
  /** `YYYY-MM-DD`. */
  happenedOn: string;
  /** ISO instant. */
  recordedAt: string;
}

/** As of a day; `knownAt` also leaves out what was recorded after an instant. */
export interface AsOf {
  on: string;
  knownAt?: string;
}

/**
 * The order in which entries happened; of one day the one recorded later is later, and ids settle the rest,
 * so that the order they come in changes nothing.
 */
export const inOrder = (a: LedgerEntry, b: LedgerEntry): number =>
  compare(a.happenedOn, b.happenedOn) || compare(a.recordedAt, b.recordedAt) || compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Where each person stood as of a day, by contact: the last entry that had happened by then. What was recorded
 * later and happened earlier counts. Nobody without an entry is in it: their position is UNKNOWN.
 */
export function positionsAsOf<Entry extends LedgerEntry>(entries: readonly Entry[], { on, knownAt }: AsOf): Map<string, Entry> {
  const held = entries.filter((entry) => entry.happenedOn <= on && (knownAt === undefined || entry.recordedAt <= knownAt));
  return new Map(held.sort(inOrder).map((entry) => [entry.contactId, entry]));
}

/** One change of where somebody stands: `from` is UNKNOWN before the first entry. */
export interface PositionChange<Entry> {
  from: PositionValue;
  entry: Entry;
}

/** The entries at which somebody's position became another, oldest first. Those that only confirm it are left out. */
export function positionChanges<Entry extends LedgerEntry>(entries: readonly Entry[]): PositionChange<Entry>[] {
  const held = new Map<string, PositionValue>();
  return [...entries].sort(inOrder).flatMap((entry) => {
    const from = held.get(entry.contactId) ?? 'UNKNOWN';
    held.set(entry.contactId, entry.value);
    return from === entry.value ? [] : [{ from, entry }];
  });
}

/** The parts of a whip count, as they are drawn from the start edge. */
export const WHIP_GROUPS = ['SUPPORT', 'LEANING', 'UNDECIDED', 'OPPOSED', 'NOT_RECORDED'] as const;
export type WhipGroup = (typeof WHIP_GROUPS)[number];

const GROUP_OF: Record<PositionValue, WhipGroup> = {
  CHAMPION: 'SUPPORT',
  SUPPORT: 'SUPPORT',
  LEAN_SUPPORT: 'LEANING',
  UNDECIDED: 'UNDECIDED',
  LEAN_OPPOSE: 'OPPOSED',
  OPPOSE: 'OPPOSED',
  UNKNOWN: 'NOT_RECORDED',
};

export const whipGroupOf = (value: PositionValue): WhipGroup => GROUP_OF[value];

/** Somebody who may be counted; without a term they are not in Congress. */
export interface Counted {
  contactId: string;
  term: Pick<Term, 'chamber' | 'state'> | null;
}

export interface WhipCount {
  /** All five, in their order, also those that nobody is in. */
  groups: { group: WhipGroup; count: number }[];
  total: number;
}

/**
 * Positions added up over Members: those in Congress who vote on the floor, of one chamber or of both.
 * Somebody without an entry is counted as not recorded, never dropped.
 */
export function whipCount(
  members: readonly Counted[],
  positions: ReadonlyMap<string, Pick<LedgerEntry, 'value'>>,
  { chamber, withDelegates = false }: { chamber?: Chamber; withDelegates?: boolean } = {},
): WhipCount {
  const counted = members.filter(
    ({ term }) => term !== null && (!chamber || term.chamber === chamber) && (withDelegates || hasFloorVote(term)),
  );
  const counts = new Map<WhipGroup, number>();
  for (const { contactId } of counted) {
    const group = whipGroupOf(positions.get(contactId)?.value ?? 'UNKNOWN');
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return { groups: WHIP_GROUPS.map((group) => ({ group, count: counts.get(group) ?? 0 })), total: counted.length };
}
