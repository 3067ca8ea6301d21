import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDay } from '@/tests/factories/arbitraries';
import { daysBetween } from '../shared/partial-date';
import {
  canMoveFollowUp,
  checkSnooze,
  FOLLOW_UP_GROUPS,
  FOLLOW_UP_STATUSES,
  followUpStanding,
  groupFollowUps,
  nextFollowUpStatuses,
} from './standing';

const TODAY = '2024-06-15';
const OPEN = ['OPEN', 'IN_PROGRESS', 'BLOCKED'];

describe('where a follow-up may go', () => {
  test.each(FOLLOW_UP_STATUSES.flatMap((from) => FOLLOW_UP_STATUSES.map((to) => ({ from, to }))))(
    '$from → $to',
    ({ from, to }) => {
      const allowed = from !== to && (OPEN.includes(from) || OPEN.includes(to));
      expect(canMoveFollowUp(from, to)).toBe(allowed);
      expect(nextFollowUpStatuses(from).includes(to)).toBe(allowed);
    },
  );

  test('each step can be undone in one step', () => {
    for (const from of FOLLOW_UP_STATUSES) {
      for (const to of nextFollowUpStatuses(from)) expect(canMoveFollowUp(to, from), `${from} → ${to}`).toBe(true);
    }
  });
});

describe('followUpStanding', () => {
  const OVERDUE = { kind: 'OVERDUE', days: 1 };
  test.each<[string, string | null, object]>([
    ['2024-06-14', null, OVERDUE],
    ['2023-06-15', null, { kind: 'OVERDUE', days: 366 }],
    ['2024-06-15', null, { kind: 'TODAY' }],
    ['2024-06-16', null, { kind: 'SOON', days: 1 }],
    ['2024-06-22', null, { kind: 'SOON', days: 7 }],
    ['2024-06-23', null, { kind: 'LATER', days: 8 }],
    ['2024-06-14', '2024-06-16', { kind: 'SNOOZED', until: '2024-06-16' }],
    ['2024-06-15', '2024-06-16', { kind: 'SNOOZED', until: '2024-06-16' }],
    ['2024-07-01', '2024-06-16', { kind: 'SNOOZED', until: '2024-06-16' }],
    ['2024-06-14', '2024-06-15', OVERDUE],
    ['2024-06-14', '2024-06-01', OVERDUE],
  ])('due on %s, snoozed until %s', (dueOn, snoozedUntil, standing) => {
    for (const status of ['OPEN', 'IN_PROGRESS', 'BLOCKED'] as const) {
      expect(followUpStanding({ status, dueOn, snoozedUntil }, TODAY), status).toEqual(standing);
    }
    for (const status of ['DONE', 'CANCELLED'] as const) {
      expect(followUpStanding({ status, dueOn, snoozedUntil }, TODAY), status).toEqual({ kind: 'SETTLED' });
    }
  });
});

test.each([
  ['2024-06-14', 'NOT_AFTER_TODAY'],
  ['2024-06-15', 'NOT_AFTER_TODAY'],
  ['2024-06-16', null],
])('snoozed until %s: %s', (until, code) => expect(checkSnooze(until, TODAY)).toBe(code));

const anyFollowUp = fc.record({
  status: fc.constantFrom(...FOLLOW_UP_STATUSES),
  dueOn: anyDay,
  snoozedUntil: fc.option(anyDay),
});

describe('groupFollowUps', () => {
  test('what presses first, each in its order', () => {
    const item = (name: string, dueOn: string, more = {}) => ({
      name,
      status: 'OPEN' as const,
      dueOn,
      snoozedUntil: null,
      ...more,
    });
    const groups = groupFollowUps(
      [
        item('later', '2024-07-01'),
        item('done', '2024-01-01', { status: 'DONE' }),
        item('late', '2024-06-01'),
        item('put off', '2024-06-01', { snoozedUntil: '2024-06-20' }),
        item('soon', '2024-06-20'),
        item('blocked and late', '2024-06-02', { status: 'BLOCKED' }),
        item('today', '2024-06-15'),
      ],
      TODAY,
    );
    expect(groups.map(({ group, followUps }) => [group, ...followUps.map(({ name }) => name)])).toEqual([
      ['OVERDUE', 'late', 'blocked and late'],
      ['THIS_WEEK', 'soon', 'today'],
      ['LATER', 'later'],
      ['SNOOZED', 'put off'],
      ['SETTLED', 'done'],
    ]);
  });

  test('none is lost and none is twice; groups stand in their order, none empty', () => {
    fc.assert(
      fc.property(fc.array(anyFollowUp), anyDay, (followUps, today) => {
        const groups = groupFollowUps(followUps, today);
        expect(groups.flatMap((group) => group.followUps)).toHaveLength(followUps.length);
        expect(new Set(groups.flatMap((group) => group.followUps))).toEqual(new Set(followUps));
        expect(FOLLOW_UP_GROUPS.filter((name) => groups.some(({ group }) => group === name))).toEqual(
          groups.map(({ group }) => group),
        );
        expect(groups.every((group) => group.followUps.length > 0)).toBe(true);
      }),
    );
  });

  test('a snooze moves nothing but the day it is seen again', () => {
    fc.assert(
      fc.property(anyFollowUp, anyDay, (followUp, today) => {
        const standing = followUpStanding(followUp, today);
        if (standing.kind === 'SNOOZED') {
          expect(standing.until > today).toBe(true);
          expect(followUpStanding(followUp, standing.until)).toEqual(
            followUpStanding({ ...followUp, snoozedUntil: null }, standing.until),
          );
        } else if (standing.kind === 'OVERDUE') expect(standing.days).toBe(daysBetween(followUp.dueOn, today));
      }),
    );
  });
});
