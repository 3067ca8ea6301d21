'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { Actor } from '@/lib/domain/auth/roles';
import { draftSchema, recordStepSchema, saveRecordSchema } from '@/lib/domain/record/form';
import { RECORD_NOUNS, type ReferableNoun } from '@/lib/domain/record/noun';
import { readUndo, writeUndo } from '@/lib/domain/record/undo';
import type { RecordNow } from '@/lib/domain/record/view';
import type { RecordLabel } from '@/lib/domain/record/write';
import type { FormState } from '@/lib/domain/shared/form-state';
import { failure, type Result } from '@/lib/domain/shared/result';
import { recordPath, withDone } from '@/lib/web/record-path';
import { safeReturnPath } from '@/lib/web/routes';
import { formAction, readForm } from '../action';
import { archiveRecord, restoreRecord, revertRecord, type SavedRecord, saveRecord } from './commands';
import { discardDraft, keepDraft } from './drafts';
import { findChoices, getRecordNow } from './queries';
import { attempt } from './step';

const save = formAction({
  schema: saveRecordSchema,
  run: saveRecord,
  conflict: getRecordNow,
  done: (saved, { version, next }) => {
    revalidatePath('/', 'layout');
    const path = next ? safeReturnPath(next) : (recordPath(saved) ?? '/');
    const done = saved.isNew ? 'created' : 'changed';
    const undo =
      saved.eventId && writeUndo({ done, noun: saved.noun, id: saved.id, version: version + 1, eventId: saved.eventId });
    redirect(withDone(path, { done, ...(undo && { undo }) }));
  },
});

/** Saves a record from its form. */
export async function saveRecordAction(
  previous: FormState<RecordNow | null>,
  form: FormData,
): Promise<FormState<RecordNow | null>> {
  return save(previous, form);
}

type Step = z.output<typeof recordStepSchema>;

/** Takes a step asked for with one button, and goes on to where the form says, which tells what became of it. */
async function takeStep(
  form: FormData,
  done: 'archived' | 'restored' | 'changed',
  run: (actor: Actor, step: Step) => Promise<Result<SavedRecord>>,
): Promise<void> {
  const values = readForm(form);
  const path = safeReturnPath(values.next);
  const outcome = await attempt(async (actor) => {
    const parsed = recordStepSchema.safeParse(values);
    return parsed.success ? run(actor, parsed.data) : failure('INVALID_INPUT');
  });
  if (!outcome.ok) redirect(withDone(path, { done: 'failed', code: outcome.code }));
  revalidatePath('/', 'layout');
  const { noun, id, eventId } = outcome.value;
  const undo = eventId && writeUndo({ done, noun, id, version: Number(values.version) + 1, eventId });
  redirect(withDone(path, { done: done === 'changed' ? 'reverted' : done, ...(undo && { undo }) }));
}

export async function archiveRecordAction(form: FormData): Promise<void> {
  await takeStep(form, 'archived', archiveRecord);
}

export async function restoreRecordAction(form: FormData): Promise<void> {
  await takeStep(form, 'restored', restoreRecord);
}

/** Gives a record back what it said before a change. */
export async function revertRecordAction(form: FormData): Promise<void> {
  await takeStep(form, 'changed', async (actor, { eventId, ...step }) =>
    eventId ? revertRecord(actor, { ...step, eventId }) : failure('INVALID_INPUT'),
  );
}

/** Undoes what a page just told of. */
export async function undoAction(form: FormData): Promise<void> {
  const values = readForm(form);
  const path = safeReturnPath(values.next);
  const undo = readUndo(values.undo);
  const outcome = await attempt(async (actor) => {
    if (!undo) return failure('INVALID_INPUT');
    if (undo.done === 'archived') return restoreRecord(actor, undo);
    if (undo.done === 'changed') {
      return undo.eventId ? revertRecord(actor, { ...undo, eventId: undo.eventId }) : failure('INVALID_INPUT');
    }
    return archiveRecord(actor, undo);
  });
  if (!outcome.ok) redirect(withDone(path, { done: 'failed', code: outcome.code }));
  revalidatePath('/', 'layout');
  redirect(withDone(path, { done: 'reverted' }));
}

/** Keeps what is being typed; says whether it did. */
export async function keepDraftAction(input: unknown): Promise<boolean> {
  const parsed = draftSchema.safeParse(input);
  if (!parsed.success) return false;
  const outcome = await attempt(async (actor) => ({ ok: true, value: await keepDraft(actor, parsed.data) }));
  return outcome.ok && outcome.value;
}

const draftKey = z.object({ noun: z.enum(RECORD_NOUNS), recordId: z.uuid().nullable() });

/** Throws away what was being typed, and shows the form as the record stands. */
export async function discardDraftAction(form: FormData): Promise<void> {
  const values = readForm(form);
  const recordId = values.version === '0' ? null : values.recordId;
  const parsed = draftKey.safeParse({ noun: values.noun, recordId });
  if (parsed.success) {
    await attempt(async (actor) => ({ ok: true, value: await discardDraft(actor, parsed.data.noun, parsed.data.recordId) }));
  }
  redirect(safeReturnPath(values.here));
}

const choicesSchema = z.object({ nouns: z.array(z.enum([...RECORD_NOUNS, 'person'])).max(10), query: z.string().max(200) });

/** What a picker offers; nothing to whom is not signed in. */
export async function findChoicesAction(nouns: readonly ReferableNoun[], query: string): Promise<RecordLabel[]> {
  const parsed = choicesSchema.safeParse({ nouns, query });
  if (!parsed.success) return [];
  const outcome = await attempt(async (actor) => ({
    ok: true,
    value: await findChoices(actor, parsed.data.nouns, parsed.data.query),
  }));
  if (!outcome.ok) return [];
  return outcome.value.map(({ id, noun, title, hint }) => ({ id, noun, title, hint }));
}
