import { defineRecord, OWNERSHIP_FIELDS } from '../record/field';
import { canMoveFollowUp, checkSnooze, FOLLOW_UP_STATUSES } from './standing';

/** Our own task, with an organisation and a due date; without a person it is unassigned. */
export const followUpRecord = defineRecord({
  noun: 'followUp',
  permission: 'followUp.write',
  fields: {
    title: { kind: 'both', max: 300, lines: 2, required: true },
    dueOn: { kind: 'day', required: true },
    organisation: { kind: 'record', of: ['organisation'], required: true },
    assignee: { kind: 'record', of: ['person'] },
    status: { kind: 'choice', of: FOLLOW_UP_STATUSES, words: 'followUpStatus', start: 'OPEN' },
    snoozedUntil: { kind: 'day' },
    note: { kind: 'both', max: 4000, lines: 3 },
    campaign: { kind: 'record', of: ['campaign'] },
    meeting: { kind: 'record', of: ['meeting'] },
    letter: { kind: 'record', of: ['letter'] },
    commitment: { kind: 'record', of: ['commitment'] },
    visibility: OWNERSHIP_FIELDS.visibility,
  },
  groups: [
    { key: 'what', fields: ['title', 'dueOn', 'organisation', 'assignee', 'status'] },
    { key: 'links', fields: ['campaign', 'meeting', 'letter', 'commitment'] },
    { key: 'more', fields: ['snoozedUntil', 'note', 'visibility'], folded: true },
  ],
  check: ({ status, snoozedUntil }, { before, today, isRevert }) => ({
    status: before !== null && before.status !== status && !canMoveFollowUp(before.status, status) && 'TRANSITION_NOT_ALLOWED',
    // What is taken back may come back with a snooze that has run out.
    snoozedUntil: !isRevert && snoozedUntil !== null && snoozedUntil !== before?.snoozedUntil && checkSnooze(snoozedUntil, today),
  }),
});
