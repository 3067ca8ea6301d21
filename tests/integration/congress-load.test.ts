import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { type DirectoryMember, parseDirectory } from '@/lib/domain/congress/directory';
import type { Term } from '@/lib/domain/congress/term';
import { loadCongress } from '@/lib/server/congress/commands';
import { makeRecords } from '../factories/records';
import { ownDatabase } from '../setup/database';
import { statementsOf } from '../setup/statements';

const CONGRESS_DIR = process.env.CONGRESS_DIR;
const database = ownDatabase('seeded');
const rowsOf = async (statement: string, values: unknown[] = []) => (await database.owner.query(statement, values)).rows;

const HOUSE: Term = {
  chamber: 'HOUSE',
  state: 'CA',
  district: 3,
  party: 'Democrat',
  startsOn: '2025-01-03',
  endsOn: '2027-01-03',
};
const SENATE: Term = {
  chamber: 'SENATE',
  state: 'ME',
  district: null,
  party: 'Independent',
  startsOn: '2021-01-03',
  endsOn: '2027-01-03',
};

let block = 1000;
/** Members that no other test has: A of a district, B a senator, C a delegate. */
function directory(): [DirectoryMember, DirectoryMember, DirectoryMember] {
  block += 10;
  const member = (letter: string, i: number, term: Term): DirectoryMember => ({
    bioguideId: `${letter}${String(block + i).padStart(6, '0')}`,
    name: `Member ${letter}`,
    calledName: null,
    terms: [term],
    address: `${block + i} A House Office Building`,
    phone: `202-555-01${String(i).padStart(2, '0')}`,
  });
  return [member('A', 1, HOUSE), member('B', 2, SENATE), member('C', 3, { ...HOUSE, state: 'DC', district: 0 })];
}

const stored = async ({ bioguideId }: DirectoryMember) =>
  (
    await rowsOf(
      `SELECT c.id, c.kind, c.name_en AS name, c.name_ar, c.version, c.archived_at,
        (SELECT json_agg(json_build_object('chamber', t.chamber, 'state', t.state, 'district', t.district, 'party', t.party,
            'startsOn', t.starts_on, 'endsOn', t.ends_on) ORDER BY t.starts_on) FROM congress_term t WHERE t.contact_id = c.id) AS terms,
        (SELECT json_agg(json_build_object('address', o.address, 'phone', o.phone)) FROM office o WHERE o.contact_id = c.id AND o.kind = 'MEMBER') AS offices,
        (SELECT array_agg(a.text) FROM alias a WHERE a.contact_id = c.id) AS aliases
       FROM contact c WHERE c.bioguide_id = $1`,
      [bioguideId],
    )
  )[0];
const eventCount = async () => (await rowsOf(`SELECT count(*)::int FROM audit_event WHERE action = 'congress.loaded'`))[0].count;
const contactCount = async () => (await rowsOf('SELECT count(*)::int FROM contact'))[0].count;

test('a first time: every Member with terms and office, and one event', async () => {
  const members = directory();
  members[1].calledName = 'Bee B';
  expect(await loadCongress(members)).toEqual({ ok: true, added: 3, changed: 0, unchanged: 0 });
  for (const { terms, address, phone, ...member } of members) {
    expect(await stored(member as DirectoryMember)).toMatchObject({
      kind: 'MEMBER_OF_CONGRESS',
      name: member.name,
      terms,
      offices: [{ address, phone }],
      aliases: member.calledName && [member.calledName],
    });
  }
  const [event] = await rowsOf(`SELECT action, actor_id, record_type, before, after,
    EXISTS (SELECT 1 FROM workspace WHERE id = record_id) AS of_workspace FROM audit_event ORDER BY id DESC LIMIT 1`);
  expect(event).toEqual({
    action: 'congress.loaded',
    actor_id: null,
    record_type: 'WORKSPACE',
    before: null,
    after: { members: 3, added: 3, changed: 0 },
    of_workspace: true,
  });
});

describe('once more', () => {
  let members: ReturnType<typeof directory>;
  let events: number;
  beforeEach(async () => {
    members = directory();
    await loadCongress(members);
    events = await eventCount();
  });

  test('the same writes nothing, not even an event', async () => {
    const sent = await statementsOf(async () =>
      expect(await loadCongress(members)).toEqual({ ok: true, added: 0, changed: 0, unchanged: 3 }),
    );
    expect(sent.filter((statement) => /^\s*(INSERT|UPDATE|DELETE)/i.test(statement))).toEqual([]);
    expect(await eventCount()).toBe(events);
  });

  const CHANGES: [string, (member: DirectoryMember) => DirectoryMember, number][] = [
    ['a name', (member) => ({ ...member, name: 'Member A the Younger' }), 2],
    ['a new term', (member) => ({ ...member, terms: [HOUSE, { ...HOUSE, startsOn: '2027-01-03', endsOn: '2029-01-03' }] }), 1],
    ['another party', (member) => ({ ...member, terms: [{ ...HOUSE, party: 'Independent' }] }), 1],
    ['a term fewer', (member) => ({ ...member, terms: [{ ...HOUSE, startsOn: '2026-01-03' }] }), 1],
    ['another office', (member) => ({ ...member, address: 'Elsewhere', phone: '202-555-0199' }), 1],
  ];
  test.each(CHANGES)('%s changes that Member and nobody else', async (_, change, version) => {
    const changed = change(members[0]);
    const others = await Promise.all([stored(members[1]), stored(members[2])]);
    expect(await loadCongress([changed, members[1], members[2]])).toEqual({ ok: true, added: 0, changed: 1, unchanged: 2 });
    const { name, terms, address, phone } = changed;
    expect(await stored(changed)).toMatchObject({ name, terms, offices: [{ address, phone }], version });
    expect(await Promise.all([stored(members[1]), stored(members[2])])).toEqual(others);
    expect(await eventCount()).toBe(events + 1);
  });

  test('a Member who left stays, with the term that ends by itself', async () => {
    const before = await stored(members[0]);
    expect(await loadCongress([members[1], members[2]])).toEqual({ ok: true, added: 0, changed: 0, unchanged: 2 });
    expect(await stored(members[0])).toEqual(before);
  });

  test('what people wrote stays, and what the directory does not say too; a name that it replaces becomes an alias', async () => {
    const [member] = members;
    await makeRecords(database.owner, async (make) => {
      const { id } = await stored(member);
      const user = await make('app_user', { email: `${block}@example.org` });
      await database.owner.query(
        `UPDATE contact SET name_en = 'The Member as we wrote it', name_ar = 'العضو', note_en = 'Ours', email = 'member@example.org',
          languages = '{en}', point_person_id = $2, archived_at = now() WHERE id = $1`,
        [id, user],
      );
      await make('alias', { contact_id: id, text: 'Another spelling' });
      await make('post', { contact_id: id, title_en: 'Our post' });
      await make('office', { contact_id: id, kind: 'AGENCY', name_en: 'Not the directory’s' });
    });
    const [before] = await rowsOf(
      `SELECT name_ar, note_en, email, languages, point_person_id, archived_at FROM contact WHERE bioguide_id = $1`,
      [member.bioguideId],
    );

    const silent = { ...member, address: null, phone: null };
    expect(await loadCongress([silent, members[1], members[2]])).toEqual({ ok: true, added: 0, changed: 1, unchanged: 2 });
    expect(await stored(member)).toMatchObject({
      name: 'Member A',
      offices: [{ address: member.address, phone: member.phone }],
      aliases: ['Another spelling', 'The Member as we wrote it'],
    });
    const after = await rowsOf(
      `SELECT name_ar, note_en, email, languages, point_person_id, archived_at,
        (SELECT count(*)::int FROM post WHERE contact_id = c.id) AS posts, (SELECT count(*)::int FROM office WHERE contact_id = c.id) AS offices
       FROM contact c WHERE bioguide_id = $1`,
      [member.bioguideId],
    );
    expect(after).toEqual([{ ...before, posts: 1, offices: 2 }]);
  });
});

test('a contact of the record is a Member by the bioguide id, never by the name', async () => {
  const [member, other] = directory();
  await makeRecords(database.owner, async (make) => {
    await make('contact', {
      kind: 'OTHER',
      name_en: 'Known by a short name',
      name_ar: 'اسم معروف',
      bioguide_id: member.bioguideId,
    });
    await make('contact', { kind: 'OTHER', name_en: other.name });
  });
  const before = await contactCount();
  expect(await loadCongress([member, other])).toEqual({ ok: true, added: 1, changed: 1, unchanged: 0 });
  expect(await contactCount()).toBe(before + 1);
  expect(await stored(member)).toMatchObject({
    kind: 'MEMBER_OF_CONGRESS',
    name: 'Member A',
    name_ar: 'اسم معروف',
    aliases: ['Known by a short name'],
    terms: [HOUSE],
    offices: [{ phone: member.phone }],
  });
});

test('while another load runs, nothing is done', async () => {
  await database.owner.query('BEGIN');
  await database.owner.query(`SELECT pg_advisory_xact_lock(hashtext('munasara.congress'))`);
  expect(await loadCongress(directory())).toEqual({ ok: false, code: 'BUSY' });
  await database.owner.query('ROLLBACK');
});

describe.skipIf(!CONGRESS_DIR)('the public directory itself', () => {
  const read = CONGRESS_DIR
    ? parseDirectory(readFileSync(path.join(CONGRESS_DIR, 'legislators-current.json')))
    : { ok: false as const };
  const members = read.ok ? read.members : [];

  test('is read whole', () => {
    expect(read.ok).toBe(true);
    expect(members.length).toBeGreaterThan(500);
    expect(members.filter(({ terms }) => terms.at(-1)?.chamber === 'SENATE').length).toBeLessThanOrEqual(100);
  });

  test('comes in once, in few statements', async () => {
    const sent = await statementsOf(() => loadCongress(members));
    expect(sent.length).toBeLessThanOrEqual(20);
    for (const member of members.slice(0, 20)) {
      const { name, terms, address, phone } = member;
      expect(await stored(member)).toMatchObject({ name, terms, offices: [{ address, phone }] });
    }
    expect(await loadCongress(members)).toEqual({ ok: true, added: 0, changed: 0, unchanged: members.length });
  });
});
