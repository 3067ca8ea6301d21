'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { may } from '@/lib/domain/auth/policy';
import { DEBRIEF_FORM, debriefSchema } from '@/lib/domain/meeting/debrief';
import type { DebriefNow } from '@/lib/domain/meeting/debrief-view';
import { moveMeetingSchema } from '@/lib/domain/meeting/move';
import { draftSchema } from '@/lib/domain/record/form';
import { writeUndo } from '@/lib/domain/record/undo';
import type { RecordFormView } from '@/lib/domain/record/view';
import type { FormState } from '@/lib/domain/shared/form-state';
import { parseId } from '@/lib/domain/shared/ids';
import { success } from '@/lib/domain/shared/result';
import { withDone } from '@/lib/web/record-path';
import { routes, safeReturnPath } from '@/lib/web/routes';
import { formAction, readForm } from '../action';
import { discardDraft, putDraft } from '../record/drafts';
import { getRecordForm } from '../record/queries';
import { attempt, changeInOneStep } from '../record/step';
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

/** Keeps a debrief while it is written; says whether it did. */
export async function keepDebriefDraftAction(input: unknown): Promise<boolean> {
  const parsed = draftSchema.safeParse(input);
  if (!parsed.success || parsed.data.noun !== 'meeting' || !parsed.data.recordId) return false;
  const { recordId: id, version, values } = parsed.data;
  const outcome = await attempt(async (actor) => {
    if (!may(actor, 'meeting.write')) return success(false);
    await putDraft(actor, DEBRIEF_FORM, { noun: 'meeting', id }, { version, values });
    return success(true);
  });
  return outcome.ok && outcome.value;
}

/** Throws away what was written and not saved. */
export async function discardDebriefDraftAction(form: FormData): Promise<void> {
  const values = readForm(form);
  const id = parseId<'meeting'>(values.recordId);
  if (id) await attempt(async (actor) => success(await discardDraft(actor, DEBRIEF_FORM, id)));
  redirect(safeReturnPath(values.here));
}
