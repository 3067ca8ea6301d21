import 'server-only';
import type { Actor } from '@/lib/domain/auth/roles';
import type { followUpRecord } from '@/lib/domain/follow-up/record';
import { planFollowUpStep, type TakeFollowUpStep } from '@/lib/domain/follow-up/step';
import type { ContentOf } from '@/lib/domain/record/field';
import { failure, type Result, success } from '@/lib/domain/shared/result';
import { inTransaction } from '../audit/transaction';
import type { Transaction } from '../db';
import { type SavedRecord, saveRecordIn } from '../record/commands';
import { visibleRecords } from '../record/visible';
import { todayOfWorkspace } from '../workspace/queries';
import { followUpStore } from './store';

type Content = ContentOf<typeof followUpRecord.fields>;

/**
 * Changes a follow-up by one button: done, blocked, open again, snoozed, given to somebody. Errors as `saveRecord`;
 * TRANSITION_NOT_ALLOWED; INVALID_INPUT for a day that is over, and for somebody who does not see it. What is so
 * already stays, so that a button pressed twice does it once.
 */
export function takeFollowUpStep(actor: Actor, input: TakeFollowUpStep): Promise<Result<SavedRecord>> {
  return inTransaction(actor, async (tx, audit) => {
    const { followUp: id, version } = input;
    const isVisible = (await visibleRecords(actor, [id], tx)).get(id)?.noun === 'followUp';
    const stored = isVisible ? await followUpStore.load(tx, id) : null;
    if (!stored) return failure('NOT_FOUND');
    const content = stored.content as Content;
    const planned = planFollowUpStep(content, input, await todayOfWorkspace(tx));
    if (!planned.ok) return planned;
    if (planned.value.assignee && !(await mayHold(tx, planned.value.assignee, content))) {
      return failure('INVALID_INPUT', { assignee: 'NOT_A_CHOICE' });
    }
    const isSo = Object.keys(planned.value).length === 0 && stored.version !== version;
    if (isSo) return success({ noun: 'followUp', id, eventId: null, isNew: false });
    return saveRecordIn({ tx, audit, actor }, { noun: 'followUp', id, version, content: { ...content, ...planned.value } });
  });
}

/** Whether somebody works here still, and sees what they are given. */
async function mayHold(tx: Transaction, id: string, { visibility, organisation }: Content): Promise<boolean> {
  const person = await tx.user.findFirst({ where: { id, disabledAt: null }, select: { organisationId: true } });
  return person !== null && (visibility === 'COALITION' || person.organisationId === organisation);
}
