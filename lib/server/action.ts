import 'server-only';
import { randomUUID } from 'node:crypto';
import { headers } from 'next/headers';
import type { z } from 'zod';
import type { Actor } from '@/lib/domain/auth/roles';
import { fieldErrors } from '@/lib/domain/shared/fields';
import type { FormState } from '@/lib/domain/shared/form-state';
import { failure, type Result } from '@/lib/domain/shared/result';
import { currentActor } from './auth/actor';
import { isSameOrigin } from './auth/origin';

interface FormActionOptions<Schema extends z.ZodType, Value, Conflict> {
  schema: Schema;
  /** Fields never handed back to the form. */
  secret?: readonly string[];
  run: (actor: Actor, input: z.output<Schema>) => Promise<Result<Value>>;
  /** What stands now, for the code STALE. */
  conflict?: (actor: Actor, input: z.output<Schema>) => Promise<Conflict>;
  /** After the commit: revalidate, redirect. */
  done: (value: Value, input: z.output<Schema>) => Promise<void> | void;
}

/**
 * Makes a server action of a command: origin, person, strict parsing, run, answer. It is reached by any
 * post, with any arguments, so it trusts none of them; the previous state is never read.
 */
export function formAction<Schema extends z.ZodType, Value, Conflict = undefined>(
  options: FormActionOptions<Schema, Value, Conflict>,
) {
  return async (_previous: FormState<Conflict>, form: FormData): Promise<FormState<Conflict>> => {
    const values = readForm(form);
    const typed = keepTyped(values, options.secret);
    let outcome: Result<Value>;
    let input: z.output<Schema> | undefined;
    let conflict: Conflict | undefined;
    try {
      if (!isSameOrigin(await headers())) outcome = failure('FOREIGN_ORIGIN');
      else {
        const actor = await currentActor();
        if (!actor) outcome = failure('NOT_SIGNED_IN');
        else {
          const parsed = options.schema.safeParse(values);
          if (!parsed.success) outcome = failure('INVALID_INPUT', fieldErrors(parsed.error));
          else {
            input = parsed.data;
            outcome = await options.run(actor, input);
            if (!outcome.ok && outcome.code === 'STALE') conflict = await options.conflict?.(actor, input);
          }
        }
      }
    } catch (error) {
      return { code: 'UNEXPECTED', reference: logUnexpected(error), values: typed, attempt: Date.now() };
    }
    if (outcome.ok) {
      await options.done(outcome.value, input as z.output<Schema>);
      return {};
    }
    return { code: outcome.code, fields: outcome.fields, values: typed, conflict, attempt: Date.now() };
  };
}

/** The form's text fields; the framework's own fields and files are left out, a repeated field is refused later. */
export function readForm(form: unknown): Record<string, string> {
  const values: Record<string, string> = Object.create(null);
  if (!(form instanceof FormData)) return values;
  for (const [name, value] of form) {
    if (name.startsWith('$ACTION') || typeof value !== 'string') continue;
    values[name] = name in values ? `${values[name]}\0` : value;
  }
  return { ...values };
}

function keepTyped(values: Record<string, string>, secret: readonly string[] = []): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !secret.includes(name)));
}

/** Logs what nobody expected under a number, which is all the screen shows of it. */
export function logUnexpected(error: unknown): string {
  const reference = randomUUID().slice(0, 8);
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  console.error(JSON.stringify({ level: 'error', at: new Date().toISOString(), reference, name, message, stack }));
  return reference;
}
