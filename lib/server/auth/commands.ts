import 'server-only';
import type { Actor } from '@/lib/domain/auth/roles';
import type { Preferences, SignIn } from '@/lib/domain/auth/schema';
import type { UserId } from '@/lib/domain/shared/ids';
import { failure, type Result, success } from '@/lib/domain/shared/result';
import { inTransaction } from '../audit/transaction';
import { db } from '../db';
import { PasswordQueueFull, verifyPassword } from './password';
import { resetPoints, takePoint } from './rate-limit';
import { closeSession, openSession } from './session';

export interface SignedIn {
  token: string;
  userId: UserId;
  locale: 'AR' | 'EN' | null;
}

/**
 * Signs a person in: a session row, and the token for the cookie. An unknown address, a wrong password and
 * a disabled account take the same work and get the same answer; each try counts against the address.
 */
export async function signIn(
  input: Pick<SignIn, 'email' | 'password'>,
): Promise<Result<SignedIn, 'WRONG_CREDENTIALS' | 'TOO_MANY_ATTEMPTS' | 'BUSY'>> {
  // The account first: tries on one that is blocked must not use up what everybody shares.
  if (!(await takePoint('signInAccount', input.email)) || !(await takePoint('signInAll', 'all'))) {
    return failure('TOO_MANY_ATTEMPTS');
  }
  const user = await db().user.findUnique({
    where: { email: input.email },
    select: { id: true, name: true, passwordHash: true, disabledAt: true, locale: true },
  });
  const usable = user && user.disabledAt === null ? user : null;
  try {
    const right = await verifyPassword(usable?.passwordHash ?? null, input.password);
    if (!usable || !right) return failure('WRONG_CREDENTIALS');
  } catch (error) {
    if (error instanceof PasswordQueueFull) return failure('BUSY');
    throw error;
  }
  await resetPoints('signInAccount', input.email);
  const id = usable.id as UserId;
  const token = await inTransaction(actorNamed(id, usable.name), async (tx, audit) => {
    await audit({ action: 'user.signedIn', recordType: 'USER', recordId: id, before: null, after: null });
    return openSession(id, tx);
  });
  return success({ token, userId: id, locale: usable.locale });
}

/** Ends the session: the cookie that was sent is worth nothing from here on. */
export async function signOut(actor: Actor | null, token: string): Promise<void> {
  await closeSession(token);
  if (!actor) return;
  await inTransaction(actor, (_tx, audit) =>
    audit({ action: 'user.signedOut', recordType: 'USER', recordId: actor.id, before: null, after: null }),
  );
}

/** Keeps the person's language and theme in their profile. */
export async function changePreferences(actor: Actor, input: Pick<Preferences, 'locale' | 'theme'>): Promise<void> {
  await inTransaction(actor, async (tx, audit) => {
    const locale = input.locale ? (input.locale === 'ar' ? ('AR' as const) : ('EN' as const)) : undefined;
    await tx.user.update({
      where: { id: actor.id },
      data: { ...(locale && { locale }), ...(input.theme && { theme: input.theme }) },
      select: { id: true },
    });
    await audit({
      action: 'user.preferencesChanged',
      recordType: 'USER',
      recordId: actor.id,
      before: { locale: actor.locale, theme: actor.theme },
      after: { locale: input.locale ?? actor.locale, theme: input.theme ?? actor.theme },
    });
  });
}

/** Somebody as the author of an audit event, before or after their session. */
const actorNamed = (id: UserId, name: string): Actor => ({ kind: 'user', id, name }) as Actor;
