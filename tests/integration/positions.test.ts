import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Actor, ROLES, type Role } from '@/lib/domain/auth/roles';
import type { RecordPosition } from '@/lib/domain/position/schema';
import { recordPosition } from '@/lib/server/position/commands';
import { todayOfWorkspace } from '@/lib/server/workspace/queries';
import { makePerson } from '../factories/people';
import { makeRecords } from '../factories/records';
import { ownDatabase } from '../setup/database';

const database = ownDatabase('empty');
const people = {} as Record<Role, Actor>;
let stranger: Actor;
let nobodys: Actor;
let campaign: string;
let organisation: string;

beforeAll(async () => {
  const made = await makeRecords(database.owner, async (make) => ({
    a: await make('organisation', { name_en: 'Organisation A' }),
    b: await make('organisation', { name_en: 'Organisation B' }),
    campaign: await make('campaign'),
  }));
  campaign = made.campaign;
  organisation = made.a;
  for (const role of ROLES) people[role] = (await makePerson(database.owner, { role, organisationId: made.a })).actor;
  stranger = (await makePerson(database.owner, { role: 'ORGANIZER', organisationId: made.b })).actor;
  nobodys = (await makePerson(database.owner, { role: 'ADMIN' })).actor;
});

const makeContact = (row = {}) => makeRecords(database.owner, (make) => make('contact', row));

const entry = (contact: string, change: Partial<RecordPosition> = {}): RecordPosition => ({
  id: randomUUID(),
  contact,
  campaign,
  value: 'SUPPORT',
  evidence: 'PUBLIC_STATEMENT',
  happenedOn: '2024-05-02',
  sentence: { en: 'They said so on the floor.', ar: null },
  source: 'https://example.org/statement',
  visibility: 'COALITION',
  meeting: null,
  letter: null,
  ...change,
});

async function ledgerOf(contact: string) {
  const { rows } = await database.owner.query(
    `SELECT p.id, p.value, p.evidence, p.happened_on::text AS on, p.sentence_en, p.source, p.visibility, p.organisation_id, p.recorded_by_id,
      (SELECT json_agg(json_build_object('action', e.action, 'before', e.before, 'after', e.after, 'who', e.actor_id)) FROM audit_event e
        WHERE e.record_id = p.id AND e.record_type = 'POSITION') AS events
    FROM position p WHERE p.contact_id = $1 ORDER BY p.recorded_at, p.id`,
    [contact],
  );
  return rows;
}

describe('who enters positions', () => {
  test.each(['ADMIN', 'ORGANIZER'] as const)('%s', async (role) => {
    const contact = await makeContact();
    const input = entry(contact);
    expect(await recordPosition(people[role], input)).toEqual({ ok: true, value: { id: input.id, contact, campaign } });
    expect(await ledgerOf(contact)).toMatchObject([
      {
        id: input.id,
        value: 'SUPPORT',
        evidence: 'PUBLIC_STATEMENT',
        on: '2024-05-02',
        sentence_en: 'They said so on the floor.',
        source: 'https://example.org/statement',
        organisation_id: organisation,
        recorded_by_id: people[role].id,
        events: [{ action: 'position.recorded', before: null, after: { value: 'SUPPORT', campaign }, who: people[role].id }],
      },
    ]);
  });

  test.each(['CONTRIBUTOR', 'VIEWER'] as const)('not a %s', async (role) => {
    const contact = await makeContact();
    expect(await recordPosition(people[role], entry(contact))).toMatchObject({ ok: false, code: 'NOT_ALLOWED' });
    expect(await recordPosition(people[role], entry(contact, { visibility: 'ORGANISATION' }))).toMatchObject({
      ok: false,
      code: 'NOT_ALLOWED',
    });
    expect(await ledgerOf(contact)).toEqual([]);
  });
});

describe('what is refused', () => {
  test.each<[string, Partial<RecordPosition>, Record<string, string>]>([
    ['a position without evidence', { evidence: null }, { evidence: 'REQUIRED' }],
    ['an inference without its reason', { evidence: 'INFERRED', sentence: { en: null, ar: null } }, { sentence: 'REQUIRED' }],
    ['one from the future', { happenedOn: '2190-01-01' }, { happenedOn: 'IN_THE_FUTURE' }],
    ['a campaign that is not there', { campaign: randomUUID() }, { campaign: 'RECORD_GONE' }],
    ['a meeting that is not there', { meeting: randomUUID() }, { meeting: 'RECORD_GONE' }],
  ])('%s', async (_, change, fields) => {
    const contact = await makeContact();
    const refused = await recordPosition(people.ORGANIZER, entry(contact, change));
    expect(refused).toEqual({ ok: false, code: 'INVALID_INPUT', fields });
    expect(await ledgerOf(contact)).toEqual([]);
  });

  test('a person who is not there, or archived, or no person', async () => {
    const archived = await makeContact({ archived_at: new Date() });
    for (const contact of [randomUUID(), archived, campaign]) {
      expect(await recordPosition(people.ORGANIZER, entry(contact))).toEqual({ ok: false, code: 'NOT_FOUND' });
    }
  });

  test('an organisation’s own entry by somebody of none', async () => {
    const contact = await makeContact();
    expect(await recordPosition(nobodys, entry(contact, { visibility: 'ORGANISATION' }))).toEqual({
      ok: false,
      code: 'INVALID_INPUT',
      fields: { visibility: 'NOT_YOUR_ORGANISATION' },
    });
  });

  test('naming for everybody a meeting that one organisation keeps to itself', async () => {
    const contact = await makeContact();
    const meeting = await makeRecords(database.owner, (make) =>
      make('meeting', { visibility: 'ORGANISATION', organisation_id: organisation }),
    );
    const told = (actor: Actor, visibility: 'COALITION' | 'ORGANISATION') =>
      recordPosition(actor, entry(contact, { meeting, visibility }));
    expect(await told(people.ORGANIZER, 'COALITION')).toMatchObject({ fields: { meeting: 'MORE_PRIVATE' } });
    expect(await told(stranger, 'COALITION')).toMatchObject({ fields: { meeting: 'RECORD_GONE' } });
    expect(await told(people.ORGANIZER, 'ORGANISATION')).toMatchObject({ ok: true });
  });
});

test('unknown needs no evidence, and today is not the future', async () => {
  const contact = await makeContact();
  const input = entry(contact, { value: 'UNKNOWN', evidence: null, happenedOn: await todayOfWorkspace() });
  expect(await recordPosition(people.ORGANIZER, input)).toMatchObject({ ok: true });
});

describe('the trail says what held before', () => {
  test('on the day it happened, whenever it was entered', async () => {
    const contact = await makeContact();
    await recordPosition(people.ORGANIZER, entry(contact, { value: 'OPPOSE', happenedOn: '2024-01-10' }));
    await recordPosition(people.ORGANIZER, entry(contact, { value: 'SUPPORT', happenedOn: '2024-05-02' }));
    await recordPosition(people.ORGANIZER, entry(contact, { value: 'UNDECIDED', happenedOn: '2024-03-01' }));
    const ledger = await ledgerOf(contact);
    expect(ledger.map(({ events }) => events[0].before?.value ?? null)).toEqual([null, 'OPPOSE', 'OPPOSE']);
  });

  test('to everybody nothing of what one organisation knows', async () => {
    const contact = await makeContact();
    await recordPosition(people.ORGANIZER, entry(contact, { value: 'OPPOSE', visibility: 'ORGANISATION' }));
    await recordPosition(people.ORGANIZER, entry(contact, { value: 'SUPPORT' }));
    await recordPosition(stranger, entry(contact, { value: 'UNDECIDED', visibility: 'ORGANISATION' }));
    const ledger = await ledgerOf(contact);
    expect(ledger.map(({ events }) => events[0].before?.value ?? null)).toEqual([null, null, 'SUPPORT']);
  });
});

describe('at the same time', () => {
  test('the same entry sent five times is one', async () => {
    const contact = await makeContact();
    const input = entry(contact);
    const answers = await Promise.all(Array.from({ length: 5 }, () => recordPosition(people.ORGANIZER, input)));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await ledgerOf(contact)).toMatchObject([{ id: input.id, events: [{}] }]);
  });

  test('ten entries about one person come one after another', async () => {
    const contact = await makeContact();
    const values = ['SUPPORT', 'OPPOSE'] as const;
    await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        recordPosition(people.ORGANIZER, entry(contact, { value: values[i % 2] as 'SUPPORT' })),
      ),
    );
    const ledger = await ledgerOf(contact);
    expect(ledger).toHaveLength(10);
    expect(ledger.filter(({ events }) => events[0].before === null)).toHaveLength(1);
  });
});
