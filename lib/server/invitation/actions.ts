'use server';

import { revalidatePath } from 'next/cache';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { acceptSchema, invitationIdSchema, inviteSchema } from '@/lib/domain/invitation/schema';
import type { NewLink } from '@/lib/domain/invitation/view';
import { fieldErrors } from '@/lib/domain/shared/fields';
import type { FormState } from '@/lib/domain/shared/form-state';
import { failure } from '@/lib/domain/shared/result';
import { resetUserSchema } from '@/lib/domain/user/schema';
import { routes } from '@/lib/web/routes';
import { formAction, readForm } from '../action';
import { keepSession } from '../auth/browser-session';
import { isSameOrigin } from '../auth/origin';
import { allowedOrigins } from '../env';
import { logRefusal, logUnexpected } from '../log';
import { acceptInvitation } from './accept';
import { invite, type MadeLink, renewInvitation, resetUser, revokeInvitation } from './commands';

type LinkState = FormState<undefined, NewLink>;

const linkOf = ({ token, name, expiresAt }: MadeLink): NewLink => ({
  url: `${allowedOrigins()[0]}${routes.invitation(token)}`,
  name,
  expiresAt: expiresAt.toISOString(),
});
const done = () => revalidatePath(routes.people());

const inviteSomebody = formAction({ schema: inviteSchema, run: invite, done, answer: linkOf });
const renew = formAction({ schema: invitationIdSchema, run: renewInvitation, done, answer: linkOf });
const reset = formAction({ schema: resetUserSchema, run: resetUser, done, answer: linkOf });
const revoke = formAction({
  schema: invitationIdSchema,
  run: revokeInvitation,
  done: () => {
    revalidatePath(routes.people());
    redirect(`${routes.people()}?saved=revoked#saved`);
  },
});

/** Invites somebody, and answers with the link to hand on. */
export async function inviteAction(previous: LinkState, form: FormData): Promise<LinkState> {
  return inviteSomebody(previous, form);
}

/** Makes a new link for an invitation. */
export async function renewInvitationAction(previous: LinkState, form: FormData): Promise<LinkState> {
  return renew(previous, form);
}

/** Makes a link to a new password for somebody. */
export async function resetUserAction(previous: LinkState, form: FormData): Promise<LinkState> {
  return reset(previous, form);
}

/** Ends an invitation. */
export async function revokeInvitationAction(previous: FormState, form: FormData): Promise<FormState> {
  return revoke(previous, form);
}

/** Uses a link: sets the password, signs in, and goes to the dashboard. Whoever holds the link may; nobody is asked for. */
export async function acceptInvitationAction(_previous: FormState, form: FormData): Promise<FormState> {
  const refuse = (refusal: FormState): FormState => ({ ...refusal, attempt: Date.now() });
  if (!isSameOrigin(await headers())) return refuse({ code: 'FOREIGN_ORIGIN' });
  const parsed = acceptSchema.safeParse(readForm(form));
  if (!parsed.success) return refuse(failure('INVALID_INPUT', fieldErrors(parsed.error)));
  try {
    const outcome = await acceptInvitation(parsed.data);
    if (!outcome.ok) {
      logRefusal(outcome.code, null);
      return refuse({ code: outcome.code });
    }
    await keepSession(outcome.value.token);
  } catch (error) {
    return refuse({ code: 'UNEXPECTED', reference: logUnexpected(error) });
  }
  redirect(routes.dashboard());
}
