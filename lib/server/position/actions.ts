'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { recordPositionSchema } from '@/lib/domain/position/schema';
import type { FormState } from '@/lib/domain/shared/form-state';
import { withDone } from '@/lib/web/record-path';
import { routes, safeReturnPath } from '@/lib/web/routes';
import { formAction } from '../action';
import { recordPosition } from './commands';

const record = formAction({
  schema: recordPositionSchema,
  run: recordPosition,
  done: ({ contact }, { next }) => {
    revalidatePath('/', 'layout');
    redirect(withDone(next ? safeReturnPath(next) : `${routes.contact(contact)}#positions`, { done: 'created' }));
  },
});

/** Enters a position into the ledger from its form. */
export async function recordPositionAction(previous: FormState, form: FormData): Promise<FormState> {
  return record(previous, form);
}
