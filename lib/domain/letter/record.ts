import { defineRecord, OWNERSHIP_FIELDS } from '../record/field';
import { LETTER_LANES } from './status';

/** What a letter is about and for whom. Its text, its signatures and its course are written by their own steps. */
export const letterRecord = defineRecord({
  noun: 'letter',
  permission: 'letter.write',
  fields: {
    subject: { kind: 'both', max: 300, required: true },
    lane: { kind: 'choice', of: LETTER_LANES, words: 'letterLane', optional: true, start: 'ORGANISATION' },
    sender: { kind: 'record', of: ['organisation'] },
    recipients: { kind: 'records', of: ['contact', 'organisation'] },
    deadline: { kind: 'day' },
    targetSignatures: { kind: 'number', min: 1, max: 2000 },
    leadPerson: { kind: 'record', of: ['person'] },
    campaigns: { kind: 'records', of: ['campaign'] },
    asks: { kind: 'records', of: ['ask'] },
    ...OWNERSHIP_FIELDS,
  },
  groups: [
    { key: 'what', fields: ['subject', 'lane', 'sender', 'recipients'] },
    { key: 'signing', fields: ['deadline', 'targetSignatures', 'leadPerson'] },
    { key: 'about', fields: ['campaigns', 'asks'] },
    { key: 'whose', fields: ['organisation', 'visibility'] },
  ],
});
