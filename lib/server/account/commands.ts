import 'server-only';
import type { Actor } from '@/lib/domain/auth/roles';
import type { ChangePassword } from '@/lib/domain/auth/schema';
import { failure, type Result, success } from '@/lib/domain/shared/result';
import { inTransaction } from '../audit/transaction';
import { hashPassword, PasswordQueueFull, verifyPassword } from '../auth/password';
import { resetPoints, takePoint } from '../auth/rate-limit';
import { digest } from '../auth/token';
import { db } from '../db';
import { revokeLinksFor } from '../invitation/links';

/**
 * Gives the actor another password, proved by the one they have; every other session of theirs ends, and so do links
 * to a new password. Errors: INVALID_INPUT with the field; TOO_MANY_ATTEMPTS, as at sign-in; BUSY.
 */
export async function changePassword(actor: Actor, input: ChangePassword, token: string | null): Promise<Result<null>> {
  const user = await db().user.findUnique({ where: { id: actor.id }, select: { email: true, passwordHash: true } });
  if (!user) return failure('NOT_FOUND');
  if (!(await takePoint('signInAccount', user.email))) return failure('TOO_MANY_ATTEMPTS');
  let passwordHash: string;
  try {
    if (!(await verifyPassword(user.passwordHash, input.current))) {
      return failure('INVALID_INPUT', { current: 'WRONG_PASSWORD' });
    }
    passwordHash = await hashPassword(input.password);
  } catch (error) {
    if (error instanceof PasswordQueueFull) return failure('BUSY');
    throw error;
  }
  await resetPoints('signInAccount', user.email);
  return inTransaction(actor, async (tx, audit) => {
    // Of the password that was proved: two changes at once are one.
    const { count } = await tx.user.updateMany({
      where: { id: actor.id, passwordHash: user.passwordHash, disabledAt: null },
      data: { passwordHash, version: { increment: 1 } },
    });
    if (count === 0) return failure('INVALID_INPUT', { current: 'WRONG_PASSWORD' });
    await tx.session.deleteMany({ where: { userId: actor.id, ...(token && { NOT: { tokenHash: digest(token) } }) } });
    await revokeLinksFor(tx, audit, actor.id);
    await audit({ action: 'user.passwordChanged', recordType: 'USER', recordId: actor.id, before: null, after: null });
    return success(null);
  });
}

/** Ends every session of the actor but the one with this token. */
export async function endOtherSessions(actor: Actor, token: string | null): Promise<Result<null>> {
  return inTransaction(actor, async (tx, audit) => {
    const { count } = await tx.session.deleteMany({
      where: { userId: actor.id, ...(token && { NOT: { tokenHash: digest(token) } }) },
    });
    if (count > 0) {
      const after = { sessions: count };
      await audit({ action: 'user.sessionsEnded', recordType: 'USER', recordId: actor.id, before: null, after });
    }
    return success(null);
  });
}
