import { describeTerm } from '../congress/term';
import { type Columns, day } from '../export/column';
import type { ContactListItem } from './view';

/** A person as they are exported: what the list shows, with how to reach them for those who may know. */
export interface ContactRow extends ContactListItem {
  bioguideId: string | null;
  languages: readonly string[];
  pointPerson: string | null;
  /** Null for roles that may not read them. */
  details: { email: string | null; phone: string | null } | null;
}

export const CONTACT_COLUMNS: Columns<ContactRow> = {
  name: { kind: 'both', of: (row) => row.name },
  kind: { kind: 'code', words: 'contactKind', of: (row) => row.kind },
  posts: { kind: 'both', of: (row) => row.posts.map(({ title }) => title) },
  organisations: { kind: 'both', of: (row) => row.posts.flatMap(({ organisation }) => organisation?.name ?? []) },
  chamber: { kind: 'code', words: 'chamber', of: (row) => row.term?.chamber ?? null },
  state: { kind: 'code', words: 'usState', of: (row) => row.term?.state ?? null },
  seat: { kind: 'text', of: (row) => row.term && describeTerm(row.term).seat },
  party: { kind: 'code', words: 'party', of: (row) => row.term?.party ?? null },
  termEnds: { kind: 'date', of: (row) => day(row.term?.endsOn ?? null) },
  email: { kind: 'text', permission: 'contact.readDetails', of: (row) => row.details?.email ?? null },
  phone: { kind: 'text', permission: 'contact.readDetails', of: (row) => row.details?.phone ?? null },
  languages: { kind: 'text', of: (row) => row.languages },
  pointPerson: { kind: 'text', of: (row) => row.pointPerson },
  meetingCount: { kind: 'number', of: (row) => row.meetingCount },
  bioguideId: { kind: 'text', of: (row) => row.bioguideId },
  id: { kind: 'text', of: (row) => row.id },
};
