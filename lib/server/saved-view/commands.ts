import 'server-only';
import { may } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import type { RemoveView, SaveView } from '@/lib/domain/saved-view/schema';
import { VIEWS_MAX } from '@/lib/domain/saved-view/view';
import { failure, type Result, success } from '@/lib/domain/shared/result';
import { inTransaction } from '../audit/transaction';

/**
 * Keeps a list under a name of the actor's own; saving the same again changes nothing.
 * Errors: NOT_ALLOWED; INVALID_INPUT where another view of the list has the name (DUPLICATE) or there are as many as
 * there can be (TOO_MANY).
 */
export async function saveView(actor: Actor, view: SaveView): Promise<Result<{ viewId: string }>> {
  if (!may(actor, 'list.saveView')) return failure('NOT_ALLOWED');
  return inTransaction(actor, async (tx, audit) => {
    // One after another for one person, so that neither the name nor the limit is passed twice.
    await tx.$queryRaw`SELECT 1 FROM app_user WHERE id = ${actor.id}::uuid FOR NO KEY UPDATE`;
    const { list, name, query } = view;
    const views = await tx.savedView.findMany({
      where: { userId: actor.id, list },
      select: { id: true, name: true, query: true },
    });
    const namesake = views.find((other) => other.name === name);
    if (namesake?.query === query) return success({ viewId: namesake.id });
    if (namesake) return failure('INVALID_INPUT', { name: 'DUPLICATE' });
    if (views.length >= VIEWS_MAX) return failure('INVALID_INPUT', { name: 'TOO_MANY' });

    const { id } = await tx.savedView.create({ data: { userId: actor.id, list, name, query }, select: { id: true } });
    await audit({ action: 'view.saved', recordType: 'SAVED_VIEW', recordId: id, before: null, after: { list, name, query } });
    return success({ viewId: id });
  });
}

/** Forgets a view of the actor's own. Errors: NOT_ALLOWED, NOT_FOUND. */
export async function removeView(actor: Actor, { viewId }: RemoveView): Promise<Result<{ viewId: string }>> {
  if (!may(actor, 'list.saveView')) return failure('NOT_ALLOWED');
  return inTransaction(actor, async (tx, audit) => {
    const own = { id: viewId, userId: actor.id };
    const view = await tx.savedView.findFirst({ where: own, select: { list: true, name: true, query: true } });
    if (!view) return failure('NOT_FOUND');
    const removed = await tx.savedView.deleteMany({ where: own });
    if (removed.count === 0) return failure('NOT_FOUND');
    await audit({ action: 'view.removed', recordType: 'SAVED_VIEW', recordId: viewId, before: view, after: null });
    return success({ viewId });
  });
}
