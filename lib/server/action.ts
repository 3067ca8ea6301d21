import 'server-only';
import { headers } from 'next/headers';
import type { z } from 'zod';
import type { Actor } from '@/lib/domain/auth/roles';
import { fieldErrors } from '@/lib/domain/shared/fields';
import type { FormState } from '@/lib/domain/shared/form-state';
import { failure, type Result } from '@/lib/domain/shared/result';
import { currentActor } from './auth/actor';
import { isSameOrigin } from './auth/origin';
import { logRefusal, logUnexpected } from './log';

interface FormActionOptions<Schema extends z.ZodType, Value, Conflict, Answer> {
  schema: Schema;
  /** Fields never handed back to the form. */
  secret?: readonly string[];
  run: (actor: Actor, input: z.output<Schema>) => Promise<Result<Value>>;
  /** What stands now, for the code STALE. */
  conflict?: (actor: Actor, input: z.output<Schema>) => Promise<Conflict>;
  /** After the commit: revalidate, redirect. */
  done: (value: Value, input: z.output<Schema>) => Promise<void> | void;
  /** What a form that stays is told of its success. */
  answer?: (value: Value) => Answer;
}

/**
 * Makes a server action of a command: origin, person, strict parsing, run, answer. It is reached by any
 * post, with any arguments, so it trusts none of them; the previous state is never read.
 */
export function formAction<Schema extends z.ZodType, Value, Conflict = undefined, Answer = undefined>(
  options: FormActionOptions<Schema, Value, Conflict, Answer>,
) {
  type State = FormState<Conflict, Answer>;
  return async (_previous: State, form: FormData): Promise<State> => {
    const values = readForm(form);
    const refuse = (refusal: State): State => ({
      ...refusal,
      values: keepTyped(values, options.secret),
      attempt: Date.now(),
    });
    let tried: Awaited<ReturnType<typeof attempt<Schema, Value, Conflict>>>;
    try {
      tried = await attempt(options, values);
    } catch (error) {
      return refuse({ code: 'UNEXPECTED', reference: logUnexpected(error) });
    }
    const { outcome, actor, input, conflict } = tried;
    if (!outcome.ok) {
      logRefusal(outcome.code, actor?.id ?? null);
      return refuse({ code: outcome.code, fields: outcome.fields, about: outcome.about, conflict });
    }
    // Outside the try: leading the browser on is done by throwing.
    await options.done(outcome.value, input as z.output<Schema>);
    return options.answer ? { answer: options.answer(outcome.value), attempt: Date.now() } : {};
  };
}

interface Attempt<Schema extends z.ZodType, Value, Conflict> {
  outcome: Result<Value>;
  actor?: Actor;
  input?: z.output<Schema>;
  conflict?: Conflict;
}

async function attempt<Schema extends z.ZodType, Value, Conflict>(
  { schema, run, conflict }: Pick<FormActionOptions<Schema, Value, Conflict, unknown>, 'schema' | 'run' | 'conflict'>,
  values: Record<string, string>,
): Promise<Attempt<Schema, Value, Conflict>> {
  if (!isSameOrigin(await headers())) return { outcome: failure('FOREIGN_ORIGIN') };
  const actor = await currentActor();
  if (!actor) return { outcome: failure('NOT_SIGNED_IN') };
  const parsed = schema.safeParse(values);
  if (!parsed.success) return { actor, outcome: failure('INVALID_INPUT', fieldErrors(parsed.error)) };
  const input = parsed.data;
  const outcome = await run(actor, input);
  const isStale = !outcome.ok && outcome.code === 'STALE';
  return { actor, input, outcome, conflict: isStale ? await conflict?.(actor, input) : undefined };
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
