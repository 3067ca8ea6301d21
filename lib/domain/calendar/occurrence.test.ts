import { describe, expect, test } from 'vitest';
import { isCalledOff, type MeetingEntry } from './entry';
import { occurrenceOf, occurrenceStatusOf } from './occurrence';

const meeting = (row: Partial<MeetingEntry> = {}): MeetingEntry => ({
  kind: 'MEETING',
  id: 'a',
  title: { en: 'A meeting', ar: null },
  date: { on: '2026-03-04', precision: 'DAY' },
  to: null,
  campaigns: [],
  status: 'SCHEDULED',
  meetingKind: 'BRIEFING',
  place: { en: null, ar: null },
  ...{ startTime: null, endTime: null, timeZone: null },
  ...row,
});
describe('when it is, for calendar programs', () => {
  const clock = { startTime: '14:30', endTime: '15:15', timeZone: 'America/New_York' };
  test.each<[string, Partial<MeetingEntry>, ReturnType<typeof occurrenceOf>]>([
    ['a day', {}, { kind: 'DAYS', from: '2026-03-04', until: '2026-03-05' }],
    ['several days', { to: '2026-03-31' }, { kind: 'DAYS', from: '2026-03-04', until: '2026-04-01' }],
    [
      'by the clock',
      clock,
      { kind: 'CLOCK', start: '2026-03-04T14:30:00', end: '2026-03-04T15:15:00', timeZone: 'America/New_York' },
    ],
    [
      'by the clock without an end',
      { ...clock, endTime: null },
      { kind: 'CLOCK', start: '2026-03-04T14:30:00', end: null, timeZone: 'America/New_York' },
    ],
    [
      'over several days by the clock',
      { ...clock, to: '2026-03-05' },
      { kind: 'CLOCK', start: '2026-03-04T14:30:00', end: '2026-03-05T15:15:00', timeZone: 'America/New_York' },
    ],
    [
      'over several days with no end',
      { ...clock, endTime: null, to: '2026-03-05' },
      { kind: 'DAYS', from: '2026-03-04', until: '2026-03-06' },
    ],
    ['a month', { date: { on: '2026-03-01', precision: 'MONTH' } }, null],
    ['a year', { date: { on: '2026-01-01', precision: 'YEAR' } }, null],
  ])('%s', (_, row, occurrence) => expect(occurrenceOf(meeting(row))).toEqual(occurrence));

  test.each([
    ['REQUESTED', 'TENTATIVE'],
    ['SCHEDULED', 'CONFIRMED'],
    ['CONFIRMED', 'CONFIRMED'],
    ['RESCHEDULED', 'CONFIRMED'],
    ['HELD', 'CONFIRMED'],
    ['NO_SHOW', 'CONFIRMED'],
    ['CANCELLED', 'CANCELLED'],
    ['DECLINED', 'CANCELLED'],
  ] as const)('a meeting that is %s is %s', (status, said) => expect(occurrenceStatusOf(meeting({ status }))).toBe(said));

  test('what is asked of nobody any more is off', () => {
    expect(isCalledOff({ kind: 'LETTER', status: 'WITHDRAWN' })).toBe(true);
    expect(isCalledOff({ kind: 'FOLLOW_UP', status: 'CANCELLED' })).toBe(true);
    expect(isCalledOff({ kind: 'FOLLOW_UP', status: 'DONE' })).toBe(false);
    expect(isCalledOff({ kind: 'COMMITMENT', status: 'REQUESTED' })).toBe(false);
  });
});
