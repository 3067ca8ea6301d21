import { defineRecord, OWNERSHIP_FIELDS } from '../record/field';
import { NO_TEXT } from '../shared/both';
import { DEFAULT_TIME_ZONE } from '../workspace/time-zones';
import { checkMeeting } from './lifecycle';
import { MEETING_FORMATS, MEETING_KINDS, MEETING_STATUSES } from './status';

export const DELEGATION_ROLES = ['LEAD', 'NOTE_TAKER', 'CONSTITUENT', 'EXPERT', 'ATTENDEE'] as const;
export type DelegationRole = (typeof DELEGATION_ROLES)[number];

const attended = { kind: 'choice', of: ['YES', 'NO'], words: 'attended', optional: true } as const;

/** A meeting, from the request to what is to be said there; what came of it are records of their own. */
export const meetingRecord = defineRecord({
  noun: 'meeting',
  permission: 'meeting.write',
  fields: {
    title: { kind: 'both', max: 300, required: true },
    kind: { kind: 'choice', of: MEETING_KINDS, words: 'meetingKind', start: 'CONGRESSIONAL_MEETING' },
    status: { kind: 'choice', of: MEETING_STATUSES, words: 'meetingStatus', start: 'SCHEDULED' },
    statusNote: { kind: 'both', max: 1000, lines: 2 },
    date: { kind: 'date' },
    lastDay: { kind: 'day' },
    startTime: { kind: 'time' },
    endTime: { kind: 'time' },
    timeZone: { kind: 'text', max: 60, ltr: true, start: DEFAULT_TIME_ZONE },
    format: { kind: 'choice', of: MEETING_FORMATS, words: 'meetingFormat', start: 'IN_PERSON' },
    place: { kind: 'both', max: 300 },
    campaigns: { kind: 'records', of: ['campaign'] },
    asks: {
      kind: 'rows',
      count: 60,
      of: {
        ask: { kind: 'record', of: ['ask'], required: true },
        manner: { kind: 'choice', of: ['RAISED', 'ADOPTED'], words: 'askManner', start: 'RAISED' },
      },
    },
    participants: {
      kind: 'rows',
      count: 200,
      of: { contact: { kind: 'record', of: ['contact'], required: true }, role: { kind: 'both', max: 200 }, attended },
    },
    offices: { kind: 'records', of: ['office'] },
    organisations: {
      kind: 'rows',
      count: 100,
      of: { organisation: { kind: 'record', of: ['organisation'], required: true }, role: { kind: 'both', max: 200 } },
    },
    delegation: {
      kind: 'rows',
      count: 100,
      of: {
        delegate: { kind: 'record', of: ['person', 'contact'], required: true },
        role: { kind: 'choice', of: DELEGATION_ROLES, words: 'delegationRole', start: 'ATTENDEE' },
        attended,
      },
    },
    attendanceNote: { kind: 'both', max: 2000, lines: 2 },
    ...OWNERSHIP_FIELDS,
  },
  groups: [
    { key: 'what', fields: ['title', 'kind', 'status'] },
    { key: 'when', fields: ['date', 'lastDay', 'startTime', 'endTime', 'timeZone', 'format', 'place'] },
    { key: 'them', fields: ['participants', 'offices', 'organisations'] },
    { key: 'us', fields: ['delegation'] },
    { key: 'about', fields: ['campaigns', 'asks'] },
    { key: 'whose', fields: ['organisation', 'visibility'] },
    { key: 'more', fields: ['statusNote', 'attendanceNote'], folded: true },
  ],
  check: (content, { before, today, isRevert }) => checkMeeting(content, isRevert ? null : before, today),
  copy: ({ participants, delegation }) => ({
    status: 'REQUESTED',
    statusNote: NO_TEXT,
    date: { on: null, precision: 'UNKNOWN' },
    lastDay: null,
    startTime: null,
    endTime: null,
    participants: participants.map((row) => ({ ...row, attended: null })),
    delegation: delegation.map((row) => ({ ...row, attended: null })),
    attendanceNote: NO_TEXT,
  }),
});
