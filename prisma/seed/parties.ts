import { contacts } from './data/contacts';
import { organisations } from './data/organisations';
import { seedId } from './ids';
import { both, type CitationCollector } from './rows';
import type { SeedTables } from './tables';

/** Founding members of the coalition, known from its own press release and not from the articles. */
const FOUNDING_MEMBERS = ['sac', 'afs', 'kayla', 'free-syria-group'];
const FOUNDED_ON = new Date('2021-10-22T00:00:00Z');

/** Organisations, contacts with the post each is shown in, and the workspace: the coalition that "we" are. */
export function partyRows(tables: SeedTables, cites: CitationCollector): void {
  for (const organisation of organisations) {
    const id = seedId('organisation', organisation.key);
    tables.organisation.push({
      id,
      ...both('name', organisation.name),
      shortName: organisation.shortName,
      kind: organisation.kind,
      side: organisation.side,
      ...both('description', organisation.description),
      ...both('nameBasis', organisation.nameBasis),
      ...both('note', organisation.note),
      parentId: organisation.parent && seedId('organisation', organisation.parent),
    });
    cites.add('ORGANISATION', id, organisation.cites);
  }
  // Parents first: a row can only point to one that stands.
  tables.organisation.sort((a, b) => depth(tables, a.id as string) - depth(tables, b.id as string));

  for (const contact of contacts) {
    const id = seedId('contact', contact.key);
    tables.contact.push({
      id,
      kind: contact.kind,
      ...both('name', contact.name),
      unnamed: contact.unnamed,
      bioguideId: contact.bioguideId,
      ...both('nameBasis', contact.nameBasis),
      ...both('note', contact.note),
    });
    tables.post.push({
      id: seedId('post', contact.key),
      contactId: id,
      organisationId: seedId('organisation', contact.post.organisation),
      ...both('title', contact.post.title),
    });
    cites.add('CONTACT', id, contact.cites);
  }

  const workspaceId = seedId('workspace', 'acs');
  const coalition = organisations.find((organisation) => organisation.key === 'acs');
  tables.workspace.push({
    id: workspaceId,
    nameEn: coalition?.name.en as string,
    nameAr: coalition?.name.ar as string,
    coalitionId: seedId('organisation', 'acs'),
  });
  for (const key of FOUNDING_MEMBERS) {
    tables.workspaceMember.push({
      id: seedId('workspace-member', key),
      workspaceId,
      organisationId: seedId('organisation', key),
      joinedOn: FOUNDED_ON,
      joinedPrecision: 'DAY',
      publicContextId: seedId('context', 'pc-acs-founding'),
    });
  }
}

function depth(tables: SeedTables, id: string): number {
  const parent = tables.organisation.find((row) => row.id === id)?.parentId;
  return parent ? 1 + depth(tables, parent as string) : 0;
}
