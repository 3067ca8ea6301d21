import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Actor, ROLES, type Role } from '@/lib/domain/auth/roles';
import { OUTCOMES, settleCommitmentSchema } from '@/lib/domain/commitment/step';
import { settleCommitment } from '@/lib/server/commitment/commands';
import { getCommitment } from '@/lib/server/commitment/queries';
import { revertRecord } from '@/lib/server/record/commands';
import { makePerson } from '../factories/people';
import { makeRecords, type Row } from '../factories/records';
import { ownDatabase } from '../setup/database';

const database = ownDatabase('empty');
const people = {} as Record<Role, Actor>;
let a: string;
let b: string;

beforeAll(async () => {
  [a, b] = await makeRecords(database.owner, async (make) => [await make('organisation'), await make('organisation')] as const);
  for (const role of ROLES) people[role] = (await makePerson(database.owner, { role, organisationId: a })).actor;
});

const makeCommitment = (meetingRow: Row, row: Row = {}) =>
  makeRecords(database.owner, async (make) =>
    make('commitment', { meeting_id: await make('meeting', { organisation_id: a, ...meetingRow }), ...row }),
  );
const settle = (commitment: string, change: Record<string, string> = {}) =>
  settleCommitmentSchema.parse({ commitment, version: '1', outcome: 'KEPT', ...change });
const stateOf = async (id: string) =>
  (await database.owner.query('SELECT status, version FROM commitment WHERE id = $1', [id])).rows[0];

describe('what became of a promise is said by one button', () => {
  test.each(['ADMIN', 'ORGANIZER', 'CONTRIBUTOR'] as const)('%s, of their organisation’s meeting', async (role) => {
    const id = await makeCommitment({});
    expect(await settleCommitment(people[role], settle(id))).toMatchObject({ ok: true, value: { noun: 'commitment', id } });
    expect(await stateOf(id)).toEqual({ status: 'KEPT', version: 2 });
  });

  test.each<[string, Role, () => Row, string]>([
    ['a viewer', 'VIEWER', () => ({}), 'NOT_ALLOWED'],
    ['a contributor, of another organisation’s meeting', 'CONTRIBUTOR', () => ({ organisation_id: b }), 'NOT_ALLOWED'],
    [
      'an administrator, of a meeting that another organisation keeps to itself',
      'ADMIN',
      () => ({ organisation_id: b, visibility: 'ORGANISATION' }),
      'NOT_FOUND',
    ],
  ])('not %s', async (_, role, row, code) => {
    const id = await makeCommitment(row());
    expect(await settleCommitment(people[role], settle(id))).toEqual({ ok: false, code });
    expect(await stateOf(id)).toEqual({ status: 'PROMISED', version: 1 });
  });

  test.each(OUTCOMES)('%s, and undone in one step', async (outcome) => {
    const id = await makeCommitment({}, { status: 'CONDITIONAL' });
    const said = await settleCommitment(people.ORGANIZER, settle(id, { outcome }));
    expect(await stateOf(id)).toEqual({ status: outcome, version: 2 });
    const eventId = said.ok ? (said.value.eventId as string) : '';
    await revertRecord(people.ORGANIZER, { noun: 'commitment', id, version: 2, eventId });
    expect(await stateOf(id)).toEqual({ status: 'CONDITIONAL', version: 3 });
  });

  test('once: not another outcome after that, and the same one without a second change', async () => {
    const id = await makeCommitment({}, { status: 'BROKEN' });
    expect(await settleCommitment(people.ADMIN, settle(id))).toEqual({ ok: false, code: 'TRANSITION_NOT_ALLOWED' });
    expect(await settleCommitment(people.ADMIN, settle(id, { outcome: 'BROKEN' }))).toMatchObject({
      ok: true,
      value: { eventId: null },
    });
    expect(await stateOf(id)).toEqual({ status: 'BROKEN', version: 1 });
  });

  test('not of what is not there', async () =>
    expect(await settleCommitment(people.ADMIN, settle(randomUUID()))).toEqual({ ok: false, code: 'NOT_FOUND' }));
});

test('people owe promises as organisations do, and whoever held the meeting may write', async () => {
  const id = await makeCommitment({});
  await makeRecords(database.owner, async (make) => {
    await make('commitment_owner', {
      commitment_id: id,
      contact_id: await make('contact', { name_en: 'Staffer A' }),
      sort_order: 2,
    });
    await make('commitment_owner', { commitment_id: id, organisation_id: b, sort_order: 1 });
  });
  const shown = await getCommitment(people.CONTRIBUTOR, id);
  expect(shown).toMatchObject({
    mayWrite: true,
    commitment: { owners: [{ noun: 'organisation' }, { noun: 'contact', name: { en: 'Staffer A' } }] },
  });
  expect(await getCommitment(people.VIEWER, id)).toMatchObject({ mayWrite: false });
});
