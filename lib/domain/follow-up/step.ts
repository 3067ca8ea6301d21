import { z } from 'zod';
import { idSchema } from '../shared/ids';
import { parsePartialDate } from '../shared/partial-date';
import { failure, type Result, success } from '../shared/result';
import { canMoveFollowUp, checkSnooze, type FollowUpStatus } from './standing';

/** What one button does to a follow-up. */
export const FOLLOW_UP_STEPS = ['DONE', 'BLOCK', 'REOPEN', 'SNOOZE', 'WAKE', 'ASSIGN'] as const;
export type FollowUpStep = (typeof FOLLOW_UP_STEPS)[number];

export const SNOOZES = ['TOMORROW', 'NEXT_WEEK'] as const;
export type Snooze = (typeof SNOOZES)[number];

/** A step as its form sends it. `until` is a day or one of the {@link SNOOZES}; nobody as assignee is empty. */
export const followUpStepSchema = z.strictObject({
  followUp: idSchema<'followUp'>(),
  version: z.coerce.number().int().positive(),
  step: z.enum(FOLLOW_UP_STEPS),
  until: z.string().max(20).optional(),
  assignee: z.union([z.literal('').transform(() => null), idSchema<'user'>()]).optional(),
  next: z.string().max(500).optional(),
});
export type TakeFollowUpStep = z.output<typeof followUpStepSchema>;

/** The day that a snooze means: tomorrow, or the Monday of next week. */
export function snoozeDay(snooze: Snooze, today: string): string {
  const day = new Date(`${today}T00:00:00Z`);
  const days = snooze === 'TOMORROW' ? 1 : (8 - day.getUTCDay()) % 7 || 7;
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

interface Now {
  status: FollowUpStatus;
  snoozedUntil: string | null;
  assignee: string | null;
}

const STATUS_AFTER = { DONE: 'DONE', BLOCK: 'BLOCKED', REOPEN: 'OPEN' } as const;

/** What a step makes of a follow-up: the fields that change, none when it is so already. */
export function planFollowUpStep(
  now: Now,
  { step, until, assignee }: Pick<TakeFollowUpStep, 'step' | 'until' | 'assignee'>,
  today: string,
): Result<Partial<Now>> {
  switch (step) {
    case 'DONE':
    case 'BLOCK':
    case 'REOPEN': {
      const status = STATUS_AFTER[step];
      if (now.status === status) return success({});
      return canMoveFollowUp(now.status, status) ? success({ status }) : failure('TRANSITION_NOT_ALLOWED');
    }
    case 'SNOOZE': {
      const day = SNOOZES.includes(until as Snooze) ? snoozeDay(until as Snooze, today) : readDay(until);
      if (!day) return failure('INVALID_INPUT', { until: 'NEEDS_A_DAY' });
      const refused = checkSnooze(day, today);
      if (refused) return failure('INVALID_INPUT', { until: refused });
      return success(now.snoozedUntil === day ? {} : { snoozedUntil: day });
    }
    case 'WAKE':
      return success(now.snoozedUntil === null ? {} : { snoozedUntil: null });
    case 'ASSIGN':
      if (assignee === undefined) return failure('INVALID_INPUT', { assignee: 'REQUIRED' });
      return success(now.assignee === assignee ? {} : { assignee });
  }
}

function readDay(text: string | undefined): string | null {
  const date = parsePartialDate(text ?? '');
  return date?.precision === 'DAY' ? date.on : null;
}
