import type { Columns } from '../export/column';
import type { OrganisationListItem } from './view';

export const ORGANISATION_COLUMNS: Columns<OrganisationListItem> = {
  name: { kind: 'both', of: (row) => row.name },
  shortName: { kind: 'text', of: (row) => row.shortName },
  kind: { kind: 'code', words: 'organisationKind', of: (row) => row.kind },
  side: { kind: 'code', words: 'side', of: (row) => row.side },
  description: { kind: 'both', of: (row) => row.description },
  meetingCount: { kind: 'number', of: (row) => row.meetingCount },
  id: { kind: 'text', of: (row) => row.id },
};
