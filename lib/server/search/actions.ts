'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { removeSpellingSchema, saveSpellingSchema } from '@/lib/domain/search/spelling';
import type { FormState } from '@/lib/domain/shared/form-state';
import { routes } from '@/lib/web/routes';
import { formAction } from '../action';
import { removeSpelling, saveSpelling } from './commands';

function shown(query: string): never {
  revalidatePath(routes.spellings());
  redirect(`${routes.spellings()}?${query}#saved`);
}

const save = formAction({ schema: saveSpellingSchema, run: saveSpelling, done: () => shown('saved=spelling') });
const remove = formAction({
  schema: removeSpellingSchema,
  run: removeSpelling,
  done: ({ forms }) => shown(`removed=${encodeURIComponent(forms.join('، '))}`),
});

/** Keeps spellings from their form. */
export async function saveSpellingAction(previous: FormState, form: FormData): Promise<FormState> {
  return save(previous, form);
}

/** Takes spellings away. */
export async function removeSpellingAction(previous: FormState, form: FormData): Promise<FormState> {
  return remove(previous, form);
}
