import { z } from 'zod';
import { fieldErrors } from '../shared/fields';
import { idSchema } from '../shared/ids';
import { definitionOf } from './definitions';
import type { Content } from './field';
import { RECORD_NOUNS, type RecordNoun } from './noun';
import { contentSchema } from './schema';

const noun = z.enum(RECORD_NOUNS);
const recordId = idSchema<string>();

/** A record's form as it is posted: which record, at which version, and what it is to say. */
export const saveRecordSchema = z
  .object({ noun, recordId, version: z.coerce.number().int().min(0), next: z.string().max(500).optional() })
  .loose()
  .transform(({ noun, recordId, version, next, ...rest }, context): SaveRecordInput => {
    const parsed = contentSchema(definitionOf(noun).fields).safeParse(rest);
    if (!parsed.success) {
      for (const [field, code] of Object.entries(fieldErrors(parsed.error))) {
        context.addIssue({ code: 'custom', message: code, path: [field] });
      }
      return z.NEVER;
    }
    return { noun, id: recordId, version, next, content: parsed.data };
  });

export interface SaveRecordInput {
  noun: RecordNoun;
  id: string;
  version: number;
  next: string | undefined;
  content: Content;
}

/** A step taken with one button: archive, restore, take a change back. */
export const recordStepSchema = z
  .strictObject({
    noun,
    recordId,
    version: z.coerce.number().int().positive(),
    eventId: z.uuid().optional(),
    next: z.string().max(500).optional(),
  })
  .transform(({ recordId, ...step }) => ({ ...step, id: recordId }));

/** The most that a draft may weigh, in characters of JSON. */
const DRAFT_MAX = 200_000;

/** What somebody is typing, as the form sends it along; nothing of it is judged yet. */
export const draftSchema = z
  .strictObject({
    noun,
    recordId: recordId.nullable(),
    version: z.number().int().min(0),
    values: z.record(z.string().max(80), z.string()),
  })
  .refine(({ values }) => JSON.stringify(values).length <= DRAFT_MAX);
export type DraftInput = z.output<typeof draftSchema>;
