import { defineRecord } from '../record/field';

/** What a year taught about a campaign: written once for each campaign and year, in the annual review. */
export const lessonRecord = defineRecord({
  noun: 'lesson',
  permission: 'campaign.write',
  partOf: ['campaign'],
  fields: {
    text: { kind: 'both', max: 4000, lines: 6, required: true },
    campaign: { kind: 'record', of: ['campaign'], required: true },
    year: { kind: 'number', min: 1990, max: 2100, required: true },
  },
  groups: [
    { key: 'what', fields: ['text'] },
    { key: 'links', fields: ['campaign', 'year'] },
  ],
});
