import 'server-only';
import { may } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import type { RemoveSpelling, SaveSpelling } from '@/lib/domain/search/spelling';
import { failure, type Result, success } from '@/lib/domain/shared/result';
import { type Audit, inTransaction } from '../audit/transaction';
import type { Transaction } from '../db';

/**
 * Keeps spellings that are one word when looked for; sent twice, they are kept once. Errors: NOT_ALLOWED; NOT_FOUND
 * once they were taken away; STALE.
 */
export async function saveSpelling(actor: Actor, { id, version, forms, isStem }: SaveSpelling): Promise<Result<null>> {
  return inSpellings(actor, async (tx, audit, workspaceId) => {
    const kept = await tx.spelling.findUnique({ where: { id } });
    const after = { forms, isStem };
    if (!kept && version > 0) return failure('NOT_FOUND');
    if (kept && isSame(kept, after)) return success(null);
    if (kept && kept.version !== version) return failure('STALE');
    if (!kept) await tx.spelling.create({ data: { id, ...after }, select: { id: true } });
    else await tx.spelling.update({ where: { id, version }, data: { ...after, version: version + 1 }, select: { id: true } });
    const before = kept && { forms: kept.forms, isStem: kept.isStem };
    await audit({ action: 'spelling.saved', recordType: 'WORKSPACE', recordId: workspaceId, before, after });
    return success(null);
  });
}

/** Takes spellings away. Errors: NOT_ALLOWED; NOT_FOUND; STALE. */
export async function removeSpelling(actor: Actor, { id, version }: RemoveSpelling): Promise<Result<{ forms: string[] }>> {
  return inSpellings(actor, async (tx, audit, workspaceId) => {
    const kept = await tx.spelling.findUnique({ where: { id } });
    if (!kept) return failure('NOT_FOUND');
    if (kept.version !== version) return failure('STALE');
    await tx.spelling.delete({ where: { id, version }, select: { id: true } });
    const before = { forms: kept.forms, isStem: kept.isStem };
    await audit({ action: 'spelling.removed', recordType: 'WORKSPACE', recordId: workspaceId, before, after: null });
    return success({ forms: kept.forms });
  });
}

const isSame = (kept: { forms: string[]; isStem: boolean }, after: { forms: string[]; isStem: boolean }): boolean =>
  kept.isStem === after.isStem && kept.forms.join('\n') === after.forms.join('\n');

/** Who may, and one change at a time: the workspace's row is locked. */
async function inSpellings<Value>(
  actor: Actor,
  run: (tx: Transaction, audit: Audit, workspaceId: string) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  if (!may(actor, 'workspace.manage')) return failure('NOT_ALLOWED');
  return inTransaction(actor, async (tx, audit) => {
    const [workspace] = await tx.$queryRaw<{ id: string }[]>`SELECT id FROM workspace FOR UPDATE`;
    return workspace ? run(tx, audit, workspace.id) : failure('NOT_FOUND');
  });
}
