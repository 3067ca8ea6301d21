'use server';

import { revalidatePath } from 'next/cache';
import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { preferencesSchema, signInSchema } from '@/lib/domain/auth/schema';
import { fieldErrors } from '@/lib/domain/shared/fields';
import type { FormState } from '@/lib/domain/shared/form-state';
import { failure } from '@/lib/domain/shared/result';
import { routes, safeReturnPath } from '@/lib/web/routes';
import { readForm } from '../action';
import { usesHttps } from '../env';
import { logRefusal, logUnexpected } from '../log';
import { currentActor, currentToken } from './actor';
import { keepSession } from './browser-session';
import { changePreferences, signIn, signOut } from './commands';
import { sessionCookie } from './cookie';
import { isSameOrigin } from './origin';

const YEAR = 365 * 24 * 3600;

/** Signs in with e-mail and password, and goes where the person was going. */
export async function signInAction(_previous: FormState, form: FormData): Promise<FormState> {
  const values = readForm(form);
  const typed = { email: values.email ?? '', from: values.from ?? '' };
  const refuse = (refusal: Omit<FormState, 'values'>): FormState => ({ ...refusal, values: typed, attempt: Date.now() });

  if (!isSameOrigin(await headers())) return refuse({ code: 'FOREIGN_ORIGIN' });
  const parsed = signInSchema.safeParse(values);
  if (!parsed.success) return refuse(failure('INVALID_INPUT', fieldErrors(parsed.error)));
  try {
    const outcome = await signIn(parsed.data);
    if (!outcome.ok) {
      logRefusal(outcome.code, parsed.data.email);
      return refuse({ code: outcome.code });
    }
    await keepSession(outcome.value.token);
  } catch (error) {
    return refuse({ code: 'UNEXPECTED', reference: logUnexpected(error) });
  }
  redirect(safeReturnPath(parsed.data.from));
}

/** Ends the session and forgets the cookie. */
export async function signOutAction(): Promise<void> {
  if (isSameOrigin(await headers())) {
    const token = await currentToken();
    if (token) await signOut(await currentActor(), token);
    (await cookies()).delete(sessionCookie().name);
  }
  redirect(routes.signIn());
}

/**
 * Changes language or theme: in the profile when someone is signed in, in a cookie always. The page is shown again
 * where it stands; a browser without JavaScript is led back to it.
 */
export async function preferencesAction(form: FormData): Promise<void> {
  const parsed = preferencesSchema.safeParse(readForm(form));
  if (!parsed.success || !isSameOrigin(await headers())) redirect(routes.dashboard());
  const { locale, theme, from } = parsed.data;
  const jar = await cookies();
  const options = { path: '/', sameSite: 'lax', secure: usesHttps(), maxAge: YEAR } as const;
  if (locale) jar.set('munasara.locale', locale, options);
  if (theme) jar.set('munasara.theme', theme, options);
  const actor = await currentActor();
  if (actor) await changePreferences(actor, { locale, theme });
  revalidatePath('/', 'layout');
  if (!(await headers()).has('next-action')) redirect(safeReturnPath(from));
}
