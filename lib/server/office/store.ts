import 'server-only';
import { officeRecord } from '@/lib/domain/office/record';
import { coalitionOwned } from '../record/ownership';
import { type Table, tableStore } from '../record/store';

export const officeStore = tableStore({
  fields: officeRecord.fields,
  table: (tx) => tx.office as unknown as Table,
  ownership: coalitionOwned,
});
