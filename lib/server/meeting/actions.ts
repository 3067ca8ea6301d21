'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { debriefSchema } from '@/lib/domain/meeting/debrief';
import type { DebriefNow } from '@/lib/domain/meeting/debrief-view';
import { moveMeetingSchema } from '@/lib/domain/meeting/move';
import { writeUndo } from '@/lib/domain/record/undo';
import type { RecordFormView } from '@/lib/domain/record/view';
import type { FormState } from '@/lib/domain/shared/form-state';
import { withDone } from '@/lib/web/record-path';
import { routes } from '@/lib/web/routes';
import { formAction } from '../action';
import { getRecordForm } from '../record/queries';
import { changeInOneStep } from '../record/step';
import { moveMeeting } from './commands';
import { debriefMeeting } from './debrief';
import { getDebrief } from './queries';

/** Takes a step that needs nothing said, by one button. */
export async function moveMeetingInOneStepAction(form: FormData): Promise<void> {
  await changeInOneStep(form, moveMeetingSchema, moveMeeting);
}

const move = formAction({
  schema: moveMeetingSchema,
  run: moveMeeting,
  conflict: async (actor, { id }) => (await getRecordForm(actor, 'meeting', id))?.form ?? null,
  done: ({ noun, id, eventId }, { version }) => {
    revalidatePath('/', 'layout');
    const undo = eventId && writeUndo({ done: 'changed', noun, id, version: version + 1, eventId });
    redirect(withDone(routes.meeting(id), { done: 'changed', ...(undo && { undo }) }));
  },
});

/** Takes a meeting a step on from its form. */
export async function moveMeetingAction(
  previous: FormState<RecordFormView | null>,
  form: FormData,
): Promise<FormState<RecordFormView | null>> {
  return move(previous, form);
}

const debrief = formAction({
  schema: debriefSchema,
  run: debriefMeeting,
  conflict: (actor, { id }) => getDebrief(actor, id as never),
  done: ({ id }) => {
    revalidatePath('/', 'layout');
    redirect(withDone(routes.meeting(id), { done: 'changed' }));
  },
});

/** Writes down what came of a meeting. */
export async function debriefMeetingAction(previous: FormState<DebriefNow>, form: FormData): Promise<FormState<DebriefNow>> {
  return debrief(previous, form);
}
