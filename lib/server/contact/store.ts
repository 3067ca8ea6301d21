import 'server-only';
import { postRecord } from '@/lib/domain/contact/post-record';
import { contactRecord } from '@/lib/domain/contact/record';
import { aliasLink } from '../record/aliases';
import { coalitionOwned } from '../record/ownership';
import { type Table, tableStore } from '../record/store';

export const contactStore = tableStore({
  fields: contactRecord.fields,
  table: (tx) => tx.contact as unknown as Table,
  columns: { remark: 'note' },
  links: { aliases: aliasLink('contactId') },
  ownership: coalitionOwned,
});

export const postStore = tableStore({
  fields: postRecord.fields,
  table: (tx) => tx.post as unknown as Table,
  columns: {
    starts: ['startsOn', 'startPrecision'],
    ends: ['endsOn', 'endPrecision'],
    asOf: ['asOf', 'asOfPrecision'],
  },
  ownership: coalitionOwned,
});
