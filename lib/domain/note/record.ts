import { defineRecord, OWNERSHIP_FIELDS } from '../record/field';

/** The records a note can be about. */
const ABOUT = ['campaign', 'meeting', 'letter', 'contact', 'office', 'aboutOrganisation'] as const;

/** What somebody noted about a record, for the coalition or for their organisation only. */
export const noteRecord = defineRecord({
  noun: 'note',
  permission: 'note.write',
  partOf: ABOUT,
  fields: {
    text: { kind: 'both', max: 4000, lines: 4, required: true },
    ...OWNERSHIP_FIELDS,
    campaign: { kind: 'record', of: ['campaign'] },
    meeting: { kind: 'record', of: ['meeting'] },
    letter: { kind: 'record', of: ['letter'] },
    contact: { kind: 'record', of: ['contact'] },
    office: { kind: 'record', of: ['office'] },
    aboutOrganisation: { kind: 'record', of: ['organisation'] },
  },
  groups: [
    { key: 'what', fields: ['text'] },
    { key: 'whose', fields: ['visibility', 'organisation'] },
    { key: 'links', fields: [...ABOUT], folded: true },
  ],
  check: (content) => {
    const about = ABOUT.filter((name) => content[name] !== null);
    return about.length === 1 ? {} : { [about[1] ?? 'text']: 'ONE_OF_THEM' };
  },
});
