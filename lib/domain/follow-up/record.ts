import { defineRecord, OWNERSHIP_FIELDS } from '../record/field';

const STATUSES = ['OPEN', 'IN_PROGRESS', 'BLOCKED', 'DONE', 'CANCELLED'] as const;

/** Our own task, with an organisation and a due date; without a person it is unassigned. */
export const followUpRecord = defineRecord({
  noun: 'followUp',
  permission: 'followUp.write',
  fields: {
    title: { kind: 'both', max: 300, lines: 2, required: true },
    dueOn: { kind: 'day', required: true },
    organisation: { kind: 'record', of: ['organisation'], required: true },
    assignee: { kind: 'record', of: ['person'] },
    status: { kind: 'choice', of: STATUSES, words: 'followUpStatus', start: 'OPEN' },
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
});
