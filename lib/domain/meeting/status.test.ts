import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDay, anyKnownDate } from '@/tests/factories/arbitraries';
import { type PartialDate, parsePartialDate } from '../shared/partial-date';
import { isUpcoming, MEETING_STATUSES, type MeetingStatus, shownMeetingStatus } from './status';

const TODAY = '2024-06-15';
const AHEAD: MeetingStatus[] = ['REQUESTED', 'SCHEDULED', 'CONFIRMED', 'RESCHEDULED'];
const meeting = (status: MeetingStatus, written: string | null, to: string | null = null) => ({
  status,
  date: written ? (parsePartialDate(written) as PartialDate) : { on: null, precision: 'UNKNOWN' as const },
  to,
});

describe.each(AHEAD)('%s', (status) => {
  test.each<[string, string | null, string | null, boolean]>([
    ['without a date', null, null, true],
    ['today', '2024-06-15', null, true],
    ['yesterday', '2024-06-14', null, false],
    ['in its last day', '2024-06-13', '2024-06-15', true],
    ['after its last day', '2024-06-12', '2024-06-14', false],
    ['this month', '2024-06', null, true],
    ['last month', '2024-05', null, false],
    ['this year', '2024', null, true],
    ['last year', '2023', null, false],
  ])('%s', (_, written, to, ahead) => {
    const planned = meeting(status, written, to);
    expect(isUpcoming(planned, TODAY)).toBe(ahead);
    expect(shownMeetingStatus(planned, TODAY)).toBe(ahead ? status : 'OUTCOME_MISSING');
  });
});

test.each(MEETING_STATUSES.filter((status) => !AHEAD.includes(status)))(
  '%s is shown as it is, and never lies ahead',
  (status) => {
    for (const written of [null, '2023', '2024-06-15', '2030']) {
      expect(shownMeetingStatus(meeting(status, written), TODAY)).toBe(status);
      expect(isUpcoming(meeting(status, written), TODAY)).toBe(false);
    }
  },
);

test('a meeting never lies ahead and lacks its outcome at once', () => {
  fc.assert(
    fc.property(fc.constantFrom(...MEETING_STATUSES), anyKnownDate, anyDay, (status, date, today) => {
      const any = { status, date, to: null };
      return !(isUpcoming(any, today) && shownMeetingStatus(any, today) === 'OUTCOME_MISSING');
    }),
  );
});
