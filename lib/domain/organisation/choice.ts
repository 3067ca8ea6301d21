import { z } from 'zod';
import { idSchema } from '../shared/ids';
import { fieldIssue } from '../shared/text';

/** An organisation that a form may choose: null when it chose none. */
export const organisationChoice = z.union(
  [z.literal('').transform(() => null), idSchema<'organisation'>()],
  fieldIssue('NOT_A_CHOICE'),
);

/** An organisation that a form must choose. */
export const organisationChosen = organisationChoice.transform((id, context) => {
  if (id === null) {
    context.addIssue({ code: 'custom', message: fieldIssue('NOT_A_CHOICE') });
    return z.NEVER;
  }
  return id;
});
