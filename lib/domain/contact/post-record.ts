import { defineRecord } from '../record/field';
import { isEarlier, isKnown } from '../shared/partial-date';

/** A post someone holds or held; who moves ends one and begins another. */
export const postRecord = defineRecord({
  noun: 'post',
  permission: 'contact.write',
  partOf: ['contact'],
  fields: {
    contact: { kind: 'record', of: ['contact'], required: true },
    title: { kind: 'both', max: 200, required: true },
    office: { kind: 'record', of: ['office'] },
    organisation: { kind: 'record', of: ['organisation'] },
    starts: { kind: 'date' },
    ends: { kind: 'date' },
    asOf: { kind: 'date' },
  },
  groups: [
    { key: 'what', fields: ['contact', 'title', 'office', 'organisation'] },
    { key: 'when', fields: ['starts', 'ends', 'asOf'] },
  ],
  check: ({ starts, ends }) => ({ ends: isKnown(starts) && isKnown(ends) && isEarlier(ends, starts) && 'ENDS_BEFORE_START' }),
});
