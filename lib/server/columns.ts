import type { DatePrecision, KnownDate, PartialDate } from '@/lib/domain/shared/partial-date';

/** `YYYY-MM-DD` as the database driver wants a date column: midnight UTC, no zone of anybody's. */
export const dateColumn = (on: string): Date => new Date(`${on}T00:00:00Z`);

/** A date column as `YYYY-MM-DD`. */
export const dayOf = (column: Date): string => column.toISOString().slice(0, 10);

export function partialDate(column: Date | null, precision: DatePrecision): PartialDate {
  return { on: column === null ? null : dayOf(column), precision };
}

/** For columns that are never unknown. */
export function knownDate(column: Date, precision: DatePrecision): KnownDate {
  if (precision === 'UNKNOWN') throw new Error('a date that must be known is not');
  return { on: dayOf(column), precision };
}
