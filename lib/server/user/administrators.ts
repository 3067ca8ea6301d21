import 'server-only';
import { may } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import type { UserId } from '@/lib/domain/shared/ids';
import { failure, type Result } from '@/lib/domain/shared/result';
import { type Audit, inTransaction } from '../audit/transaction';
import type { Transaction } from '../db';

/**
 * Runs a change to people and their links. They are administered one change at a time: the administrators who can
 * sign in are locked until it ends, so that two of them cannot remove each other. Their sign-ins are not held up.
 * Errors: NOT_ALLOWED, also when somebody took the role away while this waited.
 */
export async function administerPeople<Value>(
  actor: Actor,
  run: (tx: Transaction, audit: Audit, administrators: UserId[]) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  if (!may(actor, 'people.manage')) return failure('NOT_ALLOWED');
  return inTransaction(actor, async (tx, audit) => {
    const rows = await tx.$queryRaw<{ id: UserId }[]>`
      SELECT id FROM app_user WHERE role = 'ADMIN' AND disabled_at IS NULL ORDER BY id FOR NO KEY UPDATE`;
    const administrators = rows.map(({ id }) => id);
    return administrators.includes(actor.id) ? run(tx, audit, administrators) : failure('NOT_ALLOWED');
  });
}

/** Whether the organisation can be chosen for somebody; none at all can. */
export async function isLiveOrganisation(tx: Transaction, id: string | null): Promise<boolean> {
  return id === null || (await tx.organisation.count({ where: { id, archivedAt: null } })) === 1;
}
