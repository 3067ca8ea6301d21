import { describe, expect, test } from 'vitest';
import type { Role } from '@/lib/domain/auth/roles';
import { changePreferences, signIn } from '@/lib/server/auth/commands';
import { actorOfSession } from '@/lib/server/auth/session';
import { saveAccount } from '@/lib/server/user/commands';
import { freshEmail, makePerson } from '../factories/people';
import { changeRecords, makeRecords } from '../factories/records';
import { ownDatabase } from '../setup/database';

const database = ownDatabase('empty');
const PASSWORD = 'correct horse battery';
const WRONG = { ok: false, code: 'WRONG_CREDENTIALS' };
const TOO_MANY = { ok: false, code: 'TOO_MANY_ATTEMPTS' };
const makeAccount = (role: Role = 'ORGANIZER') => makePerson(database.owner, { role, password: PASSWORD });

describe('signing in', () => {
  test('opens a session, and is in the audit trail', async () => {
    const { email, actor } = await makeAccount();
    const outcome = await signIn({ email, password: PASSWORD });
    expect(outcome).toMatchObject({ ok: true, value: { userId: actor.id, locale: null } });
    if (outcome.ok) expect(await actorOfSession(outcome.value.token)).toEqual(actor);
    const { rows } = await database.owner.query('SELECT action, record_id FROM audit_event WHERE actor_id = $1', [actor.id]);
    expect(rows).toEqual([{ action: 'user.signedIn', record_id: actor.id }]);
  });

  test.each(['wrong', '', `${PASSWORD} `, PASSWORD.toUpperCase(), 'x'.repeat(1000), "' OR true --"])(
    'the password %j is wrong',
    async (password) => {
      const { email } = await makeAccount();
      expect(await signIn({ email, password })).toEqual(WRONG);
    },
  );

  test('an unknown address, a disabled account and one without a password get the same answer', async () => {
    const disabled = await makeAccount();
    await changeRecords(database.owner, 'UPDATE app_user SET disabled_at = now() WHERE id = $1', [disabled.actor.id]);
    const passwordless = await makePerson(database.owner, { role: 'VIEWER' });
    for (const email of [freshEmail(), disabled.email, passwordless.email])
      expect(await signIn({ email, password: PASSWORD }), email).toEqual(WRONG);
  });

  test('a refusal opens nothing', async () => {
    const { email, actor } = await makeAccount();
    await signIn({ email, password: 'wrong' });
    const { rows } = await database.owner.query(
      'SELECT 1 FROM session WHERE user_id = $1 UNION ALL SELECT 1 FROM audit_event WHERE actor_id = $1',
      [actor.id],
    );
    expect(rows).toEqual([]);
  });
});

describe('trying again and again', () => {
  async function spend(email: string) {
    for (let i = 0; i < 5; i++) expect(await signIn({ email, password: 'wrong' })).toEqual(WRONG);
  }

  test('the sixth try is refused, with the right password too, and another account is unaffected', async () => {
    const [tried, other] = [await makeAccount(), await makeAccount()];
    await spend(tried.email);
    expect(await signIn({ email: tried.email, password: 'wrong' })).toEqual(TOO_MANY);
    expect(await signIn({ email: tried.email, password: PASSWORD })).toEqual(TOO_MANY);
    expect(await signIn({ email: other.email, password: PASSWORD })).toMatchObject({ ok: true });
  });

  test('an address that has no account is slowed the same', async () => {
    const email = freshEmail();
    await spend(email);
    expect(await signIn({ email, password: 'wrong' })).toEqual(TOO_MANY);
  });

  test('all at once is counted as one by one', async () => {
    const { email } = await makeAccount();
    const outcomes = await Promise.all(Array.from({ length: 12 }, () => signIn({ email, password: 'wrong' })));
    expect(outcomes.filter((outcome) => !outcome.ok && outcome.code === 'WRONG_CREDENTIALS')).toHaveLength(5);
  });

  test('a success gives all tries back', async () => {
    const { email } = await makeAccount();
    for (let round = 0; round < 2; round++) {
      for (let i = 0; i < 4; i++) expect(await signIn({ email, password: 'wrong' })).toEqual(WRONG);
      expect(await signIn({ email, password: PASSWORD })).toMatchObject({ ok: true });
    }
  });

  test('no address is kept with the count', async () => {
    const { email } = await makeAccount();
    await signIn({ email, password: 'wrong' });
    const { rows } = await database.owner.query('SELECT key FROM rate_limit');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain('example.org');
  });
});

describe('accounts from the command line', () => {
  test('a new one can sign in, and its password is not kept', async () => {
    const email = freshEmail();
    expect(await saveAccount({ email, name: 'Amal', role: 'ADMIN', password: PASSWORD, organisationId: null })).toEqual({
      created: true,
    });
    expect(await signIn({ email, password: PASSWORD })).toMatchObject({ ok: true });
    const { rows } = await database.owner.query('SELECT password_hash FROM app_user WHERE email = $1', [email]);
    expect(rows[0].password_hash).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
    const events = await database.owner.query("SELECT actor_id, action, after FROM audit_event WHERE after->>'email' = $1", [
      email,
    ]);
    expect(events.rows).toEqual([{ actor_id: null, action: 'user.created', after: { email, name: 'Amal', role: 'ADMIN' } }]);
  });

  test('saving it again changes role and password', async () => {
    const { email, actor } = await makeAccount('VIEWER');
    const organisationId = await makeRecords(database.owner, (make) => make('organisation'));
    await saveAccount({
      email,
      name: 'Amal',
      role: 'CONTRIBUTOR',
      password: 'another long password',
      organisationId: organisationId as never,
    });
    expect(await signIn({ email, password: PASSWORD })).toEqual(WRONG);
    const outcome = await signIn({ email, password: 'another long password' });
    expect(outcome.ok && (await actorOfSession(outcome.value.token))).toMatchObject({
      id: actor.id,
      role: 'CONTRIBUTOR',
      organisationId,
    });
  });
});

test('language and theme are kept in the profile, and told in the audit trail', async () => {
  const { actor } = await makeAccount();
  await changePreferences(actor, { locale: 'ar' });
  await changePreferences({ ...actor, locale: 'ar' }, { theme: 'DARK' });
  const { rows } = await database.owner.query('SELECT locale, theme FROM app_user WHERE id = $1', [actor.id]);
  expect(rows).toEqual([{ locale: 'AR', theme: 'DARK' }]);
  const events = await database.owner.query(
    "SELECT before, after FROM audit_event WHERE actor_id = $1 AND action = 'user.preferencesChanged' ORDER BY at",
    [actor.id],
  );
  expect(events.rows).toEqual([
    { before: { locale: null, theme: 'SYSTEM' }, after: { locale: 'ar', theme: 'SYSTEM' } },
    { before: { locale: 'ar', theme: 'SYSTEM' }, after: { locale: 'ar', theme: 'DARK' } },
  ]);
});
