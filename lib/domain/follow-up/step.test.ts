import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canMoveFollowUp, FOLLOW_UP_STATUSES, type FollowUpStatus } from './standing';
import { FOLLOW_UP_STEPS, followUpStepSchema, planFollowUpStep, SNOOZES, snoozeDay } from './step';

const TODAY = '2024-06-15';
const ME = '01932d6a-0000-7000-8000-000000000001';
const now = (status: FollowUpStatus = 'OPEN', more = {}) => ({ status, snoozedUntil: null, assignee: null, ...more });

describe('a step of one button', () => {
  test.each<[string, ReturnType<typeof now>, Parameters<typeof planFollowUpStep>[1], unknown]>([
    ['done', now(), { step: 'DONE' }, { ok: true, value: { status: 'DONE' } }],
    ['done twice', now('DONE'), { step: 'DONE' }, { ok: true, value: {} }],
    ['done, though blocked', now('BLOCKED'), { step: 'DONE' }, { ok: true, value: { status: 'DONE' } }],
    ['done, though cancelled', now('CANCELLED'), { step: 'DONE' }, { ok: false, code: 'TRANSITION_NOT_ALLOWED' }],
    ['blocked', now('IN_PROGRESS'), { step: 'BLOCK' }, { ok: true, value: { status: 'BLOCKED' } }],
    ['no longer blocked', now('BLOCKED'), { step: 'REOPEN' }, { ok: true, value: { status: 'OPEN' } }],
    ['opened again', now('DONE'), { step: 'REOPEN' }, { ok: true, value: { status: 'OPEN' } }],
    ['until tomorrow', now(), { step: 'SNOOZE', until: 'TOMORROW' }, { ok: true, value: { snoozedUntil: '2024-06-16' } }],
    ['until next week', now(), { step: 'SNOOZE', until: 'NEXT_WEEK' }, { ok: true, value: { snoozedUntil: '2024-06-17' } }],
    ['until a day', now(), { step: 'SNOOZE', until: '2024-07-01' }, { ok: true, value: { snoozedUntil: '2024-07-01' } }],
    [
      'until today',
      now(),
      { step: 'SNOOZE', until: TODAY },
      { ok: false, code: 'INVALID_INPUT', fields: { until: 'NOT_AFTER_TODAY' } },
    ],
    [
      'until a month',
      now(),
      { step: 'SNOOZE', until: '2024-07' },
      { ok: false, code: 'INVALID_INPUT', fields: { until: 'NEEDS_A_DAY' } },
    ],
    ['until nothing', now(), { step: 'SNOOZE' }, { ok: false, code: 'INVALID_INPUT', fields: { until: 'NEEDS_A_DAY' } }],
    ['back', now('OPEN', { snoozedUntil: '2024-07-01' }), { step: 'WAKE' }, { ok: true, value: { snoozedUntil: null } }],
    ['given to me', now(), { step: 'ASSIGN', assignee: ME as never }, { ok: true, value: { assignee: ME } }],
    ['given to me again', now('OPEN', { assignee: ME }), { step: 'ASSIGN', assignee: ME as never }, { ok: true, value: {} }],
    [
      'given to nobody',
      now('OPEN', { assignee: ME }),
      { step: 'ASSIGN', assignee: null },
      { ok: true, value: { assignee: null } },
    ],
    ['given', now(), { step: 'ASSIGN' }, { ok: false, code: 'INVALID_INPUT', fields: { assignee: 'REQUIRED' } }],
  ])('%s', (_, before, step, planned) => expect(planFollowUpStep(before, step, TODAY)).toEqual(planned));

  test('moves only where the rule of statuses lets it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FOLLOW_UP_STATUSES), fc.constantFrom(...FOLLOW_UP_STEPS), (status, step) => {
        const planned = planFollowUpStep(now(status), { step }, TODAY);
        if (planned.ok && planned.value.status) expect(canMoveFollowUp(status, planned.value.status)).toBe(true);
      }),
    );
  });
});

test('a snooze ends after today, within a week, and next week begins on a Monday', () => {
  const days = fc.integer({ min: 0, max: 40_000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
  fc.assert(
    fc.property(days, (today) => {
      for (const snooze of SNOOZES) {
        const off = (Date.parse(snoozeDay(snooze, today)) - Date.parse(today)) / 86_400_000;
        expect(off).toBeGreaterThanOrEqual(1);
        expect(off).toBeLessThanOrEqual(7);
      }
      expect(new Date(snoozeDay('NEXT_WEEK', today)).getUTCDay()).toBe(1);
    }),
  );
});

describe('the form of a step', () => {
  const form = { followUp: ME, version: '2', step: 'ASSIGN', assignee: '' };
  test('nobody is nobody', () => expect(followUpStepSchema.parse(form)).toMatchObject({ version: 2, assignee: null }));
  test.each([
    ['another step', { step: 'DELETE' }],
    ['no version', { version: '' }],
    ['somebody who is none', { assignee: 'me' }],
    ['a field nobody asked for', { title: 'x' }],
  ])('refuses %s', (_, change) => expect(followUpStepSchema.safeParse({ ...form, ...change }).success).toBe(false));
});
