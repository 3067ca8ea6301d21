import { defineRecord } from '../record/field';
import { CAMPAIGN_KINDS } from './status';

/** A campaign, but for its status: that changes by itself, with a reason and a date. */
export const campaignRecord = defineRecord({
  noun: 'campaign',
  permission: 'campaign.write',
  fields: {
    title: { kind: 'both', max: 200, required: true },
    kind: { kind: 'choice', of: CAMPAIGN_KINDS, words: 'campaignKind' },
    summary: { kind: 'both', max: 4000, lines: 5 },
    goal: { kind: 'both', max: 500, lines: 2 },
    goalNumber: { kind: 'number', min: 0, max: 1_000_000_000 },
    goalDate: { kind: 'date' },
    leadOrganisation: { kind: 'record', of: ['organisation'] },
    leadPerson: { kind: 'record', of: ['person'] },
    priorityYears: { kind: 'years' },
  },
  groups: [
    { key: 'what', fields: ['title', 'kind', 'summary'] },
    { key: 'goal', fields: ['goal', 'goalNumber', 'goalDate'] },
    { key: 'who', fields: ['leadOrganisation', 'leadPerson', 'priorityYears'] },
  ],
});
