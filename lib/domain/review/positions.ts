import { type LedgerEntry, type PositionChange, positionsAsOf, whipCount } from '../position/ledger';
import type { PositionValue } from '../position/position';
import type { EntryOfYear, PositionsOfYear, RecordOfYear } from './view';

/** The days on which a year's positions are compared: the last one before it, and its own last one. */
export const daysOfReview = (year: number) => ({ start: `${year - 1}-12-31`, end: `${year}-12-31` });

/**
 * Where people stood on a campaign as a year began and as it ended, replayed from the ledger; null where nothing
 * was recorded by its end. Members who sit on a day are counted on it, those without an entry as not recorded.
 */
export function positionsOfYear(
  year: number,
  entries: readonly EntryOfYear[],
  seats: RecordOfYear['seats'],
): PositionsOfYear | null {
  const days = daysOfReview(year);
  const [start, end] = [positionsAsOf(entries, { on: days.start }), positionsAsOf(entries, { on: days.end })];
  if (end.size === 0) return null;
  const count = (day: 'start' | 'end', positions: ReadonlyMap<string, LedgerEntry>) => {
    const members = seats.filter((seat) => seat.day === day).map(({ contactId, ...term }) => ({ contactId, term }));
    return whipCount(members, positions, { withDelegates: true });
  };
  return { start: count('start', start), end: count('end', end), moved: moved(start, end) };
}

/** Whoever stands elsewhere at the end than at the start, by the entry that holds at the end. */
function moved<Entry extends LedgerEntry>(
  start: ReadonlyMap<string, Entry>,
  end: ReadonlyMap<string, Entry>,
): PositionChange<Entry>[] {
  return [...end].flatMap(([contactId, entry]) => {
    const from: PositionValue = start.get(contactId)?.value ?? 'UNKNOWN';
    return from === entry.value ? [] : [{ from, entry }];
  });
}
