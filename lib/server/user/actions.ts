'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import type { FormState } from '@/lib/domain/shared/form-state';
import { changeUserSchema, type UserVersion, userVersionSchema } from '@/lib/domain/user/schema';
import type { PersonView } from '@/lib/domain/user/view';
import { routes } from '@/lib/web/routes';
import { formAction } from '../action';
import { changeUser, disableUser, enableUser } from './commands';
import { getPerson } from './queries';

type Conflict = PersonView | null;

function saved(what: string, userId: string): never {
  revalidatePath('/', 'layout');
  redirect(`${routes.people()}?saved=${what}&person=${userId}#saved`);
}

const change = formAction({
  schema: changeUserSchema,
  run: changeUser,
  conflict: async (actor, { userId }): Promise<Conflict> => (await getPerson(actor, userId))?.person ?? null,
  done: ({ userId }) => saved('changed', userId),
});
const disable = formAction({
  schema: userVersionSchema,
  run: disableUser,
  done: (_, { userId }: UserVersion) => saved('disabled', userId),
});
const enable = formAction({
  schema: userVersionSchema,
  run: enableUser,
  done: (_, { userId }: UserVersion) => saved('enabled', userId),
});

/** Changes somebody's name, role or organisation. */
export async function changeUserAction(previous: FormState<Conflict>, form: FormData): Promise<FormState<Conflict>> {
  return change(previous, form);
}

/** Keeps somebody out. */
export async function disableUserAction(previous: FormState, form: FormData): Promise<FormState> {
  return disable(previous, form);
}

/** Lets somebody in again. */
export async function enableUserAction(previous: FormState, form: FormData): Promise<FormState> {
  return enable(previous, form);
}
