import { defineRecord } from '../record/field';

/** The one concrete thing requested of a target. */
export const askRecord = defineRecord({
  noun: 'ask',
  permission: 'campaign.write',
  partOf: ['campaign'],
  fields: {
    campaign: { kind: 'record', of: ['campaign'], required: true },
    title: { kind: 'both', max: 500, lines: 2, required: true },
    addressedTo: { kind: 'records', of: ['office', 'contact', 'organisation'] },
    madeBy: { kind: 'records', of: ['organisation'] },
    suggestedAddressees: { kind: 'records', of: ['office', 'contact', 'organisation'] },
    relatedCampaigns: { kind: 'records', of: ['campaign'] },
    note: { kind: 'both', max: 4000, lines: 3 },
  },
  groups: [
    { key: 'what', fields: ['campaign', 'title'] },
    { key: 'who', fields: ['addressedTo', 'madeBy'] },
    { key: 'more', fields: ['suggestedAddressees', 'relatedCampaigns', 'note'], folded: true },
  ],
});
