import { createHash } from 'node:crypto';
import { encode } from 'next-auth/jwt';
import { describe, expect, test } from 'vitest';
import { signOut } from '@/lib/server/auth/commands';
import { openToken, sealToken, sessionCookie } from '@/lib/server/auth/cookie';
import { actorOfSession, closeSession, openSession } from '@/lib/server/auth/session';
import { saveAccount } from '@/lib/server/user/commands';
import { makePerson, type Person } from '../factories/people';
import { changeRecords, makeRecords } from '../factories/records';
import { ownDatabase } from '../setup/database';

const database = ownDatabase('empty');
const HOUR = 3_600_000;

async function openOne(): Promise<Person & { token: string }> {
  const person = await makePerson(database.owner, { role: 'ORGANIZER' });
  return { ...person, token: await openSession(person.actor.id) };
}
const hashOf = (token: string) => createHash('sha256').update(token).digest();
const setSession = (token: string, change: string) =>
  database.owner.query(`UPDATE session SET ${change} WHERE token_hash = $1`, [hashOf(token)]);
const sessionRow = async (token: string) =>
  (await database.owner.query('SELECT * FROM session WHERE token_hash = $1', [hashOf(token)])).rows[0];

describe('a session', () => {
  test('gives the person behind it', async () => {
    const { token, actor } = await openOne();
    expect(await actorOfSession(token)).toEqual(actor);
  });

  test('lasts eight hours idle and fourteen days in all, and its token is not in the database', async () => {
    const { token } = await openOne();
    const row = await sessionRow(token);
    expect(row.idle_until - row.created_at).toBeCloseTo(8 * HOUR, -4);
    expect(row.absolute_until - row.created_at).toBeCloseTo(14 * 24 * HOUR, -4);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(JSON.stringify(row)).not.toContain(token);
  });

  test.each([
    ['idle for too long', "idle_until = now() - interval '1 second'"],
    ['too old', "absolute_until = now() - interval '1 second'"],
  ])('%s gives nobody', async (_, change) => {
    const { token } = await openOne();
    await setSession(token, change);
    expect(await actorOfSession(token)).toBeNull();
  });

  test('being used keeps it open, but never beyond its absolute end', async () => {
    const { token } = await openOne();
    await setSession(token, "last_seen_at = now() - interval '2 minutes', idle_until = now() + interval '1 hour'");
    await actorOfSession(token);
    expect((await sessionRow(token)).idle_until - Date.now()).toBeGreaterThan(7 * HOUR);
    await setSession(token, "last_seen_at = now() - interval '2 minutes', absolute_until = now() + interval '2 hours'");
    await actorOfSession(token);
    const { idle_until: idle, absolute_until: absolute } = await sessionRow(token);
    expect(idle).toEqual(absolute);
  });

  test('is written to at most once a minute', async () => {
    const { token } = await openOne();
    const before = await sessionRow(token);
    await actorOfSession(token);
    expect(await sessionRow(token)).toEqual(before);
  });

  test('an unknown, an empty and a mangled token give nobody', async () => {
    const { token } = await openOne();
    for (const wrong of ['', 'x', `${token}x`, token.toUpperCase(), '\u0000']) expect(await actorOfSession(wrong)).toBeNull();
  });

  test('those that are over are swept away when the person signs in again, the others stay', async () => {
    const { token, actor } = await openOne();
    const second = await openSession(actor.id);
    await setSession(token, "idle_until = now() - interval '1 second'");
    await openSession(actor.id);
    expect([await sessionRow(token), Boolean(await sessionRow(second))]).toEqual([undefined, true]);
  });
});

describe('what changes in the account takes effect at once', () => {
  test.each([
    ['the role', "role = 'VIEWER'", { role: 'VIEWER' }],
    ['the name', "name = 'Amal'", { name: 'Amal' }],
    ['the language', "locale = 'AR'", { locale: 'ar' }],
  ])('%s', async (_, change, shown) => {
    const { token, actor } = await openOne();
    await changeRecords(database.owner, `UPDATE app_user SET ${change} WHERE id = $1`, [actor.id]);
    expect(await actorOfSession(token)).toMatchObject(shown);
  });

  test('the organisation', async () => {
    const { token, actor } = await openOne();
    const organisationId = await makeRecords(database.owner, (make) => make('organisation', { short_name: 'KAY' }));
    await changeRecords(database.owner, 'UPDATE app_user SET organisation_id = $2 WHERE id = $1', [actor.id, organisationId]);
    expect(await actorOfSession(token)).toMatchObject({ organisationId, organisationShortName: 'KAY' });
  });

  test('a disabled account has no session that works', async () => {
    const { token, actor } = await openOne();
    await changeRecords(database.owner, 'UPDATE app_user SET disabled_at = now() WHERE id = $1', [actor.id]);
    expect(await actorOfSession(token)).toBeNull();
  });

  test('a new password ends every session', async () => {
    const { token, email } = await openOne();
    const saved = await saveAccount({
      email,
      name: 'Amal',
      role: 'ADMIN',
      password: 'a new and long password',
      organisationId: null,
    });
    expect(saved).toEqual({ created: false });
    expect(await actorOfSession(token)).toBeNull();
  });
});

describe('signing out', () => {
  test('makes the cookie worthless, leaves other sessions, and is in the audit trail', async () => {
    const { token, actor } = await openOne();
    const elsewhere = await openSession(actor.id);
    const cookie = await sealToken(token);
    await signOut(actor, token);
    expect(await actorOfSession((await openToken(cookie)) ?? '')).toBeNull();
    expect(await actorOfSession(elsewhere)).not.toBeNull();
    const { rows } = await database.owner.query('SELECT action FROM audit_event WHERE actor_id = $1', [actor.id]);
    expect(rows).toEqual([{ action: 'user.signedOut' }]);
  });

  test('twice does no harm', async () => {
    const { token } = await openOne();
    await closeSession(token);
    await closeSession(token);
    await signOut(null, token);
    expect(await actorOfSession(token)).toBeNull();
  });
});

describe('the cookie', () => {
  test('holds the token, sealed', async () => {
    const sealed = await sealToken('a token');
    expect(sealed).not.toContain('a token');
    expect(await openToken(sealed)).toBe('a token');
  });

  test('is for this app alone, and for no script', () => {
    expect(sessionCookie()).toEqual({
      name: 'munasara.session',
      options: { httpOnly: true, sameSite: 'lax', path: '/', secure: false, maxAge: 14 * 24 * 3600 },
    });
  });

  const secret = process.env.AUTH_SECRET ?? '';
  test.each([
    ['nothing', async () => undefined],
    ['an empty value', async () => ''],
    ['garbage', async () => 'garbage'],
    ['five parts of garbage', async () => 'a.b.c.d.e'],
    ['a token that was not sealed', async () => 'x'.repeat(43)],
    ['one sealed with another secret', () => encode({ token: { sid: 'a' }, secret: secret.replace('only', 'lone') })],
    ['one that has expired', () => encode({ token: { sid: 'a' }, secret, maxAge: -60 })],
    ['one that holds something else', () => encode({ token: { sub: 'a' }, secret })],
    ['one whose token is no text', () => encode({ token: { sid: { id: 'a' } }, secret })],
    // Not the last letter: some of its bits say nothing.
    [
      'a sealed one with a letter changed',
      async () => (await sealToken('a')).replace(/.(?=[^.]*$)/, (letter) => (letter === 'A' ? 'B' : 'A')),
    ],
    ['a sealed one cut short', async () => (await sealToken('a')).slice(0, -10)],
    ['an unsealed claim without a signature', async () => `${btoa('{"alg":"none"}')}.${btoa('{"sid":"a"}')}.`],
  ])('%s is not one of ours', async (_, make) => expect(await openToken(await make())).toBeNull());
});
