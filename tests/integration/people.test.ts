import { describe, expect, test } from 'vitest';
import { ROLES, type Role } from '@/lib/domain/auth/roles';
import { actorOfSession, openSession } from '@/lib/server/auth/session';
import { resetUser } from '@/lib/server/invitation/commands';
import { changeUser, disableUser, enableUser } from '@/lib/server/user/commands';
import { getPerson, listInviteChoices, listPeople } from '@/lib/server/user/queries';
import { actorOf, makePerson, type Person } from '../factories/people';
import { changeRecords, makeRecords } from '../factories/records';
import { ownDatabase } from '../setup/database';

const database = ownDatabase('empty');
const person = (role: Role, organisationId?: string) => makePerson(database.owner, { role, organisationId });
const stored = async ({ actor }: Person) =>
  (await database.owner.query('SELECT role, name, organisation_id, disabled_at, version FROM app_user WHERE id = $1', [actor.id]))
    .rows[0];
const actionsOn = async ({ actor }: Person) =>
  (await database.owner.query('SELECT action FROM audit_event WHERE record_id = $1 ORDER BY at, id', [actor.id])).rows.map(
    ({ action }) => action,
  );
const form = ({ actor }: Person, role: Role, organisationId: string | null = null) => ({
  userId: actor.id,
  version: 1,
  name: actor.name,
  role,
  organisationId: organisationId as never,
});
const NOT_ALLOWED = { ok: false, code: 'NOT_ALLOWED' };
const LAST = { ok: false, code: 'LAST_ADMINISTRATOR' };

/** A database in which nobody else is an administrator. */
async function onlyAdministrators(count: number): Promise<Person[]> {
  await changeRecords(database.owner, "UPDATE app_user SET role = 'VIEWER' WHERE role = 'ADMIN'");
  const made: Person[] = [];
  for (let i = 0; i < count; i++) made.push(await person('ADMIN'));
  return made;
}

describe('changing an account', () => {
  test('holds at once, and is told in the trail', async () => {
    const [admin, somebody] = [await person('ADMIN'), await person('VIEWER')];
    const organisationId = await makeRecords(database.owner, (make) => make('organisation'));
    const token = await openSession(somebody.actor.id);
    const input = { ...form(somebody, 'CONTRIBUTOR', organisationId), name: 'Another name' };
    expect(await changeUser(admin.actor, input)).toMatchObject({ ok: true });
    expect(await actorOfSession(token)).toMatchObject({ role: 'CONTRIBUTOR', organisationId, name: 'Another name' });
    const { rows } = await database.owner.query(
      "SELECT before, after FROM audit_event WHERE record_id = $1 AND action = 'user.changed'",
      [somebody.actor.id],
    );
    expect(rows).toEqual([
      {
        before: { role: 'VIEWER', name: somebody.actor.name, organisationId: null },
        after: { role: 'CONTRIBUTOR', name: 'Another name', organisationId, passwordChanged: false },
      },
    ]);
  });

  test('of another version is refused, and of nothing changes nothing', async () => {
    const [admin, somebody] = [await person('ADMIN'), await person('VIEWER')];
    expect(await changeUser(admin.actor, form(somebody, 'VIEWER'))).toMatchObject({ ok: true });
    expect(await actionsOn(somebody)).toEqual([]);
    expect(await changeUser(admin.actor, form(somebody, 'ORGANIZER'))).toMatchObject({ ok: true });
    expect(await changeUser(admin.actor, form(somebody, 'VIEWER'))).toEqual({ ok: false, code: 'STALE' });
    expect(await stored(somebody)).toMatchObject({ role: 'ORGANIZER', version: 2 });
  });

  test('to an organisation that is archived or unknown is refused', async () => {
    const [admin, somebody] = [await person('ADMIN'), await person('VIEWER')];
    const archived = await makeRecords(database.owner, (make) => make('organisation', { archived_at: new Date() }));
    for (const id of [archived, somebody.actor.id]) {
      const refused = { ok: false, code: 'INVALID_INPUT', fields: { organisationId: 'NOT_A_CHOICE' } };
      expect(await changeUser(admin.actor, form(somebody, 'CONTRIBUTOR', id))).toEqual(refused);
    }
  });

  test('a contributor without an organisation is refused by the database too', async () => {
    const [admin, somebody] = [await person('ADMIN'), await person('VIEWER')];
    await expect(changeUser(admin.actor, form(somebody, 'CONTRIBUTOR'))).rejects.toThrow();
    expect(await stored(somebody)).toMatchObject({ role: 'VIEWER', version: 1 });
  });

  test('of nobody is not found', async () => {
    const admin = await person('ADMIN');
    const nobody = { actor: actorOf({ role: 'VIEWER' }), email: '' };
    expect(await changeUser(admin.actor, form(nobody, 'ADMIN'))).toEqual({ ok: false, code: 'NOT_FOUND' });
  });
});

describe('disabling', () => {
  test('ends the sessions, and enabling lets in again', async () => {
    const [admin, somebody] = [await person('ADMIN'), await person('ORGANIZER')];
    const token = await openSession(somebody.actor.id);
    const userId = somebody.actor.id;
    expect(await disableUser(admin.actor, { userId, version: 1 })).toMatchObject({ ok: true });
    expect(await actorOfSession(token)).toBeNull();
    expect(await disableUser(admin.actor, { userId, version: 2 })).toMatchObject({ ok: true });
    expect(await resetUser(admin.actor, { userId })).toEqual({ ok: false, code: 'ACCOUNT_DISABLED' });
    expect(await enableUser(admin.actor, { userId, version: 1 })).toEqual({ ok: false, code: 'STALE' });
    expect(await enableUser(admin.actor, { userId, version: 2 })).toMatchObject({ ok: true });
    expect(await stored(somebody)).toMatchObject({ disabled_at: null, version: 3 });
    expect(await actorOfSession(token), 'the old session stays ended').toBeNull();
    expect(await actionsOn(somebody)).toEqual(['user.disabled', 'user.enabled']);
  });

  test('is not for oneself', async () => {
    await person('ADMIN');
    const admin = await person('ADMIN');
    expect(await disableUser(admin.actor, { userId: admin.actor.id, version: 1 })).toEqual({ ok: false, code: 'NOT_YOURSELF' });
  });
});

describe('the last administrator', () => {
  test('cannot step down; with another one can', async () => {
    const [admin] = (await onlyAdministrators(1)) as [Person];
    expect(await changeUser(admin.actor, form(admin, 'VIEWER'))).toEqual(LAST);
    const other = await person('ADMIN');
    expect(await changeUser(admin.actor, form(admin, 'ORGANIZER'))).toMatchObject({ ok: true });
    expect(await changeUser(other.actor, form(other, 'ORGANIZER'))).toEqual(LAST);
  });

  test('is not one who is disabled', async () => {
    const [admin, other] = (await onlyAdministrators(2)) as [Person, Person];
    expect(await disableUser(admin.actor, { userId: other.actor.id, version: 1 })).toMatchObject({ ok: true });
    expect(await changeUser(admin.actor, form(admin, 'VIEWER'))).toEqual(LAST);
  });

  test.each(['demoted', 'disabled'])('two that are %s by one another at once: one stays', async (how) => {
    for (let round = 0; round < 5; round++) {
      const [a, b] = (await onlyAdministrators(2)) as [Person, Person];
      const remove = (by: Person, whom: Person) =>
        how === 'demoted'
          ? changeUser(by.actor, form(whom, 'VIEWER'))
          : disableUser(by.actor, { userId: whom.actor.id, version: 1 });
      const outcomes = await Promise.all([remove(a, b), remove(b, a)]);
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      expect(outcomes.find(({ ok }) => !ok)).toEqual(NOT_ALLOWED);
      const { rows } = await database.owner.query("SELECT 1 FROM app_user WHERE role = 'ADMIN' AND disabled_at IS NULL");
      expect(rows).toHaveLength(1);
    }
  });

  test('two that step down at once: one stays', async () => {
    const [a, b] = (await onlyAdministrators(2)) as [Person, Person];
    const outcomes = await Promise.all([a, b].map((admin) => changeUser(admin.actor, form(admin, 'VIEWER'))));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes).toContainEqual(LAST);
  });
});

describe.each(ROLES.filter((role) => role !== 'ADMIN'))('%s', (role) => {
  test('administers nobody', async () => {
    const organisationId = await makeRecords(database.owner, (make) => make('organisation'));
    const [actor, somebody] = [(await person(role, organisationId)).actor, await person('VIEWER')];
    const userId = somebody.actor.id;
    expect(await changeUser(actor, form(somebody, 'ADMIN'))).toEqual(NOT_ALLOWED);
    expect(await disableUser(actor, { userId, version: 1 })).toEqual(NOT_ALLOWED);
    expect(await enableUser(actor, { userId, version: 1 })).toEqual(NOT_ALLOWED);
    expect(await listPeople(actor)).toBeNull();
    expect(await getPerson(actor, userId)).toBeNull();
    expect(await listInviteChoices(actor)).toBeNull();
    expect(await stored(somebody)).toMatchObject({ role: 'VIEWER', version: 1, disabled_at: null });
  });
});

test('somebody who says to be an administrator and is none any more administers nobody', async () => {
  const [demoted, somebody] = [await person('VIEWER'), await person('VIEWER')];
  await person('ADMIN');
  expect(await changeUser({ ...demoted.actor, role: 'ADMIN' }, form(somebody, 'ADMIN'))).toEqual(NOT_ALLOWED);
});

test('administrators see everybody, with when they were last here', async () => {
  const [admin, somebody, gone] = [await person('ADMIN'), await person('ORGANIZER'), await person('VIEWER')];
  await openSession(somebody.actor.id);
  await disableUser(admin.actor, { userId: gone.actor.id, version: 1 });
  await resetUser(admin.actor, { userId: somebody.actor.id });
  const listed = await listPeople(admin.actor);
  const found = (whom: Person) => listed?.people.find(({ id }) => id === whom.actor.id);
  expect(found(somebody)).toMatchObject({ email: somebody.email, role: 'ORGANIZER', isDisabled: false, version: 1 });
  expect(Date.now() - Number(found(somebody)?.lastSeenAt)).toBeLessThan(60_000);
  expect(found(somebody)?.resetUntil).toBeInstanceOf(Date);
  expect(found(gone)).toMatchObject({ isDisabled: true, lastSeenAt: null, resetUntil: null });
  expect(JSON.stringify(listed)).not.toMatch(/hash/i);
});
