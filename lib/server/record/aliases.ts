import 'server-only';
import { linkTable, syncRows } from './links';
import type { Link } from './store';

/** The other spellings of a contact's or an organisation's name. */
export const aliasLink = (owner: 'contactId' | 'organisationId'): Link => ({
  select: { aliases: { select: { text: true }, orderBy: { text: 'asc' } } },
  read: (row) => (row.aliases as { text: string }[]).map(({ text }) => text),
  write: (tx, id, value: readonly string[]) =>
    syncRows(
      linkTable(tx.alias),
      { [owner]: id },
      ['text'],
      value.map((text) => ({ text })),
    ),
});
