import { defineRecord } from '../record/field';

export const MILESTONE_STATES = ['DONE', 'REPORTED', 'PENDING', 'EXPECTED'] as const;

/** A point a campaign reached, or is to reach. */
export const milestoneRecord = defineRecord({
  noun: 'milestone',
  permission: 'campaign.write',
  partOf: ['campaign'],
  fields: {
    campaign: { kind: 'record', of: ['campaign'], required: true },
    title: { kind: 'both', max: 300, lines: 2, required: true },
    state: { kind: 'choice', of: MILESTONE_STATES, words: 'milestoneState', start: 'EXPECTED' },
    date: { kind: 'date' },
    note: { kind: 'both', max: 2000, lines: 3 },
  },
  groups: [
    { key: 'what', fields: ['campaign', 'title', 'state', 'date'] },
    { key: 'more', fields: ['note'], folded: true },
  ],
});
