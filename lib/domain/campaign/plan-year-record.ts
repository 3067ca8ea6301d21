import { defineRecord } from '../record/field';

/** A year's priorities, in their order. A year stays the year it is. */
export const planYearRecord = defineRecord({
  noun: 'planYear',
  permission: 'campaign.write',
  fields: {
    year: { kind: 'number', min: 1990, max: 2100, required: true },
    items: {
      kind: 'rows',
      count: 100,
      ordered: true,
      of: {
        campaign: { kind: 'record', of: ['campaign'], required: true },
        ask: { kind: 'record', of: ['ask'] },
      },
    },
  },
  groups: [{ key: 'what', fields: ['year', 'items'] }],
  check: ({ year }, { before }) => ({ year: before !== null && before.year !== year && 'NOT_A_CHOICE' }),
});
