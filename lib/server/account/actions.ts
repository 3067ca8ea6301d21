'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { changePasswordSchema } from '@/lib/domain/auth/schema';
import type { FormState } from '@/lib/domain/shared/form-state';
import { routes } from '@/lib/web/routes';
import { formAction } from '../action';
import { currentToken } from '../auth/actor';
import { changePassword, endOtherSessions } from './commands';

function saved(what: string): never {
  revalidatePath(routes.account());
  redirect(`${routes.account()}?saved=${what}#saved`);
}

const change = formAction({
  schema: changePasswordSchema,
  secret: ['current', 'password'],
  run: async (actor, input) => changePassword(actor, input, await currentToken()),
  done: () => saved('password'),
});
const endOthers = formAction({
  schema: z.strictObject({}),
  run: async (actor) => endOtherSessions(actor, await currentToken()),
  done: () => saved('sessions'),
});

/** Gives the person asking another password. */
export async function changePasswordAction(previous: FormState, form: FormData): Promise<FormState> {
  return change(previous, form);
}

/** Ends the person's sessions elsewhere. */
export async function endOtherSessionsAction(previous: FormState, form: FormData): Promise<FormState> {
  return endOthers(previous, form);
}
