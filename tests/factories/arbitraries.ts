// What the property tests draw from.
import fc from 'fast-check';
import { CAMPAIGN_STATUSES, type StatusEntry } from '@/lib/domain/campaign/status';
import { type KnownDate, parsePartialDate } from '@/lib/domain/shared/partial-date';

/** Any day from 1990 to 2059, as `YYYY-MM-DD`. */
export const anyDay: fc.Arbitrary<string> = fc
  .integer({ min: Date.UTC(1990, 0, 1) / 86_400_000, max: Date.UTC(2059, 11, 31) / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

/** Any date as it is written: a day, a month or a year. */
export const anyWrittenDate: fc.Arbitrary<string> = fc
  .tuple(anyDay, fc.constantFrom(4, 7, 10))
  .map(([day, length]) => day.slice(0, length));

export const anyKnownDate: fc.Arbitrary<KnownDate> = anyWrittenDate.map((written) => parsePartialDate(written) as KnownDate);

export const anyStatus = fc.constantFrom(...CAMPAIGN_STATUSES);

export const anyHistory: fc.Arbitrary<StatusEntry[]> = fc.array(
  fc.record({
    status: anyStatus,
    asOf: anyKnownDate,
    recordedAt: fc.integer({ min: 0, max: 2_000_000_000 }).map((second) => new Date(second * 1000).toISOString()),
  }),
  { maxLength: 8 },
);
