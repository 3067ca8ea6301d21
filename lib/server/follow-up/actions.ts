'use server';

import { followUpStepSchema } from '@/lib/domain/follow-up/step';
import { changeInOneStep } from '../record/step';
import { takeFollowUpStep } from './commands';

/** Changes a follow-up by one button; the page it leads to offers to undo it. */
export async function followUpStepAction(form: FormData): Promise<void> {
  await changeInOneStep(form, followUpStepSchema, takeFollowUpStep);
}
