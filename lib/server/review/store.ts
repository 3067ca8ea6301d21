import 'server-only';
import { lessonRecord } from '@/lib/domain/review/lesson-record';
import { coalitionOwned } from '../record/ownership';
import { type Table, tableStore } from '../record/store';

export const lessonStore = tableStore({
  fields: lessonRecord.fields,
  table: (tx) => tx.lesson as unknown as Table,
  ownership: coalitionOwned,
});
