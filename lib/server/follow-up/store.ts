import 'server-only';
import { followUpRecord } from '@/lib/domain/follow-up/record';
import { ownOwnership } from '../record/ownership';
import { type Table, tableStore } from '../record/store';

export const followUpStore = tableStore({
  fields: followUpRecord.fields,
  table: (tx) => tx.followUp as unknown as Table,
  columns: { dueOn: 'dueOn', snoozedUntil: 'snoozedUntil' },
  derived: ({ status }, { before }) => {
    if (status !== 'DONE') return { doneAt: null };
    return before?.status === 'DONE' ? {} : { doneAt: new Date() };
  },
  ownership: ownOwnership,
});
