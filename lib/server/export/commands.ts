import 'server-only';
import type { Exported } from '@/lib/domain/audit/events';
import { may } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import { failure, type Result, success } from '@/lib/domain/shared/result';
import { inTransaction } from '../audit/transaction';

/** Writes down who took what away, before any of it leaves: what cannot be written down is not handed out. */
export async function recordExport(actor: Actor, after: Exported): Promise<Result<null>> {
  if (!may(actor, 'record.read')) return failure('NOT_ALLOWED');
  return inTransaction(actor, async (_tx, audit) => {
    await audit({ action: 'export.made', recordType: 'USER', recordId: actor.id, before: null, after });
    return success(null);
  });
}
