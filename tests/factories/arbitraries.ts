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

const codePoints = (from: number, to: number) => fc.integer({ min: from, max: to }).map((code) => String.fromCodePoint(code));

/** Any text that a database keeps: Arabic and Persian with their marks and forms, Latin, Greek, Cyrillic, controls, emoji. */
export const anyText: fc.Arbitrary<string> = fc.string({
  unit: fc.oneof(
    { weight: 4, arbitrary: codePoints(0x0600, 0x06ff) },
    { weight: 3, arbitrary: fc.constantFrom(...'ابتةهىيیکكأإآٱؤئلسوري ٠١٢۳۴ ـًٌٍَُِّْٰ') },
    { weight: 3, arbitrary: codePoints(0x01, 0x024f) },
    codePoints(0x0300, 0x04ff),
    codePoints(0x1e00, 0x1fbc),
    codePoints(0x2000, 0x2069),
    codePoints(0xfb50, 0xfbb1),
    codePoints(0xfe70, 0xfe74),
    codePoints(0xfe76, 0xfefc),
    codePoints(0xff01, 0xff5e),
    fc.constantFrom(' ', '\t', '\n', '\u0085', '\u00ad', '\u1680', '\u2028', '\u3000', '\ufeff', '🤝', 'ﬁ', '№'),
  ),
  maxLength: 40,
});
