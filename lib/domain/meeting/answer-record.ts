import { defineRecord } from '../record/field';
import { ASK_OUTCOMES } from './asks';

/** What they answered in a meeting or to a letter. */
export const answerRecord = defineRecord({
  noun: 'answer',
  permission: 'meeting.write',
  partOf: ['meeting', 'letter'],
  fields: {
    meeting: { kind: 'record', of: ['meeting'] },
    letter: { kind: 'record', of: ['letter'] },
    asks: { kind: 'records', of: ['ask'] },
    outcome: { kind: 'choice', of: ASK_OUTCOMES, words: 'askOutcome', optional: true },
    text: { kind: 'both', max: 4000, lines: 3 },
    contact: { kind: 'record', of: ['contact'] },
    organisation: { kind: 'record', of: ['organisation'] },
    note: { kind: 'both', max: 2000, lines: 2 },
  },
  groups: [
    { key: 'what', fields: ['asks', 'outcome', 'text'] },
    { key: 'who', fields: ['contact', 'organisation'] },
    { key: 'more', fields: ['note', 'meeting', 'letter'], folded: true },
  ],
  check: ({ outcome, text, meeting, letter }) => ({
    text: outcome === null && !text.en && !text.ar && 'REQUIRED',
    meeting: meeting === null && letter === null && 'REQUIRED',
    letter: meeting !== null && letter !== null && 'ONE_OF_THEM',
  }),
});
