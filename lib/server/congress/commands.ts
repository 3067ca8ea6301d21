import 'server-only';
import type { DirectoryMember } from '@/lib/domain/congress/directory';
import type { Term } from '@/lib/domain/congress/term';
import { inTransaction, SYSTEM } from '../audit/transaction';
import { dateColumn, dayOf } from '../columns';
import type { Transaction } from '../db';

/** What loading the directory did; NO_WORKSPACE and BUSY did nothing. */
export type LoadedCongress =
  | { ok: true; added: number; changed: number; unchanged: number }
  | { ok: false; code: 'NO_WORKSPACE' | 'BUSY' };

const TRANSACTION_TIMEOUT = 60_000;

/**
 * Brings the Members of the public directory into the contacts, each by their bioguide id: kind, English name,
 * terms, and address and telephone of the office in the Capitol. Nothing else of a contact is touched, nobody is
 * removed, and what the directory does not say stays. All in one transaction with one event; loading the same
 * again writes nothing.
 */
export async function loadCongress(members: readonly DirectoryMember[]): Promise<LoadedCongress> {
  return inTransaction(
    SYSTEM,
    async (tx, audit) => {
      const [free] = await tx.$queryRaw<{ locked: boolean }[]>`
        SELECT pg_try_advisory_xact_lock(hashtext('munasara.congress')) AS locked`;
      if (!free?.locked) return { ok: false, code: 'BUSY' };
      const workspace = await tx.workspace.findFirst({ select: { id: true } });
      if (!workspace) return { ok: false, code: 'NO_WORKSPACE' };

      const known = new Map((await readMembers(tx, members)).map((contact) => [contact.bioguideId, contact]));
      const pairs = members.map((member) => ({ member, contact: known.get(member.bioguideId) }));
      const added = pairs.flatMap(({ member, contact }) => (contact ? [] : [member]));
      const changes = pairs.flatMap(({ member, contact }) => (contact ? [changesOf(member, contact)] : []));
      const changed = changes.filter(({ name, terms, office }) => name || terms || office);
      if (added.length === 0 && changed.length === 0) return { ok: true, added: 0, changed: 0, unchanged: members.length };

      await addMembers(tx, added);
      await changeMembers(tx, changed);
      const counts = { added: added.length, changed: changed.length };
      await audit({
        action: 'congress.loaded',
        recordType: 'WORKSPACE',
        recordId: workspace.id,
        before: null,
        after: { members: members.length, ...counts },
      });
      return { ok: true, ...counts, unchanged: members.length - added.length - changed.length };
    },
    { timeout: TRANSACTION_TIMEOUT },
  );
}

const readMembers = (tx: Transaction, members: readonly DirectoryMember[]) =>
  tx.contact.findMany({
    where: { bioguideId: { in: members.map(({ bioguideId }) => bioguideId) } },
    select: {
      id: true,
      bioguideId: true,
      kind: true,
      nameEn: true,
      aliases: { select: { text: true } },
      terms: {
        orderBy: { startsOn: 'asc' },
        select: { chamber: true, state: true, district: true, party: true, startsOn: true, endsOn: true },
      },
      offices: { where: { kind: 'MEMBER' }, select: { id: true, address: true, phone: true } },
    },
  });
type ContactRow = Awaited<ReturnType<typeof readMembers>>[number];

/** What the directory says otherwise than the record; a part that says the same is missing. */
function changesOf(member: DirectoryMember, contact: ContactRow) {
  const [office] = contact.offices;
  const address = member.address ?? office?.address ?? null;
  const phone = member.phone ?? office?.phone ?? null;
  const terms = contact.terms.map(({ startsOn, endsOn, ...term }) => ({
    ...term,
    startsOn: dayOf(startsOn),
    endsOn: dayOf(endsOn),
  }));
  const sameTerms = JSON.stringify(terms.map(inOneOrder)) === JSON.stringify(member.terms.map(inOneOrder));
  const sameName = contact.nameEn === member.name && contact.kind === 'MEMBER_OF_CONGRESS';
  const sameOffice = office && office.address === address && office.phone === phone;
  return {
    contactId: contact.id,
    // A name that the record had stays findable.
    name: sameName ? null : { name: member.name, alias: aliasFor(contact, member.name) },
    terms: sameTerms ? null : member.terms,
    office: sameOffice ? null : { id: office?.id ?? null, address, phone },
  };
}
type Changes = ReturnType<typeof changesOf>;

const inOneOrder = (term: Term) => [term.chamber, term.state, term.district, term.party, term.startsOn, term.endsOn];

function aliasFor({ nameEn, aliases }: ContactRow, name: string): string | null {
  return nameEn && nameEn !== name && !aliases.some(({ text }) => text === nameEn) ? nameEn : null;
}

async function addMembers(tx: Transaction, members: readonly DirectoryMember[]) {
  const rows = await tx.contact.createManyAndReturn({
    data: members.map(({ bioguideId, name }) => ({ kind: 'MEMBER_OF_CONGRESS' as const, bioguideId, nameEn: name })),
    select: { id: true, bioguideId: true },
  });
  const ids = new Map(rows.map(({ id, bioguideId }) => [bioguideId, id]));
  const added = members.map((member) => ({ ...member, contactId: ids.get(member.bioguideId) as string }));
  await addTerms(tx, added);
  await addOffices(tx, added);
  await addAliases(
    tx,
    added.map(({ contactId, calledName }) => ({ contactId, text: calledName })),
  );
}

async function changeMembers(tx: Transaction, changed: readonly Changes[]) {
  const named = changed.flatMap(({ contactId, name }) => (name ? [{ contactId, ...name }] : []));
  await tx.$executeRaw`
    UPDATE contact SET name_en = directory.name, kind = 'MEMBER_OF_CONGRESS', version = version + 1, updated_at = now()
    FROM unnest(${named.map(({ contactId }) => contactId)}::uuid[], ${named.map(({ name }) => name)}::text[]) AS directory(id, name)
    WHERE contact.id = directory.id`;
  await addAliases(
    tx,
    named.map(({ contactId, alias }) => ({ contactId, text: alias })),
  );

  const moved = changed.flatMap(({ contactId, terms }) => (terms ? [{ contactId, terms }] : []));
  await tx.congressTerm.deleteMany({ where: { contactId: { in: moved.map(({ contactId }) => contactId) } } });
  await addTerms(tx, moved);

  const offices = changed.flatMap(({ contactId, office }) => (office ? [{ contactId, ...office }] : []));
  const standing = offices.filter(({ id }) => id !== null);
  await tx.$executeRaw`
    UPDATE office SET address = directory.address, phone = directory.phone, version = version + 1
    FROM unnest(${standing.map(({ id }) => id)}::uuid[], ${standing.map(({ address }) => address)}::text[], ${standing.map(({ phone }) => phone)}::text[])
      AS directory(id, address, phone)
    WHERE office.id = directory.id`;
  await addOffices(
    tx,
    offices.filter(({ id }) => id === null),
  );
}

const addTerms = (tx: Transaction, members: readonly { contactId: string; terms: DirectoryMember['terms'] }[]) =>
  tx.congressTerm.createMany({
    data: members.flatMap(({ contactId, terms }) =>
      terms.map((term) => ({ ...term, contactId, startsOn: dateColumn(term.startsOn), endsOn: dateColumn(term.endsOn) })),
    ),
  });

const addOffices = (tx: Transaction, members: readonly { contactId: string; address: string | null; phone: string | null }[]) =>
  tx.office.createMany({
    data: members.map(({ contactId, address, phone }) => ({ kind: 'MEMBER' as const, contactId, address, phone })),
  });

const addAliases = (tx: Transaction, names: readonly { contactId: string; text: string | null }[]) =>
  tx.alias.createMany({ data: names.flatMap(({ contactId, text }) => (text ? [{ contactId, text }] : [])) });
