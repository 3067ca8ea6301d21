import 'server-only';
import { organisationRecord } from '@/lib/domain/organisation/record';
import { aliasLink } from '../record/aliases';
import { coalitionOwned } from '../record/ownership';
import { type Table, tableStore } from '../record/store';

export const organisationStore = tableStore({
  fields: organisationRecord.fields,
  table: (tx) => tx.organisation as unknown as Table,
  columns: { remark: 'note' },
  links: { aliases: aliasLink('organisationId') },
  ownership: coalitionOwned,
});
