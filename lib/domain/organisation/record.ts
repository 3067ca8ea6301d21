import { defineRecord } from '../record/field';
import { ORGANISATION_KINDS, SIDES } from './view';

/** An organisation: of the coalition, a partner, a government body, a committee. */
export const organisationRecord = defineRecord({
  noun: 'organisation',
  permission: 'organisation.write',
  fields: {
    name: { kind: 'both', max: 200, required: true },
    shortName: { kind: 'text', max: 30 },
    kind: { kind: 'choice', of: ORGANISATION_KINDS, words: 'organisationKind', start: 'PARTNER' },
    side: { kind: 'choice', of: SIDES, words: 'side', start: 'SYRIAN_AMERICAN' },
    parent: { kind: 'record', of: ['organisation'] },
    description: { kind: 'both', max: 4000, lines: 4 },
    aliases: { kind: 'texts', max: 200, count: 20 },
    remark: { kind: 'both', max: 4000, lines: 3 },
  },
  groups: [
    { key: 'what', fields: ['name', 'shortName', 'kind', 'side'] },
    { key: 'more', fields: ['parent', 'description', 'aliases', 'remark'], folded: true },
  ],
});
