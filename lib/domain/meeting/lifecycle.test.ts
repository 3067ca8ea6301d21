import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDay, anyKnownDate } from '@/tests/factories/arbitraries';
import { type PartialDate, parsePartialDate } from '../shared/partial-date';
import {
  canMoveMeeting,
  checkMeeting,
  checkMeetingDates,
  checkMeetingStatus,
  isPutOff,
  type MeetingDates,
  meetingDays,
  nextMeetingStatuses,
} from './lifecycle';
import { MEETING_STATUSES, type MeetingStatus } from './status';

const TODAY = '2024-06-15';
const date = (written: string | null): PartialDate =>
  written ? (parsePartialDate(written) as PartialDate) : { on: null, precision: 'UNKNOWN' };

/** Rows: from; columns: to, in the order of the statuses. */
// biome-ignore format: a table to scan
const MOVES: Record<MeetingStatus, string> = {
  //           REQUESTED SCHEDULED CONFIRMED HELD NO_SHOW CANCELLED RESCHEDULED DECLINED
  REQUESTED:   '-        yes       yes       yes  -       yes       -           yes',
  SCHEDULED:   '-        -         yes       yes  yes     yes       yes         yes',
  CONFIRMED:   '-        yes       -         yes  yes     yes       yes         yes',
  HELD:        '-        yes       yes       -    yes     yes       -           -',
  NO_SHOW:     'yes      yes       -         yes  -       -         yes         -',
  CANCELLED:   'yes      yes       -         -    -       -         -           -',
  RESCHEDULED: '-        -         yes       yes  yes     yes       yes         yes',
  DECLINED:    'yes      yes       -         -    -       -         -           -',
};

const cells = MEETING_STATUSES.flatMap((from) =>
  MOVES[from].split(/ +/).map((cell, i) => ({ from, to: MEETING_STATUSES[i] as MeetingStatus, allowed: cell === 'yes' })),
);

describe('where a meeting may go', () => {
  test('every pair is in the table', () => expect(cells).toHaveLength(MEETING_STATUSES.length ** 2));

  test.each(cells)('$from → $to: $allowed', ({ from, to, allowed }) => {
    expect(canMoveMeeting(from, to)).toBe(allowed);
    expect(nextMeetingStatuses(from).includes(to)).toBe(allowed);
    if (from !== to)
      expect(checkMeetingStatus(from, to, date('2024-06-01'), TODAY)).toEqual(
        allowed ? {} : { status: 'TRANSITION_NOT_ALLOWED' },
      );
  });

  test('nothing is an end: from every status each other can be reached', () => {
    for (const start of MEETING_STATUSES) {
      const reached = new Set<MeetingStatus>([start]);
      for (const status of reached) for (const next of nextMeetingStatuses(status)) reached.add(next);
      expect(reached.size, start).toBe(MEETING_STATUSES.length);
    }
  });
});

describe('a status and the dates', () => {
  test.each<[MeetingStatus, string | null, object]>([
    ['HELD', '2024-06-15', {}],
    ['HELD', '2024-06', {}],
    ['HELD', '2024', {}],
    ['HELD', null, {}],
    ['HELD', '2024-06-16', { status: 'NOT_YET' }],
    ['HELD', '2024-07', { status: 'NOT_YET' }],
    ['HELD', '2025', { status: 'NOT_YET' }],
    ['NO_SHOW', '2024-06-15', {}],
    ['NO_SHOW', '2024-06-16', { status: 'NOT_YET' }],
    ['CONFIRMED', '2024-07', {}],
    ['CONFIRMED', null, { date: 'REQUIRED' }],
    ['RESCHEDULED', null, { date: 'REQUIRED' }],
    ['CANCELLED', '2030', {}],
    ['CANCELLED', null, {}],
    ['DECLINED', null, {}],
  ])('%s on %s', (to, written, errors) => {
    expect(checkMeetingStatus('SCHEDULED', to, date(written), TODAY)).toEqual(errors);
    // A meeting entered now is entered as it stands.
    expect(checkMeetingStatus(null, to, date(written), TODAY)).toEqual(errors);
  });

  test.each(MEETING_STATUSES)('%s stays where it was without a date', (status) =>
    expect(checkMeetingStatus(status, status, date(null), TODAY)).toEqual({}),
  );

  test('what was held is not moved into the future', () =>
    expect(checkMeetingStatus('HELD', 'HELD', date('2024-06-16'), TODAY)).toEqual({ status: 'NOT_YET' }));

  test('no meeting is held before its first day', () => {
    fc.assert(
      fc.property(fc.constantFrom(...MEETING_STATUSES), anyKnownDate, anyDay, (from, on, today) => {
        const isHeld = Object.keys(checkMeetingStatus(from, 'HELD', on, today)).length === 0;
        if (isHeld) expect(on.on <= today).toBe(true);
      }),
    );
  });
});

describe('checkMeetingDates', () => {
  const DAY: MeetingDates = { date: date('2024-06-20'), lastDay: null, startTime: null, endTime: null, timeZone: null };
  const TIMED = { ...DAY, startTime: '10:00', timeZone: 'America/New_York' };

  test.each<[string, Partial<MeetingDates>, MeetingDates, object]>([
    ['a day', {}, DAY, {}],
    ['a month', { date: date('2024-06') }, DAY, {}],
    ['a year', { date: date('2024') }, DAY, {}],
    ['no date', { date: date(null) }, DAY, {}],
    ['a zone without a time', { timeZone: 'Asia/Damascus' }, DAY, {}],
    ['two days', { lastDay: '2024-06-21' }, DAY, {}],
    ['the same day twice', { lastDay: '2024-06-20' }, DAY, {}],
    ['sixty days', { lastDay: '2024-08-18' }, DAY, {}],
    ['sixty-one days', { lastDay: '2024-08-19' }, DAY, { lastDay: 'TOO_MANY_DAYS' }],
    ['an end before the start', { lastDay: '2024-06-19' }, DAY, { lastDay: 'ENDS_BEFORE_START' }],
    ['a last day in a month', { date: date('2024-06'), lastDay: '2024-06-21' }, DAY, { date: 'NEEDS_A_DAY' }],
    ['a last day in a year', { date: date('2024'), lastDay: '2024-06-21' }, DAY, { date: 'NEEDS_A_DAY' }],
    ['a last day without a first', { date: date(null), lastDay: '2024-06-21' }, DAY, { date: 'NEEDS_A_DAY' }],
    ['a time', {}, TIMED, {}],
    ['a time in a month', { date: date('2024-06') }, TIMED, { date: 'NEEDS_A_DAY' }],
    ['a time without a date', { date: date(null) }, TIMED, { date: 'NEEDS_A_DAY' }],
    ['a time nowhere', { timeZone: null }, TIMED, { timeZone: 'REQUIRED' }],
    ['a time in no zone there is', { timeZone: 'America/Nowhere' }, TIMED, { timeZone: 'NOT_A_TIME_ZONE' }],
    ['a time at an offset', { timeZone: '+03:00' }, TIMED, { timeZone: 'NOT_A_TIME_ZONE' }],
    ['from and to', { endTime: '11:30' }, TIMED, {}],
    ['to before from', { endTime: '09:30' }, TIMED, { endTime: 'ENDS_BEFORE_START' }],
    ['to at from', { endTime: '10:00' }, TIMED, { endTime: 'ENDS_BEFORE_START' }],
    [
      'to before from, and the same day twice',
      { endTime: '09:30', lastDay: '2024-06-20' },
      TIMED,
      { endTime: 'ENDS_BEFORE_START' },
    ],
    ['to before from, a day later', { endTime: '09:30', lastDay: '2024-06-21' }, TIMED, {}],
    ['to without from', { startTime: null, endTime: '11:30' }, TIMED, { startTime: 'REQUIRED' }],
    [
      'everything at once',
      { date: date('2024'), lastDay: '2020-01-01', startTime: null, endTime: '11:30', timeZone: null },
      TIMED,
      { date: 'NEEDS_A_DAY', startTime: 'REQUIRED', timeZone: 'REQUIRED' },
    ],
  ])('%s', (_, change, meeting, errors) => expect(checkMeetingDates({ ...meeting, ...change })).toEqual(errors));

  test('what passes can be', () => {
    const anyTime = fc.option(
      fc.integer({ min: 0, max: 1439 }).map((minute) => new Date(minute * 60_000).toISOString().slice(11, 16)),
    );
    const anyDates = fc.record({
      date: fc.oneof(anyKnownDate, fc.constant(date(null))),
      lastDay: fc.option(anyDay),
      startTime: anyTime,
      endTime: anyTime,
      timeZone: fc.constantFrom(null, 'UTC', 'America/New_York', 'Nowhere'),
    });
    fc.assert(
      fc.property(anyDates, (dates) => {
        if (Object.keys(checkMeetingDates(dates)).length > 0) return;
        const { date: first, lastDay, startTime, endTime, timeZone } = dates;
        if (lastDay !== null || startTime !== null || endTime !== null) expect(first.precision).toBe('DAY');
        if (lastDay !== null)
          expect(meetingDays(first.on as string, lastDay)).toSatisfy((days: number) => days >= 1 && days <= 60);
        if (startTime !== null) expect(timeZone).not.toBeNull();
        if (endTime !== null) expect(`${first.on}T${startTime}` < `${lastDay ?? first.on}T${endTime}`).toBe(true);
        expect(timeZone).not.toBe('Nowhere');
      }),
    );
  });
});

test.each([
  ['2024-06-20', null, 1],
  ['2024-06-20', '2024-06-20', 1],
  ['2024-02-28', '2024-03-01', 3],
])('from %s to %s: %i days', (first, last, days) => expect(meetingDays(first, last)).toBe(days));

describe('putting a meeting off', () => {
  const before: MeetingDates = { date: date('2024-06-20'), lastDay: null, startTime: '10:00', endTime: null, timeZone: 'UTC' };
  test.each<[string, Partial<MeetingDates>, boolean]>([
    ['nothing changed', {}, false],
    ['the same day named as the last', { lastDay: '2024-06-20' }, false],
    ['the same time in another zone', { timeZone: 'Asia/Damascus' }, true],
    ['another day', { date: date('2024-06-21') }, true],
    ['another time', { startTime: '11:00' }, true],
    ['a day more', { lastDay: '2024-06-21' }, true],
    ['its month only', { date: date('2024-06'), startTime: null }, true],
    ['no date any more', { date: date(null), startTime: null }, true],
  ])('%s: %s', (_, change, putOff) => expect(isPutOff(before, { ...before, ...change })).toBe(putOff));

  test('without a time, the zone says nothing', () => {
    const allDay = { ...before, startTime: null };
    expect(isPutOff(allDay, { ...allDay, timeZone: null })).toBe(false);
  });

  test('what had no date is not put off by getting one', () => {
    const undated = { ...before, date: date(null), startTime: null };
    expect(isPutOff(undated, before)).toBe(false);
  });

  test.each<[MeetingStatus, MeetingStatus, string, object]>([
    ['SCHEDULED', 'RESCHEDULED', '2024-06-21', {}],
    ['SCHEDULED', 'RESCHEDULED', '2024-06-20', { date: 'NEEDS_NEW_DATE' }],
    ['RESCHEDULED', 'RESCHEDULED', '2024-06-20', {}],
    ['RESCHEDULED', 'RESCHEDULED', '2024-06-21', {}],
    ['SCHEDULED', 'SCHEDULED', '2024-06-21', {}],
    ['SCHEDULED', 'HELD', '2024-06-20', { status: 'NOT_YET' }],
    ['CANCELLED', 'RESCHEDULED', '2024-06-21', { status: 'TRANSITION_NOT_ALLOWED' }],
  ])('%s → %s on %s', (from, to, on, errors) =>
    expect(checkMeeting({ ...before, date: date(on), status: to }, { ...before, status: from }, TODAY)).toEqual(errors),
  );

  test('entered as put off: its old dates are not known here', () =>
    expect(checkMeeting({ ...before, status: 'RESCHEDULED' }, null, TODAY)).toEqual({}));

  test('what is wrong with status and dates is told together', () =>
    expect(checkMeeting({ ...before, lastDay: '2024-06-19', status: 'HELD' }, { ...before, status: 'SCHEDULED' }, TODAY)).toEqual(
      {
        status: 'NOT_YET',
        lastDay: 'ENDS_BEFORE_START',
      },
    ));
});
