'use server';

import { revalidatePath } from 'next/cache';
import { removeViewSchema, saveViewSchema } from '@/lib/domain/saved-view/schema';
import type { SavedViewState } from '@/lib/domain/saved-view/view';
import { formAction, readForm } from '../action';
import { removeView, saveView } from './commands';

const done = () => revalidatePath('/', 'layout');
const save = formAction({ schema: saveViewSchema, run: saveView, done });
const remove = formAction({ schema: removeViewSchema, run: removeView, done });

/** Saves or removes a view from the form above its list, and says what was done: a removed one can be saved again. */
export async function savedViewAction(_previous: SavedViewState, form: FormData): Promise<SavedViewState> {
  const values = readForm(form);
  const kind = values.intent === 'remove' ? 'removed' : 'saved';
  const state = await (kind === 'removed' ? remove : save)({}, form);
  if (state.code) return state;
  // As it is (or was) kept, so that the page knows it by name.
  const { name = '', query = '' } = saveViewSchema.safeParse(values).data ?? values;
  return { done: { kind, name, query } };
}
