import { defineRecord } from '../record/field';
import { CONTACT_KINDS } from './view';

/** A Member of Congress, a staffer, an official or another person we deal with. */
export const contactRecord = defineRecord({
  noun: 'contact',
  permission: 'contact.write',
  fields: {
    name: { kind: 'both', max: 200, required: true },
    kind: { kind: 'choice', of: CONTACT_KINDS, words: 'contactKind', start: 'STAFFER' },
    aliases: { kind: 'texts', max: 200, count: 20 },
    email: { kind: 'text', max: 254, ltr: true, format: 'email' },
    phone: { kind: 'text', max: 60, ltr: true },
    languages: { kind: 'texts', max: 60, count: 10 },
    pointPerson: { kind: 'record', of: ['person'] },
    bioguideId: { kind: 'text', max: 7, ltr: true, format: 'bioguide' },
    remark: { kind: 'both', max: 4000, lines: 3 },
  },
  groups: [
    { key: 'what', fields: ['name', 'kind'] },
    { key: 'reach', fields: ['email', 'phone', 'languages', 'pointPerson'] },
    { key: 'more', fields: ['aliases', 'bioguideId', 'remark'], folded: true },
  ],
});
