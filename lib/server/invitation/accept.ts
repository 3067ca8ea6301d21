import 'server-only';
import { randomUUID } from 'node:crypto';
import { Prisma } from '@/generated/prisma/client';
import type { Actor } from '@/lib/domain/auth/roles';
import type { Accept } from '@/lib/domain/invitation/schema';
import type { UserId } from '@/lib/domain/shared/ids';
import { failure, type Result, success } from '@/lib/domain/shared/result';
import { type Audit, inTransaction } from '../audit/transaction';
import { hashPassword, PasswordQueueFull } from '../auth/password';
import { takePoint } from '../auth/rate-limit';
import { openSession } from '../auth/session';
import { digest } from '../auth/token';
import { db, type Transaction } from '../db';
import { type LinkFor, linkEvent, linkSelect, UNENDED } from './links';

type Outcome = Result<{ token: string }, 'LINK_NOT_USABLE' | 'TOO_MANY_ATTEMPTS' | 'BUSY'>;

/**
 * Uses a link, once: somebody new gets an account, somebody known a new password, which ends their sessions. Either is
 * signed in then. One that is unknown, used, revoked or out of date gets one answer.
 */
export async function acceptInvitation({ token, password }: Accept): Promise<Outcome> {
  if (!(await takePoint('openLink', token)) || !(await takePoint('signInAll', 'all'))) return failure('TOO_MANY_ATTEMPTS');
  const where = { tokenHash: digest(token), ...UNENDED, expiresAt: { gt: new Date() } };
  const link = await db().invitation.findFirst({ where, select: linkSelect });
  if (!link) return failure('LINK_NOT_USABLE');
  try {
    const passwordHash = await hashPassword(password);
    const id = (link.userId ?? randomUUID()) as UserId;
    return await inTransaction({ kind: 'user', id, name: link.name } as Actor, async (tx, audit): Promise<Outcome> => {
      // One statement decides who uses it.
      const [used] = await tx.invitation.updateManyAndReturn({ where, data: { usedAt: new Date() }, select: linkSelect });
      if (!used) return failure('LINK_NOT_USABLE');
      await (used.userId ? resetPassword(tx, audit, id, passwordHash) : join(tx, audit, id, used, passwordHash));
      await audit({ action: 'user.signedIn', recordType: 'USER', recordId: id, before: null, after: null });
      return success({ token: await openSession(id, tx) });
    });
  } catch (error) {
    if (error instanceof PasswordQueueFull) return failure('BUSY');
    if (error instanceof NotUsable || isTaken(error)) return failure('LINK_NOT_USABLE');
    throw error;
  }
}

/** The account is not there to be used: what was done so far is undone. */
class NotUsable extends Error {}

/** Somebody with the invited address got an account another way. */
const isTaken = (error: unknown): boolean => error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';

async function join(tx: Transaction, audit: Audit, id: UserId, link: LinkFor, passwordHash: string): Promise<void> {
  const { email, name, role, organisationId } = link;
  await tx.user.create({ data: { id, email, name, role, organisationId, passwordHash }, select: { id: true } });
  await audit({ action: 'user.joined', recordType: 'USER', recordId: id, before: null, after: linkEvent(link) });
}

async function resetPassword(tx: Transaction, audit: Audit, id: UserId, passwordHash: string): Promise<void> {
  const { count } = await tx.user.updateMany({
    where: { id, disabledAt: null },
    data: { passwordHash, version: { increment: 1 } },
  });
  if (count === 0) throw new NotUsable();
  await tx.session.deleteMany({ where: { userId: id } });
  await audit({ action: 'user.passwordReset', recordType: 'USER', recordId: id, before: null, after: null });
}
