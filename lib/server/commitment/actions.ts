'use server';

import { settleCommitmentSchema } from '@/lib/domain/commitment/step';
import { changeInOneStep } from '../record/step';
import { settleCommitment } from './commands';

/** Says what became of a promise; the page it leads to offers to undo it. */
export async function settleCommitmentAction(form: FormData): Promise<void> {
  await changeInOneStep(form, settleCommitmentSchema, settleCommitment);
}
