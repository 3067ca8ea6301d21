import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDay } from '@/tests/factories/arbitraries';
import { MEETING_STATUSES, type MeetingStatus } from '../meeting/status';
import type { DatePrecision, PartialDate } from '../shared/partial-date';
import { CLOSE_DAYS, crowdedVisits, inTouch } from './touch';

const TODAY = '2024-06-01';
const organisation = (id: string) => ({ id, name: { en: id, ar: null }, shortName: null });
const on = (day: string | null, precision: DatePrecision = day ? 'DAY' : 'UNKNOWN'): PartialDate => ({ on: day, precision });
const visit = (
  by: string,
  day: string | null,
  more: { status?: MeetingStatus; to?: string; precision?: DatePrecision } = {},
) => ({
  organisations: by.split('').map(organisation),
  status: more.status ?? ('SCHEDULED' as const),
  date: on(day, more.precision),
  to: more.to ?? null,
});
const daysOf = (visits: ReturnType<typeof visit>[], today = TODAY) => crowdedVisits(visits, today).map(({ date }) => date.on);

describe('visits of two organisations to one office', () => {
  test.each([
    ['the same day', [visit('A', '2024-06-10'), visit('B', '2024-06-10')], 2],
    ['seven days apart', [visit('A', '2024-06-10'), visit('B', '2024-06-17')], 2],
    ['eight days apart', [visit('A', '2024-06-10'), visit('B', '2024-06-18')], 0],
    ['seven days after the last of several', [visit('A', '2024-06-10', { to: '2024-06-12' }), visit('B', '2024-06-19')], 2],
    ['of the same organisation', [visit('A', '2024-06-10'), visit('A', '2024-06-11')], 0],
    ['one of which they make together', [visit('AB', '2024-06-10'), visit('B', '2024-06-11')], 0],
    ['two close and one far off', [visit('A', '2024-06-10'), visit('B', '2024-06-11'), visit('C', '2024-09-01')], 2],
    ['one of nobody known', [visit('A', '2024-06-10'), visit('', '2024-06-11')], 0],
    ['one without a day', [visit('A', '2024-06-10'), visit('B', null)], 0],
    ['one of which the month is known', [visit('A', '2024-06-10'), visit('B', '2024-06-01', { precision: 'MONTH' })], 0],
    ['one that is over', [visit('A', '2024-05-31'), visit('B', '2024-06-02')], 0],
    ['today', [visit('A', '2024-06-01'), visit('B', '2024-06-02')], 2],
  ])('%s', (_, visits, count) => expect(daysOf(visits)).toHaveLength(count));

  test.each(
    MEETING_STATUSES.map((status) => [status, ['REQUESTED', 'SCHEDULED', 'CONFIRMED', 'RESCHEDULED'].includes(status)] as const),
  )('one %s counts: %s', (status, counts) =>
    expect(daysOf([visit('A', '2024-06-10', { status }), visit('B', '2024-06-11')])).toHaveLength(counts ? 2 : 0),
  );

  test('come earliest first', () =>
    expect(daysOf([visit('A', '2024-06-12'), visit('B', '2024-06-10'), visit('C', '2024-06-11')])).toEqual([
      '2024-06-10',
      '2024-06-11',
      '2024-06-12',
    ]));

  test('in any order: never one alone, never a lonely one among them', () => {
    const anyVisit = fc.record({ by: fc.constantFrom('A', 'B', 'C', 'AB'), day: anyDay }).map(({ by, day }) => visit(by, day));
    fc.assert(
      fc.property(fc.array(anyVisit, { maxLength: 12 }), (visits) => {
        const crowded = crowdedVisits(visits, '1980-01-01');
        expect(crowded).toHaveLength(crowdedVisits(visits.toReversed(), '1980-01-01').length);
        for (const one of crowded) {
          const near = visits.filter(
            (other) => Math.abs(Date.parse(other.date.on ?? '') - Date.parse(one.date.on ?? '')) <= CLOSE_DAYS * 86_400_000,
          );
          expect(near.length).toBeGreaterThan(1);
        }
      }),
    );
  });
});

describe('who was in touch', () => {
  const letter = (by: string, day: string | null, status: 'DRAFT' | 'SENT' | 'ANSWERED' | 'NO_REPLY' | 'OPEN_FOR_SIGNATURE') => ({
    organisations: by.split('').map(organisation),
    status,
    sent: on(day),
  });
  const told = (...given: Parameters<typeof inTouch>) => {
    const { organisations, last } = inTouch(...given);
    return [organisations.map(({ id }) => id).join(''), last?.on ?? null];
  };

  test('nobody', () => expect(told([], [])).toEqual(['', null]));
  test('by meetings held and letters sent, each organisation once', () =>
    expect(
      told(
        [visit('AB', '2024-01-02', { status: 'HELD' }), visit('A', '2024-03-01', { status: 'HELD' })],
        [letter('C', '2024-02-01', 'SENT'), letter('A', '2024-01-01', 'ANSWERED'), letter('D', null, 'NO_REPLY')],
      ),
    ).toEqual(['ABCD', '2024-03-01']));
  test('not by what is planned, cancelled or drafted', () =>
    expect(
      told(
        [visit('A', '2024-07-02'), visit('B', '2024-01-02', { status: 'CANCELLED' })],
        [letter('C', '2024-02-01', 'DRAFT'), letter('D', null, 'OPEN_FOR_SIGNATURE')],
      ),
    ).toEqual(['', null]));
  test('without a date', () => expect(told([visit('A', null, { status: 'HELD' })], [])).toEqual(['A', null]));
});
