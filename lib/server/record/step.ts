import 'server-only';
import { revalidatePath } from 'next/cache';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { z } from 'zod';
import type { Actor } from '@/lib/domain/auth/roles';
import { writeUndo } from '@/lib/domain/record/undo';
import { failure, type Result } from '@/lib/domain/shared/result';
import { withDone } from '@/lib/web/record-path';
import { safeReturnPath } from '@/lib/web/routes';
import { readForm } from '../action';
import { currentActor } from '../auth/actor';
import { isSameOrigin } from '../auth/origin';
import { logRefusal, logUnexpected } from '../log';
import type { SavedRecord } from './commands';

/** Runs for the person asking; nothing of an unexpected error leaves the server. */
export async function attempt<Value>(run: (actor: Actor) => Promise<Result<Value>>): Promise<Result<Value>> {
  if (!isSameOrigin(await headers())) return failure('FOREIGN_ORIGIN');
  const actor = await currentActor();
  if (!actor) return failure('NOT_SIGNED_IN');
  try {
    const outcome = await run(actor);
    if (!outcome.ok) logRefusal(outcome.code, actor.id);
    return outcome;
  } catch (error) {
    logUnexpected(error);
    return failure('UNEXPECTED');
  }
}

/**
 * Changes a record by one button of a plain form, which works before JavaScript, and goes on to the form's `next`:
 * that page tells what was done, with the way to undo it.
 */
export async function changeInOneStep<Schema extends z.ZodType<{ version: number }>>(
  form: FormData,
  schema: Schema,
  run: (actor: Actor, input: z.output<Schema>) => Promise<Result<SavedRecord>>,
): Promise<void> {
  const values = readForm(form);
  const path = safeReturnPath(values.next);
  const outcome = await attempt(async (actor) => {
    const parsed = schema.safeParse(values);
    return parsed.success ? run(actor, parsed.data) : failure('INVALID_INPUT');
  });
  if (!outcome.ok) redirect(withDone(path, { done: 'failed', code: outcome.code }));
  revalidatePath('/', 'layout');
  const { noun, id, eventId } = outcome.value;
  const undo = eventId && writeUndo({ done: 'changed', noun, id, version: Number(values.version) + 1, eventId });
  redirect(withDone(path, { done: 'changed', ...(undo && { undo }) }));
}
