'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import type { z } from 'zod';
import type { Actor } from '@/lib/domain/auth/roles';
import {
  answerLetterSchema,
  askSignatoriesSchema,
  changeSignatorySchema,
  changeTextSchema,
  moveLetterSchema,
  remindSignatorySchema,
  sendLetterSchema,
  textDraftSchema,
  withdrawLetterSchema,
} from '@/lib/domain/letter/forms';
import type { RecordNow } from '@/lib/domain/record/view';
import type { FormState } from '@/lib/domain/shared/form-state';
import { parseId } from '@/lib/domain/shared/ids';
import { failure, type Result } from '@/lib/domain/shared/result';
import { withDone } from '@/lib/web/record-path';
import { routes, safeReturnPath } from '@/lib/web/routes';
import { formAction, readForm } from '../action';
import { attempt } from '../record/step';
import { askSignatories } from './asking';
import { answerLetter, moveLetter, sendLetter, withdrawLetter } from './course';
import { discardTextDraft, keepTextDraft } from './drafts';
import { getLetterTextNow } from './queries';
import { changeSignatory, remindSignatory } from './signatories';
import { getLetterNow, getSignatoryNow } from './signing-queries';
import { changeLetterText } from './text';

type State = FormState<RecordNow | null>;

/** After any step: the letter's page, which says that it is done. */
const done = ({ letterId }: { letterId: string }): never => {
  revalidatePath('/', 'layout');
  redirect(withDone(routes.letter(letterId), { done: 'changed' }));
};

const changeText = formAction({
  schema: changeTextSchema,
  run: changeLetterText,
  conflict: getLetterTextNow,
  done,
});
const send = formAction({ schema: sendLetterSchema, run: sendLetter, conflict: getLetterNow, done });
const answer = formAction({ schema: answerLetterSchema, run: answerLetter, conflict: getLetterNow, done });
const withdraw = formAction({ schema: withdrawLetterSchema, run: withdrawLetter, conflict: getLetterNow, done });
const ask = formAction({
  schema: askSignatoriesSchema,
  run: askSignatories,
  // Whom one asks depends on no version.
  conflict: async (): Promise<RecordNow | null> => null,
  done,
});
const change = formAction({ schema: changeSignatorySchema, run: changeSignatory, conflict: getSignatoryNow, done });

/** Takes a step by one button of a plain form, which works before JavaScript, and goes on to the form's `next`. */
async function takeStep<Schema extends z.ZodType>(
  form: FormData,
  schema: Schema,
  run: (actor: Actor, input: z.output<Schema>) => Promise<Result<unknown>>,
): Promise<never> {
  const { next, ...values } = readForm(form);
  const path = safeReturnPath(next);
  const outcome = await attempt(async (actor) => {
    const parsed = schema.safeParse(values);
    return parsed.success ? run(actor, parsed.data) : failure('INVALID_INPUT');
  });
  if (!outcome.ok) redirect(withDone(path, { done: 'failed', code: outcome.code }));
  revalidatePath('/', 'layout');
  redirect(withDone(path, { done: 'changed' }));
}

export async function changeLetterTextAction(previous: State, form: FormData): Promise<State> {
  return changeText(previous, form);
}

export async function moveLetterAction(form: FormData): Promise<void> {
  await takeStep(form, moveLetterSchema, moveLetter);
}

export async function sendLetterAction(previous: State, form: FormData): Promise<State> {
  return send(previous, form);
}

export async function answerLetterAction(previous: State, form: FormData): Promise<State> {
  return answer(previous, form);
}

export async function withdrawLetterAction(previous: State, form: FormData): Promise<State> {
  return withdraw(previous, form);
}

export async function askSignatoriesAction(previous: State, form: FormData): Promise<State> {
  return ask(previous, form);
}

export async function changeSignatoryAction(previous: State, form: FormData): Promise<State> {
  return change(previous, form);
}

export async function remindSignatoryAction(form: FormData): Promise<void> {
  await takeStep(form, remindSignatorySchema, remindSignatory);
}

/** Keeps a text that is being typed; says whether it did. */
export async function keepTextDraftAction(input: unknown): Promise<boolean> {
  const parsed = textDraftSchema.safeParse(input);
  if (!parsed.success) return false;
  const outcome = await attempt(async (actor) => ({ ok: true, value: await keepTextDraft(actor, parsed.data) }));
  return outcome.ok && outcome.value;
}

/** Throws away what was typed, and shows the text as it stands. */
export async function discardTextDraftAction(form: FormData): Promise<void> {
  const values = readForm(form);
  const letterId = parseId<'letter'>(values.recordId);
  if (letterId) await attempt(async (actor) => ({ ok: true, value: await discardTextDraft(actor, letterId) }));
  redirect(safeReturnPath(values.here));
}
