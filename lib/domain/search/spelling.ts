import { z } from 'zod';
import { idSchema } from '../shared/ids';
import { fieldIssue, requiredText } from '../shared/text';
import type { Spelling } from './query';
import { wordsOf } from './words';

/** The longest spelling, in characters, and how many go together. */
export const FORM_MAX = 60;
export const FORMS_MIN = 2;
export const FORMS_MAX = 12;
const SEPARATOR = /[,،\n]+/u;

/** Spellings kept by administrators, as they are shown and changed. */
export interface SpellingView extends Spelling {
  id: string;
  version: number;
}

/** The spellings of one line of text, each once. */
export const splitForms = (text: string): string[] => [
  ...new Set(
    text
      .split(SEPARATOR)
      .map((form) => form.trim())
      .filter(Boolean),
  ),
];

const forms = requiredText(FORM_MAX * FORMS_MAX).transform((text, context) => {
  const found = splitForms(text);
  const refuse = (code: Parameters<typeof fieldIssue>[0]) => {
    context.addIssue({ code: 'custom', message: fieldIssue(code) });
    return z.NEVER;
  };
  if (found.length < FORMS_MIN) return refuse('TOO_FEW_SPELLINGS');
  if (found.length > FORMS_MAX) return refuse('TOO_MANY');
  if (found.some((form) => [...form].length > FORM_MAX)) return refuse('TOO_LONG');
  return found.some((form) => wordsOf(form).length === 0) ? refuse('INVALID') : found;
});

/** What the form of a group of spellings sends; version 0 is a new one, under the id given. */
export const saveSpellingSchema = z.strictObject({
  id: idSchema<'spelling'>(),
  version: z.coerce.number().int().min(0),
  forms,
  isStem: z
    .literal('on')
    .optional()
    .transform((value) => value === 'on'),
});
export type SaveSpelling = z.output<typeof saveSpellingSchema>;

export const removeSpellingSchema = z.strictObject({
  id: idSchema<'spelling'>(),
  version: z.coerce.number().int().positive(),
});
export type RemoveSpelling = z.output<typeof removeSpellingSchema>;
