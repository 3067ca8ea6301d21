import { defineRecord } from '../record/field';

export const OFFICE_KINDS = ['MEMBER', 'COMMITTEE', 'AGENCY'] as const;

/** A Member's, committee's or agency's office. */
export const officeRecord = defineRecord({
  noun: 'office',
  permission: 'contact.write',
  fields: {
    kind: { kind: 'choice', of: OFFICE_KINDS, words: 'officeKind', start: 'AGENCY' },
    name: { kind: 'both', max: 200 },
    contact: { kind: 'record', of: ['contact'] },
    organisation: { kind: 'record', of: ['organisation'] },
    address: { kind: 'text', max: 500, lines: 2, ltr: true },
    phone: { kind: 'text', max: 60, ltr: true },
  },
  groups: [
    { key: 'what', fields: ['kind', 'name', 'contact', 'organisation'] },
    { key: 'reach', fields: ['address', 'phone'] },
  ],
  check: ({ kind, name, contact, organisation }) => ({
    contact: kind === 'MEMBER' && contact === null && 'REQUIRED',
    name: kind !== 'MEMBER' && !name.en && !name.ar && organisation === null && 'REQUIRED',
  }),
});
