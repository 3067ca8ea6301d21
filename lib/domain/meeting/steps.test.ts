import { describe, expect, test } from 'vitest';
import { canMoveMeeting } from './lifecycle';
import { MEETING_STATUSES, type MeetingStatus } from './status';
import { canDebrief, meetingSteps, missingPreparations } from './steps';

const TODAY = '2026-11-22';
const on = (day: string) => ({ on: day, precision: 'DAY' as const });
const UNDATED = { on: null, precision: 'UNKNOWN' as const };
const AHEAD = on('2026-12-01');
const OVER = on('2026-11-01');
const stepsOf = (status: MeetingStatus, date = OVER as never) => meetingSteps({ status, date }, TODAY).map(({ to }) => to);

describe('steps', () => {
  test.each(MEETING_STATUSES)('of %s are moves that the rules allow, and never that it was held', (status) => {
    for (const date of [OVER, AHEAD, UNDATED]) {
      const steps = stepsOf(status, date as never);
      expect(steps.every((to) => canMoveMeeting(status, to))).toBe(true);
      expect(steps).not.toContain('HELD');
      expect(steps.length).toBeGreaterThan(0);
    }
  });

  test('nobody has failed to come to what lies ahead', () => {
    expect(stepsOf('CONFIRMED', AHEAD as never)).not.toContain('NO_SHOW');
    expect(stepsOf('CONFIRMED', OVER as never)).toContain('NO_SHOW');
    expect(stepsOf('CONFIRMED', on(TODAY) as never)).toContain('NO_SHOW');
  });

  test('corrections are not among them', () => {
    expect(stepsOf('CONFIRMED')).not.toContain('SCHEDULED');
    expect(stepsOf('HELD')).toEqual(['NO_SHOW', 'CANCELLED']);
  });

  test('one is taken at once where nothing has to be said', () => {
    const oneStep = (status: MeetingStatus, date: unknown) =>
      meetingSteps({ status, date: date as never }, TODAY).flatMap(({ to, isOneStep }) => (isOneStep ? to : []));
    expect(oneStep('SCHEDULED', AHEAD)).toEqual(['CONFIRMED']);
    expect(oneStep('REQUESTED', UNDATED)).toEqual([]);
    expect(oneStep('CANCELLED', OVER)).toEqual(['REQUESTED']);
  });
});

test.each<[MeetingStatus, unknown, boolean]>([
  ['HELD', OVER, true],
  ['CONFIRMED', on(TODAY), true],
  ['CONFIRMED', AHEAD, false],
  ['SCHEDULED', { on: '2026-11-01', precision: 'MONTH' }, true],
  ['SCHEDULED', { on: '2026-12-01', precision: 'MONTH' }, false],
  ['REQUESTED', UNDATED, true],
  ['CANCELLED', OVER, false],
  ['DECLINED', OVER, false],
  ['NO_SHOW', OVER, true],
])('%s on %j: debrief %s', (status, date, can) => expect(canDebrief({ status, date: date as never }, TODAY)).toBe(can));

describe('what is missing before a meeting', () => {
  const none = { date: UNDATED, participants: [], offices: [], asks: [], delegation: [], campaigns: [] };
  test('everything, in the order of preparing it', () =>
    expect(missingPreparations(none)).toEqual(['date', 'people', 'asks', 'delegation', 'campaigns']));
  test('an office is somebody to meet', () =>
    expect(missingPreparations({ ...none, offices: [1] })).toEqual(['date', 'asks', 'delegation', 'campaigns']));
  test('nothing', () =>
    expect(
      missingPreparations({ date: AHEAD, participants: [1], offices: [], asks: [1], delegation: [1], campaigns: [1] }),
    ).toEqual([]));
});
