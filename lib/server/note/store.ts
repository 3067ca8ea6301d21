import 'server-only';
import { noteRecord } from '@/lib/domain/note/record';
import { ownOwnership } from '../record/ownership';
import { type Table, tableStore } from '../record/store';

export const noteStore = tableStore({
  fields: noteRecord.fields,
  table: (tx) => tx.note as unknown as Table,
  onInsert: (_, { actor }) => ({ authorId: actor.id }),
  ownership: ownOwnership,
});
