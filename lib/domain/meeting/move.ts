import { z } from 'zod';
import type { ContentOf, Fields } from '../record/field';
import { contentSchema, formNames } from '../record/schema';
import type { Both } from '../shared/both';
import { fieldErrors } from '../shared/fields';
import { idSchema } from '../shared/ids';
import { fieldIssue } from '../shared/text';
import type { MeetingDates } from './lifecycle';
import { meetingRecord } from './record';
import { MEETING_STATUSES, type MeetingStatus } from './status';
import { DATING_STATUSES } from './steps';

const { statusNote, date, lastDay, startTime, endTime, timeZone } = meetingRecord.fields;

/** The fields of a step: why, and for some the new dates. */
export const REASON_FIELDS = { statusNote } as const satisfies Fields;
export const MOVE_FIELDS = {
  date: { ...date, required: true },
  lastDay,
  startTime,
  endTime,
  timeZone,
  statusNote,
} as const satisfies Fields;

/** A meeting's step from one status to another. */
export interface MoveMeeting {
  id: string;
  version: number;
  status: MeetingStatus;
  reason: Both;
  /** Null where the step leaves the dates as they are. */
  dates: MeetingDates | null;
}

/** The form of a step, as it is posted; one with dates says so by sending them. */
export const moveMeetingSchema = z
  .object({
    recordId: idSchema<string>(),
    version: z.coerce.number().int().positive(),
    status: z.enum(MEETING_STATUSES, fieldIssue('NOT_A_CHOICE')),
  })
  .loose()
  .transform(({ recordId, version, status, ...rest }, context): MoveMeeting => {
    const withDates = DATING_STATUSES.includes(status) && 'date' in rest;
    const fields: Fields = withDates ? MOVE_FIELDS : REASON_FIELDS;
    const values = Object.fromEntries(formNames(fields).map((name) => [name, rest[name]])) as Record<string, string>;
    const parsed = contentSchema(fields).safeParse(values);
    if (parsed.success) {
      const { statusNote: reason, ...dates } = parsed.data as ContentOf<typeof MOVE_FIELDS>;
      return { id: recordId, version, status, reason, dates: withDates ? dates : null };
    }
    for (const [field, code] of Object.entries(fieldErrors(parsed.error))) {
      context.addIssue({ code: 'custom', message: code, path: [field] });
    }
    return z.NEVER;
  });
