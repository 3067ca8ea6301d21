import { z } from 'zod';
import { commitmentRecord } from '../commitment/record';
import { followUpRecord } from '../follow-up/record';
import { noteRecord } from '../note/record';
import { POSITION_FIELDS } from '../position/schema';
import type { ContentOf, Fields } from '../record/field';
import { contentSchema } from '../record/schema';
import { fieldErrors } from '../shared/fields';
import { idSchema } from '../shared/ids';
import type { PartialDate } from '../shared/partial-date';
import { answerRecord } from './answer-record';
import { meetingRecord } from './record';

/** The form under which a debrief is kept while it is written. */
export const DEBRIEF_FORM = 'debrief';

/** The record that a row writes to, as it was when the form was made; version 0 is a new one. */
const ROW = {
  id: { kind: 'record', of: [], required: true },
  version: { kind: 'number', min: 0, max: 1_000_000_000, required: true },
} as const satisfies Fields;
const attended = meetingRecord.fields.participants.of.attended;

/**
 * The parts of a debrief, each with rows of fields; a field is posted as `part.key.field`. The key of a participant
 * or delegate is their id, that of an answer its ask: two people who write of the same thing write the same field.
 */
export const DEBRIEF_PARTS = {
  participant: { attended },
  delegate: { attended },
  answer: { ...ROW, asks: answerRecord.fields.asks, outcome: answerRecord.fields.outcome, text: answerRecord.fields.text },
  commitment: {
    ...ROW,
    text: commitmentRecord.fields.text,
    due: commitmentRecord.fields.due,
    owner: { kind: 'record', of: ['contact', 'organisation'] },
    ownerText: commitmentRecord.fields.ownerText,
    campaign: { kind: 'record', of: ['campaign'] },
  },
  followUp: {
    ...ROW,
    title: followUpRecord.fields.title,
    dueOn: followUpRecord.fields.dueOn,
    assignee: followUpRecord.fields.assignee,
    organisation: followUpRecord.fields.organisation,
  },
  position: {
    ...ROW,
    contact: { kind: 'record', of: ['contact'], required: true },
    campaign: POSITION_FIELDS.campaign,
    value: POSITION_FIELDS.value,
    evidence: POSITION_FIELDS.evidence,
    sentence: POSITION_FIELDS.sentence,
  },
  note: { ...ROW, text: noteRecord.fields.text, visibility: noteRecord.fields.visibility },
} as const satisfies Record<string, Fields>;
export type DebriefPart = keyof typeof DEBRIEF_PARTS;

/** The fields of a row that say something; a new row in which all are empty was not filled in. */
const TELLING: Record<DebriefPart, readonly string[]> = {
  participant: [],
  delegate: [],
  answer: ['outcome', 'textEn', 'textAr'],
  commitment: ['textEn', 'textAr', 'due', 'ownerTextEn', 'ownerTextAr'],
  followUp: ['titleEn', 'titleAr', 'dueOn'],
  position: ['value', 'sentenceEn', 'sentenceAr'],
  note: ['textEn', 'textAr'],
};

/** The most rows that one debrief carries. */
export const DEBRIEF_ROWS_MAX = 300;

export type DebriefRow<Part extends DebriefPart> = ContentOf<(typeof DEBRIEF_PARTS)[Part]> & { key: string };

/** What came of a meeting, as one form says it. */
export interface Debrief extends Readonly<{ [Part in DebriefPart as `${Part}s`]: DebriefRow<Part>[] }> {
  id: string;
  version: number;
  /** When it was held, where that was not known before; null where it was. */
  date: PartialDate | null;
}

export const debriefName = (part: DebriefPart, key: string, field: string): string => `${part}.${key}.${field}`;

const PARTS = Object.keys(DEBRIEF_PARTS) as DebriefPart[];
const NAME = new RegExp(`^(${PARTS.join('|')})\\.([0-9a-z_-]{1,40})\\.([A-Za-z]+)$`);

/** The rows of a debrief's form, in the order in which they were sent: part, key, and the strings of their fields. */
export function debriefRows(values: Readonly<Record<string, string | undefined>>) {
  const rows = new Map<string, { part: DebriefPart; key: string; values: Record<string, string> }>();
  for (const [name, value] of Object.entries(values)) {
    const [, part, key, field] = NAME.exec(name) ?? [];
    if (!part || !key || !field) continue;
    const row = rows.get(`${part}.${key}`) ?? { part: part as DebriefPart, key, values: {} };
    row.values[field] = value ?? '';
    rows.set(`${part}.${key}`, row);
  }
  return [...rows.values()];
}

/** Whether a new row says nothing, and so is none. */
export const isBlank = (part: DebriefPart, values: Readonly<Record<string, string>>): boolean =>
  TELLING[part].length > 0 && values.version === '0' && TELLING[part].every((name) => (values[name] ?? '').trim() === '');

const date = contentSchema({ date: { kind: 'date', required: true } });

/** A debrief's form as it is posted. Errors stand under the name of the row's field. */
export const debriefSchema = z
  .object({ recordId: idSchema<string>(), version: z.coerce.number().int().positive() })
  .loose()
  .transform(({ recordId, version, ...rest }, context): Debrief => {
    const values = rest as Record<string, string>;
    const refuse = (error: z.ZodError, prefix = '') => {
      for (const [field, code] of Object.entries(fieldErrors(error))) {
        context.addIssue({ code: 'custom', message: code, path: [field === 'form' ? 'form' : `${prefix}${field}`] });
      }
    };
    const debrief = Object.fromEntries(PARTS.map((part) => [`${part}s`, [] as unknown[]]));
    const rows = debriefRows(values).filter(({ part, values: row }) => !isBlank(part, row));
    if (rows.length > DEBRIEF_ROWS_MAX) context.addIssue({ code: 'custom', message: 'TOO_MANY', path: ['form'] });
    for (const { part, key, values: row } of rows.slice(0, DEBRIEF_ROWS_MAX)) {
      const parsed = contentSchema(DEBRIEF_PARTS[part] as Fields).safeParse(row);
      if (parsed.success) debrief[`${part}s`]?.push({ key, ...parsed.data });
      else refuse(parsed.error, `${part}.${key}.`);
    }
    const held = values.date === undefined ? null : date.safeParse({ date: values.date });
    if (held && !held.success) refuse(held.error);
    return { id: recordId, version, date: held?.data?.date ?? null, ...debrief } as unknown as Debrief;
  });

/** A field that two people filled in differently. */
export interface DebriefConflict {
  name: string;
  theirs: string;
  yours: string;
}

/**
 * Puts a debrief that came too late together with what others wrote meanwhile: what only one of the two filled in is
 * taken, and where both did, yours stands until the person chooses. Rows that others made are theirs to write on.
 */
export function mergeDebriefs(
  theirs: Readonly<Record<string, string>>,
  yours: Readonly<Record<string, string>>,
): { values: Record<string, string>; conflicts: DebriefConflict[] } {
  const values: Record<string, string> = { ...theirs };
  const conflicts: DebriefConflict[] = [];
  for (const [name, your] of Object.entries(yours)) {
    const their = theirs[name] ?? '';
    const [, part, key, field] = NAME.exec(name) ?? [];
    const isOfRow = field === 'id' || field === 'version';
    const isTheirRow = Number(theirs[`${part}.${key}.version`] ?? 0) > 0;
    if (isOfRow ? isTheirRow : your === '') continue;
    values[name] = your;
    // What stands in a row that nobody saved yet is a proposal of the form.
    const isTheirWord = isTheirRow || part === 'participant' || part === 'delegate';
    const isChosen = isTheirWord && !isOfRow && field !== 'asks';
    if (isChosen && their !== '' && their !== your) conflicts.push({ name, theirs: their, yours: your });
  }
  return { values, conflicts };
}
