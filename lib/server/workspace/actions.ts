'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import type { FormState } from '@/lib/domain/shared/form-state';
import {
  addMemberSchema,
  changeWorkspaceSchema,
  endMembershipSchema,
  memberIdSchema,
  setUpWorkspaceSchema,
} from '@/lib/domain/workspace/schema';
import type { WorkspaceSettings } from '@/lib/domain/workspace/view';
import { routes } from '@/lib/web/routes';
import { formAction } from '../action';
import { addMember, changeWorkspace, endMembership, removeMember, undoEndOfMembership } from './commands';
import { getWorkspaceForm } from './queries';
import { setUpWorkspace } from './set-up';

type Conflict = WorkspaceSettings | null;

/** Shows the settings again, with what was just saved. */
function saved(what: string, memberId?: string): never {
  revalidatePath('/', 'layout');
  redirect(`${routes.workspaceSettings()}?saved=${what}${memberId ? `&member=${memberId}` : ''}#saved`);
}

const setUp = formAction({
  schema: setUpWorkspaceSchema,
  run: setUpWorkspace,
  done: () => {
    revalidatePath('/', 'layout');
    redirect(routes.dashboard());
  },
});

const change = formAction({
  schema: changeWorkspaceSchema,
  run: changeWorkspace,
  conflict: async (actor): Promise<Conflict> => (await getWorkspaceForm(actor))?.workspace ?? null,
  done: () => saved('workspace'),
});

const add = formAction({ schema: addMemberSchema, run: addMember, done: ({ memberId }) => saved('joined', memberId) });
const end = formAction({ schema: endMembershipSchema, run: endMembership, done: ({ memberId }) => saved('left', memberId) });
const undoEnd = formAction({ schema: memberIdSchema, run: undoEndOfMembership, done: () => saved('returned') });
const remove = formAction({ schema: memberIdSchema, run: removeMember, done: () => saved('removed') });

/** Makes the workspace from the form of the first set-up. */
export async function setUpWorkspaceAction(previous: FormState, form: FormData): Promise<FormState> {
  return setUp(previous, form);
}

/** Changes the workspace from its settings. */
export async function changeWorkspaceAction(previous: FormState<Conflict>, form: FormData): Promise<FormState<Conflict>> {
  return change(previous, form);
}

/** Adds a member organisation. */
export async function addMemberAction(previous: FormState, form: FormData): Promise<FormState> {
  return add(previous, form);
}

/** Ends a membership. */
export async function endMembershipAction(previous: FormState, form: FormData): Promise<FormState> {
  return end(previous, form);
}

/** Takes the end of a membership back. */
export async function undoEndOfMembershipAction(previous: FormState, form: FormData): Promise<FormState> {
  return undoEnd(previous, form);
}

/** Takes a membership back that was just added. */
export async function removeMemberAction(previous: FormState, form: FormData): Promise<FormState> {
  return remove(previous, form);
}
