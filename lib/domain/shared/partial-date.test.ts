import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDay, anyKnownDate, anyWrittenDate } from '@/tests/factories/arbitraries';
import {
  daysBetween,
  firstDay,
  isEarlier,
  isFuture,
  isKnown,
  type KnownDate,
  lastDay,
  parsePartialDate,
  partialDateSchema,
  writePartialDate,
} from './partial-date';

const date = (written: string) => parsePartialDate(written) as KnownDate;

describe('parsePartialDate', () => {
  test.each([
    ['2022', '2022-01-01', 'YEAR'],
    ['2022-12', '2022-12-01', 'MONTH'],
    ['2022-12-10', '2022-12-10', 'DAY'],
    ['2024-02-29', '2024-02-29', 'DAY'],
    ['2000-02-29', '2000-02-29', 'DAY'],
  ])('%s', (written, on, precision) => expect(parsePartialDate(written)).toEqual({ on, precision }));

  test.each([
    '',
    '0000',
    '22',
    '2022-1',
    '2022-13',
    '2022-00',
    '2022-12-00',
    '2022-12-32',
    '2022-04-31',
    '2023-02-29',
    '1900-02-29',
    '2022-12-1',
    '2022-12-10T00:00',
    '2022/12/10',
    '10-12-2022',
    ' 2022',
    '2022 ',
    '2022\n',
    '٢٠٢٢',
    '-2022',
    '+2022',
    '20222',
    '2022-12-10-1',
    'null',
  ])('%j is no date', (written) => expect(parsePartialDate(written)).toBeNull());

  test('reads back what it writes', () => {
    fc.assert(
      fc.property(anyWrittenDate, (written) => {
        const known = date(written);
        expect(writePartialDate(known)).toBe(written);
        expect(parsePartialDate(writePartialDate(known))).toEqual(known);
      }),
    );
  });

  test('takes no other text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        if (parsePartialDate(text)) expect(text).toMatch(/^\d{4}(-\d{2}){0,2}$/);
      }),
    );
  });
});

describe('first and last day', () => {
  test.each([
    ['2022', '2022-01-01', '2022-12-31'],
    ['2022-12', '2022-12-01', '2022-12-31'],
    ['2022-04', '2022-04-01', '2022-04-30'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2022-12-10', '2022-12-10', '2022-12-10'],
  ])('%s', (written, first, last) => expect([firstDay(date(written)), lastDay(date(written))]).toEqual([first, last]));

  test('the first is never after the last, and the day after the last is outside', () => {
    fc.assert(
      fc.property(anyKnownDate, (known) => {
        expect(firstDay(known) <= lastDay(known)).toBe(true);
        const next = new Date(Date.parse(lastDay(known)) + 86_400_000).toISOString().slice(0, 10);
        expect(next.startsWith(writePartialDate(known))).toBe(false);
        expect(lastDay(known).startsWith(writePartialDate(known))).toBe(true);
      }),
    );
  });
});

describe('order', () => {
  test('earlier is never mutual, never of itself, and carries over', () => {
    fc.assert(
      fc.property(anyKnownDate, anyKnownDate, anyKnownDate, (a, b, c) => {
        expect(isEarlier(a, a)).toBe(false);
        if (isEarlier(a, b)) expect(isEarlier(b, a)).toBe(false);
        if (isEarlier(a, b) && isEarlier(b, c)) expect(isEarlier(a, c)).toBe(true);
      }),
    );
  });

  test('what lies within a date is neither earlier nor later', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        for (const around of [day.slice(0, 4), day.slice(0, 7), day]) {
          expect(isEarlier(date(around), date(day)) || isEarlier(date(day), date(around))).toBe(false);
        }
      }),
    );
  });

  test('a date is in the future only when all of it is', () => {
    expect(isFuture(date('2024-06'), '2024-06-01')).toBe(false);
    expect(isFuture(date('2024-06'), '2024-05-31')).toBe(true);
  });
});

describe('daysBetween', () => {
  test.each([
    ['2024-02-28', '2024-03-01', 2],
    ['2023-02-28', '2023-03-01', 1],
    ['2024-12-31', '2025-01-01', 1],
    ['2025-01-01', '2024-12-31', -1],
    ['2024-03-09', '2024-03-11', 2],
    ['2024-01-01', '2025-01-01', 366],
  ])('%s → %s: %i', (from, to, days) => expect(daysBetween(from, to)).toBe(days));

  test('there and back is nothing, and a way through a third day is as long', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (a, b, c) => {
        expect(daysBetween(a, b) + daysBetween(b, a)).toBe(0);
        expect(daysBetween(a, b) + daysBetween(b, c)).toBe(daysBetween(a, c));
      }),
    );
  });
});

test('isKnown', () => {
  expect(isKnown({ on: '2024-01-01', precision: 'YEAR' })).toBe(true);
  expect(isKnown({ on: null, precision: 'UNKNOWN' })).toBe(false);
});

test.each([
  [' 2024-05 ', { on: '2024-05-01', precision: 'MONTH' }, undefined],
  ['', undefined, 'REQUIRED'],
  ['   ', undefined, 'REQUIRED'],
  ['soon', undefined, 'NOT_A_DATE'],
  [null, undefined, 'INVALID'],
  [2024, undefined, 'INVALID'],
])('a date field holding %j', (value, data, problem) => {
  const parsed = partialDateSchema.safeParse(value);
  expect(parsed.data).toEqual(data);
  expect(parsed.error?.issues[0]?.message).toBe(problem);
});
