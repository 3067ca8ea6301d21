import 'server-only';
import type { Actor } from '@/lib/domain/auth/roles';
import type { CommitmentStatus } from '@/lib/domain/commitment/standing';
import { canSettle, type SettleCommitment } from '@/lib/domain/commitment/step';
import { failure, type Result, success } from '@/lib/domain/shared/result';
import { inTransaction } from '../audit/transaction';
import { type SavedRecord, saveRecordIn } from '../record/commands';
import { visibleRecords } from '../record/visible';
import { commitmentStore } from './store';

/**
 * Says by one button what became of a promise. Errors as `saveRecord`; TRANSITION_NOT_ALLOWED when it is settled in
 * another way already. Pressed twice, it is said once.
 */
export function settleCommitment(actor: Actor, input: SettleCommitment): Promise<Result<SavedRecord>> {
  return inTransaction(actor, async (tx, audit) => {
    const { commitment: id, version, outcome } = input;
    const isVisible = (await visibleRecords(actor, [id], tx)).get(id)?.noun === 'commitment';
    const stored = isVisible ? await commitmentStore.load(tx, id) : null;
    if (!stored) return failure('NOT_FOUND');
    const status = stored.content.status as CommitmentStatus;
    if (status === outcome) return success({ noun: 'commitment', id, eventId: null, isNew: false });
    if (!canSettle(status)) return failure('TRANSITION_NOT_ALLOWED');
    return saveRecordIn(
      { tx, audit, actor },
      { noun: 'commitment', id, version, content: { ...stored.content, status: outcome } },
    );
  });
}
