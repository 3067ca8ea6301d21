import { z } from 'zod';
import { LISTS } from '../list/lists';
import { parseList, writeList } from '../list/query';
import { idSchema } from '../shared/ids';
import { fieldIssue, requiredText } from '../shared/text';
import { VIEW_NAME_MAX } from './view';

/** A view to be saved: its query is read as the list reads it, and kept as the list writes it, without its page. */
export const saveViewSchema = z
  .object({
    list: z.enum(Object.keys(LISTS), fieldIssue('INVALID')),
    name: requiredText(VIEW_NAME_MAX),
    query: z.string(fieldIssue('INVALID')).max(2000, fieldIssue('INVALID')),
  })
  .transform((view, context) => {
    const definition = LISTS[view.list];
    if (!definition) return z.NEVER;
    const query = writeList(definition, { ...parseList(definition, new URLSearchParams(view.query)), page: null });
    if (query === '') {
      context.addIssue({ code: 'custom', path: ['query'], message: fieldIssue('INVALID') });
      return z.NEVER;
    }
    return { ...view, query };
  });
export type SaveView = z.output<typeof saveViewSchema>;

export const removeViewSchema = z.object({ viewId: idSchema<'savedView'>() });
export type RemoveView = z.output<typeof removeViewSchema>;
