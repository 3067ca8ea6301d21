import { afterEach, describe, expect, test, vi } from 'vitest';
import { ROLES, type Role } from '@/lib/domain/auth/roles';
import { changePassword, endOtherSessions } from '@/lib/server/account/commands';
import { getAccount } from '@/lib/server/account/queries';
import { signIn } from '@/lib/server/auth/commands';
import { actorOfSession, openSession } from '@/lib/server/auth/session';
import { acceptInvitation } from '@/lib/server/invitation/accept';
import { invite, renewInvitation, resetUser, revokeInvitation } from '@/lib/server/invitation/commands';
import { getOpenInvitation } from '@/lib/server/invitation/queries';
import { changeUser, disableUser } from '@/lib/server/user/commands';
import { listPeople } from '@/lib/server/user/queries';
import { freshEmail, makePerson, type Person } from '../factories/people';
import { changeRecords, makeRecords } from '../factories/records';
import { ownDatabase } from '../setup/database';

const database = ownDatabase('empty');
const PASSWORD = 'four words and a half';
const OTHER = 'another password altogether';
const NOT_USABLE = { ok: false, code: 'LINK_NOT_USABLE' };
const person = (role: Role, password?: string) => makePerson(database.owner, { role, password });
const said: string[] = [];
vi.spyOn(console, 'error').mockImplementation((line) => void said.push(String(line)));
afterEach(() => void said.splice(0));

/** Runs a command that makes a link, and returns the token. */
async function tokenOf(made: ReturnType<typeof invite>): Promise<string> {
  const outcome = await made;
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value.token;
}

async function inviteSomebody(by: Person, role: Role = 'VIEWER', organisationId: string | null = null) {
  const email = freshEmail();
  const token = await tokenOf(invite(by.actor, { email, name: 'Somebody new', role, organisationId: organisationId as never }));
  const { rows } = await database.owner.query('SELECT id FROM invitation WHERE email = $1', [email]);
  return { email, token, id: rows[0].id };
}
const invitationsTo = async (email: string) =>
  (await database.owner.query('SELECT * FROM invitation WHERE email = $1', [email])).rows;

describe('an invitation', () => {
  test('makes an account and signs in, once', async () => {
    const admin = await person('ADMIN');
    const organisationId = await makeRecords(database.owner, (make) => make('organisation', { short_name: 'OA' }));
    const { email, token } = await inviteSomebody(admin, 'CONTRIBUTOR', organisationId);
    expect(await getOpenInvitation(token)).toMatchObject({ email, invitedBy: admin.actor.name, purpose: 'INVITATION' });

    const outcome = await acceptInvitation({ token, password: PASSWORD });
    if (!outcome.ok) throw new Error(outcome.code);
    expect(await actorOfSession(outcome.value.token)).toMatchObject({
      name: 'Somebody new',
      role: 'CONTRIBUTOR',
      organisationId,
    });
    expect(await signIn({ email, password: PASSWORD })).toMatchObject({ ok: true });
    expect(await getOpenInvitation(token)).toBeNull();
    expect(await acceptInvitation({ token, password: OTHER })).toEqual(NOT_USABLE);
    expect(await signIn({ email, password: OTHER })).toMatchObject({ ok: false });
  });

  test('makes one account when it is used ten times at once', async () => {
    const { email, token } = await inviteSomebody(await person('ADMIN'));
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => acceptInvitation({ token, password: PASSWORD })));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    for (const outcome of outcomes.filter(({ ok }) => !ok)) expect(outcome).toEqual(NOT_USABLE);
    const { rows } = await database.owner.query('SELECT id FROM app_user WHERE email = $1', [email]);
    expect(rows).toHaveLength(1);
  });

  test('that is out of date, revoked or made up gives the same answer as a used one', async () => {
    const admin = await person('ADMIN');
    const [late, revoked] = [await inviteSomebody(admin), await inviteSomebody(admin)];
    await changeRecords(database.owner, "UPDATE invitation SET expires_at = now() - interval '1 second' WHERE id = $1", [
      late.id,
    ]);
    expect(await revokeInvitation(admin.actor, { invitationId: revoked.id })).toMatchObject({ ok: true });
    for (const token of [late.token, revoked.token, 'A'.repeat(43)]) {
      expect(await getOpenInvitation(token)).toBeNull();
      expect(await acceptInvitation({ token, password: PASSWORD })).toEqual(NOT_USABLE);
    }
    expect(await revokeInvitation(admin.actor, { invitationId: revoked.id })).toEqual({ ok: false, code: 'NOT_FOUND' });
    const listed = (await listPeople(admin.actor))?.invitations;
    expect(listed?.find(({ id }) => id === late.id)).toMatchObject({ isExpired: true });
    expect(listed?.find(({ id }) => id === revoked.id)).toBeUndefined();
  });

  test('lasts two days, and only the hash of its token is kept', async () => {
    const { email, token } = await inviteSomebody(await person('ADMIN'));
    const [row] = await invitationsTo(email);
    expect(row.expires_at - row.created_at).toBeCloseTo(48 * 3_600_000, -4);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(JSON.stringify(row)).not.toContain(token);
  });

  test('a new link ends the one before, also one that ran out', async () => {
    const admin = await person('ADMIN');
    const { id, email, token } = await inviteSomebody(admin);
    await changeRecords(database.owner, 'UPDATE invitation SET expires_at = now() WHERE id = $1', [id]);
    const renewed = await tokenOf(renewInvitation(admin.actor, { invitationId: id }));
    expect(await acceptInvitation({ token, password: PASSWORD })).toEqual(NOT_USABLE);
    expect(await acceptInvitation({ token: renewed, password: PASSWORD })).toMatchObject({ ok: true });
    expect(await invitationsTo(email)).toHaveLength(1);
    expect(await renewInvitation(admin.actor, { invitationId: id })).toEqual({ ok: false, code: 'NOT_FOUND' });
  });

  test('sent twice at once, or again with another role, is one row, and the last link opens it', async () => {
    const admin = await person('ADMIN');
    const email = freshEmail();
    const input = { email, name: 'Somebody new', role: 'VIEWER' as Role, organisationId: null };
    const made = await Promise.all([invite(admin.actor, input), invite(admin.actor, input)]);
    expect(made.every(({ ok }) => ok)).toBe(true);
    const token = await tokenOf(invite(admin.actor, { ...input, role: 'ORGANIZER' }));
    expect(await invitationsTo(email)).toHaveLength(1);
    const outcome = await acceptInvitation({ token, password: PASSWORD });
    expect(outcome.ok && (await actorOfSession(outcome.value.token))).toMatchObject({ role: 'ORGANIZER' });
  });

  test('is not made for an address that has an account, nor with an organisation that is gone', async () => {
    const [admin, known] = [await person('ADMIN'), await person('VIEWER')];
    const input = { email: known.email, name: 'x', role: 'VIEWER' as Role, organisationId: null };
    expect(await invite(admin.actor, input)).toEqual({ ok: false, code: 'INVALID_INPUT', fields: { email: 'EMAIL_TAKEN' } });
    expect(await invite(admin.actor, { ...input, email: freshEmail(), organisationId: known.actor.id as never })).toEqual({
      ok: false,
      code: 'INVALID_INPUT',
      fields: { organisationId: 'NOT_A_CHOICE' },
    });
  });

  test('opens nothing for an address that got an account another way meanwhile', async () => {
    const { email, token } = await inviteSomebody(await person('ADMIN'));
    await makePerson(database.owner, { role: 'VIEWER', row: { email } });
    expect(await acceptInvitation({ token, password: PASSWORD })).toEqual(NOT_USABLE);
    expect(await invitationsTo(email)).toMatchObject([{ used_at: null }]);
  });

  test.each(['demoted', 'disabled'])('opens nothing once who made it is %s', async (how) => {
    const [admin, other] = [await person('ADMIN'), await person('ADMIN')];
    const { token, id } = await inviteSomebody(other);
    const userId = other.actor.id;
    const account = { userId, version: 1, name: other.actor.name, role: 'VIEWER' as Role, organisationId: null };
    const done = how === 'demoted' ? changeUser(admin.actor, account) : disableUser(admin.actor, account);
    expect(await done).toMatchObject({ ok: true });
    expect(await acceptInvitation({ token, password: PASSWORD })).toEqual(NOT_USABLE);
    const { rows } = await database.owner.query(
      "SELECT 1 FROM audit_event WHERE record_id = $1 AND action = 'invitation.revoked'",
      [id],
    );
    expect(rows).toHaveLength(1);
  });

  test('is tried a few times only', async () => {
    const token = `${'B'.repeat(42)}A`;
    for (let i = 0; i < 10; i++) expect(await acceptInvitation({ token, password: PASSWORD })).toEqual(NOT_USABLE);
    expect(await acceptInvitation({ token, password: PASSWORD })).toEqual({ ok: false, code: 'TOO_MANY_ATTEMPTS' });
  });
});

describe('a link to a new password', () => {
  test('sets it, ends the sessions, and signs in', async () => {
    const [admin, somebody] = [await person('ADMIN'), await person('ORGANIZER', PASSWORD)];
    const session = await openSession(somebody.actor.id);
    const first = await tokenOf(resetUser(admin.actor, { userId: somebody.actor.id }));
    const token = await tokenOf(resetUser(admin.actor, { userId: somebody.actor.id }));
    expect(await getOpenInvitation(first)).toBeNull();
    expect(await getOpenInvitation(token)).toMatchObject({ email: somebody.email, purpose: 'RESET' });
    expect(await actorOfSession(session), 'until it is used nothing changes').not.toBeNull();

    const outcome = await acceptInvitation({ token, password: OTHER });
    if (!outcome.ok) throw new Error(outcome.code);
    expect(await actorOfSession(session)).toBeNull();
    expect(await actorOfSession(outcome.value.token)).toMatchObject({ id: somebody.actor.id, role: 'ORGANIZER' });
    expect(await signIn({ email: somebody.email, password: PASSWORD })).toMatchObject({ ok: false });
    expect(await signIn({ email: somebody.email, password: OTHER })).toMatchObject({ ok: true });
    expect(await acceptInvitation({ token, password: PASSWORD })).toEqual(NOT_USABLE);
  });

  test('keeps the role the person has by then, and opens nothing once they are disabled', async () => {
    const [admin, somebody] = [await person('ADMIN'), await person('ORGANIZER')];
    const userId = somebody.actor.id;
    const token = await tokenOf(resetUser(admin.actor, { userId }));
    await changeUser(admin.actor, { userId, version: 1, name: 'x', role: 'VIEWER', organisationId: null });
    const outcome = await acceptInvitation({ token, password: PASSWORD });
    expect(outcome.ok && (await actorOfSession(outcome.value.token))).toMatchObject({ role: 'VIEWER' });

    const again = await tokenOf(resetUser(admin.actor, { userId }));
    const { rows } = await database.owner.query('SELECT version FROM app_user WHERE id = $1', [userId]);
    expect(await disableUser(admin.actor, { userId, version: rows[0].version })).toMatchObject({ ok: true });
    expect(await acceptInvitation({ token: again, password: OTHER })).toEqual(NOT_USABLE);
  });
});

describe('one’s own account', () => {
  test('another password is proved by the one before, and ends the other sessions and links', async () => {
    const [admin, somebody] = [await person('ADMIN'), await person('VIEWER', PASSWORD)];
    const { actor, email } = somebody;
    const [here, elsewhere] = [await openSession(actor.id), await openSession(actor.id)];
    const link = await tokenOf(resetUser(admin.actor, { userId: actor.id }));
    const wrong = { ok: false, code: 'INVALID_INPUT', fields: { current: 'WRONG_PASSWORD' } };
    expect(await changePassword(actor, { current: OTHER, password: `${OTHER}!` }, here)).toEqual(wrong);
    expect(await changePassword(actor, { current: PASSWORD, password: OTHER }, here)).toEqual({ ok: true, value: null });
    expect(await actorOfSession(here)).not.toBeNull();
    expect(await actorOfSession(elsewhere)).toBeNull();
    expect(await acceptInvitation({ token: link, password: PASSWORD })).toEqual(NOT_USABLE);
    expect(await signIn({ email, password: OTHER })).toMatchObject({ ok: true });
  });

  test('guessing the one before is slowed as at sign-in', async () => {
    const { actor } = await person('VIEWER', PASSWORD);
    for (let i = 0; i < 5; i++) await changePassword(actor, { current: 'wrong', password: OTHER }, null);
    const tooMany = { ok: false, code: 'TOO_MANY_ATTEMPTS' };
    expect(await changePassword(actor, { current: PASSWORD, password: OTHER }, null)).toEqual(tooMany);
  });

  test('the sessions elsewhere end, and the one here stays', async () => {
    const { actor, email } = await person('VIEWER');
    const [here, elsewhere] = [await openSession(actor.id), await openSession(actor.id)];
    const before = await getAccount(actor, here);
    expect(before).toMatchObject({ email, organisation: null });
    expect(before?.sessions.filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
    expect(before?.sessions).toHaveLength(2);
    await endOtherSessions(actor, here);
    expect(await actorOfSession(elsewhere)).toBeNull();
    expect((await getAccount(actor, here))?.sessions).toMatchObject([{ isCurrent: true }]);
    expect(JSON.stringify(before)).not.toMatch(/hash/i);
  });
});

describe.each(ROLES.filter((role) => role !== 'ADMIN'))('%s', (role) => {
  test('makes no links and ends none', async () => {
    const organisationId = await makeRecords(database.owner, (make) => make('organisation'));
    const { actor } = await makePerson(database.owner, { role, organisationId });
    const { id } = await inviteSomebody(await person('ADMIN'));
    const refused = { ok: false, code: 'NOT_ALLOWED' };
    const input = { email: freshEmail(), name: 'x', role: 'ADMIN' as Role, organisationId: null };
    expect(await invite(actor, input)).toEqual(refused);
    expect(await renewInvitation(actor, { invitationId: id })).toEqual(refused);
    expect(await revokeInvitation(actor, { invitationId: id })).toEqual(refused);
    expect(await resetUser(actor, { userId: actor.id })).toEqual(refused);
    expect(await invitationsTo(input.email)).toEqual([]);
  });
});

test('no token and no password stands in the trail, in the log, or in a table', async () => {
  const admin = await person('ADMIN');
  const { token, id } = await inviteSomebody(admin);
  const renewed = await tokenOf(renewInvitation(admin.actor, { invitationId: id }));
  await acceptInvitation({ token, password: PASSWORD });
  const outcome = await acceptInvitation({ token: renewed, password: PASSWORD });
  if (!outcome.ok) throw new Error(outcome.code);
  const { rows } = await database.owner.query(`
    SELECT row_to_json(e)::text AS kept FROM audit_event e UNION ALL SELECT row_to_json(i)::text FROM invitation i
    UNION ALL SELECT row_to_json(u)::text FROM app_user u UNION ALL SELECT row_to_json(r)::text FROM rate_limit r
    UNION ALL SELECT row_to_json(s)::text FROM session s`);
  const kept = [...rows.map((row) => row.kept), ...said].join('\n');
  for (const secret of [token, renewed, outcome.value.token, PASSWORD]) expect(kept).not.toContain(secret);
});
