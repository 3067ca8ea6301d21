import { defineRecord } from '../record/field';
import type { Both } from '../shared/both';
import { COMMITMENT_STATUSES } from './standing';

/** What someone promised, by when. It is as private as the meeting or letter in which it was promised. */
export const commitmentRecord = defineRecord({
  noun: 'commitment',
  permission: 'meeting.write',
  partOf: ['meeting', 'letter'],
  fields: {
    text: { kind: 'both', max: 1000, lines: 2, required: true },
    status: { kind: 'choice', of: COMMITMENT_STATUSES, words: 'commitmentStatus', start: 'PROMISED' },
    owners: { kind: 'records', of: ['contact', 'organisation'] },
    ownerText: { kind: 'both', max: 300 },
    due: { kind: 'date' },
    campaigns: { kind: 'records', of: ['campaign'] },
    meeting: { kind: 'record', of: ['meeting'] },
    letter: { kind: 'record', of: ['letter'] },
  },
  groups: [
    { key: 'what', fields: ['text', 'status', 'due'] },
    { key: 'who', fields: ['owners', 'ownerText'] },
    { key: 'links', fields: ['campaigns', 'meeting', 'letter'] },
  ],
  check: ({ owners, ownerText, meeting, letter }, { before }) => ({
    // A document may not say who promised: such a one can still be kept or broken.
    owners: !isOwned({ owners, ownerText }) && (before === null || isOwned(before)) && 'REQUIRED',
    letter: meeting !== null && letter !== null && 'ONE_OF_THEM',
  }),
});

const isOwned = ({ owners, ownerText }: { owners: readonly string[]; ownerText: Both }): boolean =>
  owners.length > 0 || Boolean(ownerText.en || ownerText.ar);
