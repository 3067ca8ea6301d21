import { beforeEach, expect, test, vi } from 'vitest';
import { ROLES } from '@/lib/domain/auth/roles';
import { setUpWorkspaceSchema } from '@/lib/domain/workspace/schema';
import { openSession } from '@/lib/server/auth/session';
import { makePerson } from '../factories/people';
import { changeRecords } from '../factories/records';
import { ownDatabase } from '../setup/database';

const jar = vi.hoisted(() => new Map<string, string>());
vi.mock('next/headers', () => ({
  cookies: async () => ({ get: (name: string) => (jar.has(name) ? { value: jar.get(name) } : undefined) }),
}));
vi.mock('next/navigation', () => ({
  redirect: (path: string) => {
    throw new Error(`redirected to ${path}`);
  },
}));

const database = ownDatabase('empty');
const INPUT = setUpWorkspaceSchema.parse({
  nameEn: 'A coalition',
  nameAr: 'تحالف',
  timeZone: 'Europe/Paris',
  coalitionEn: '',
  coalitionAr: '',
  coalitionShort: 'AC',
  members: 'Organisation A / المنظمة أ (OA)\nOrganisation B',
});

/** The modules of one process: what it has seen of the workspace is forgotten. */
async function freshProcess() {
  vi.resetModules();
  const [{ requireActor }, { setUpWorkspace }, { loadShell }, { sealToken, sessionCookie }] = await Promise.all([
    import('@/lib/server/auth/actor'),
    import('@/lib/server/workspace/set-up'),
    import('@/lib/server/shell/queries'),
    import('@/lib/server/auth/cookie'),
  ]);
  return { requireActor, setUpWorkspace, loadShell, sealToken, sessionCookie };
}

beforeEach(async () => {
  await changeRecords(database.owner, 'DELETE FROM workspace_member');
  await changeRecords(database.owner, 'DELETE FROM workspace');
});

test.each(ROLES)('before there is a workspace every page leads %s to its set-up, afterwards none does', async (role) => {
  const admin = await makePerson(database.owner, { role: 'ADMIN' });
  const { actor } = await makePerson(database.owner, { role: role === 'CONTRIBUTOR' ? 'VIEWER' : role });
  const app = await freshProcess();
  jar.set(app.sessionCookie().name, await app.sealToken(await openSession(actor.id)));
  await expect(app.requireActor('/campaigns')).rejects.toThrow('redirected to /setup');
  expect(await app.loadShell()).toMatchObject({ timeZone: 'America/New_York', campaigns: [] });
  expect(await app.setUpWorkspace(admin.actor, INPUT)).toEqual({ ok: true, value: null });
  expect(await app.requireActor('/campaigns')).toMatchObject({ id: actor.id });
  jar.clear();
  await expect(app.requireActor('/campaigns')).rejects.toThrow('redirected to /sign-in?from=%2Fcampaigns');
});

test('makes the workspace, the coalition and its members, and tells it in the trail', async () => {
  const { actor } = await makePerson(database.owner, { role: 'ADMIN' });
  const app = await freshProcess();
  expect(await app.setUpWorkspace(actor, INPUT)).toMatchObject({ ok: true });
  const { rows } = await database.owner.query(`
    SELECT w.name_en, w.name_ar, w.time_zone, c.name_en AS coalition, c.short_name, c.kind,
      (SELECT json_agg(json_build_array(o.name_en, o.name_ar, o.short_name, o.kind, m.joined_precision) ORDER BY o.name_en)
        FROM workspace_member m JOIN organisation o ON o.id = m.organisation_id) AS members
    FROM workspace w JOIN organisation c ON c.id = w.coalition_id`);
  expect(rows).toEqual([
    {
      name_en: 'A coalition',
      name_ar: 'تحالف',
      time_zone: 'Europe/Paris',
      coalition: 'A coalition',
      short_name: 'AC',
      kind: 'PARTNER',
      members: [
        ['Organisation A', 'المنظمة أ', 'OA', 'MEMBER_ORGANISATION', 'UNKNOWN'],
        ['Organisation B', null, null, 'MEMBER_ORGANISATION', 'UNKNOWN'],
      ],
    },
  ]);
  const events = await database.owner.query('SELECT action, after FROM audit_event WHERE actor_id = $1 ORDER BY at, id', [
    actor.id,
  ]);
  expect(events.rows).toMatchObject([
    { action: 'record.created', after: { name: { en: 'A coalition', ar: 'تحالف' }, shortName: 'AC' } },
    { action: 'record.created', after: { name: { en: 'Organisation A', ar: 'المنظمة أ' } } },
    { action: 'record.created', after: { kind: 'MEMBER_ORGANISATION', name: { en: 'Organisation B', ar: null } } },
    { action: 'workspace.setUp', after: { nameEn: 'A coalition', memberOrganisations: 2 } },
  ]);
});

test('happens once, also when two administrators do it at once', async () => {
  const app = await freshProcess();
  const admins = [await makePerson(database.owner, { role: 'ADMIN' }), await makePerson(database.owner, { role: 'ADMIN' })];
  const count = async () => (await database.owner.query('SELECT count(*)::int AS n FROM organisation')).rows[0].n;
  const before = await count();
  const outcomes = await Promise.all(admins.map(({ actor }) => app.setUpWorkspace(actor, INPUT)));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.find(({ ok }) => !ok)).toEqual({ ok: false, code: 'ALREADY_SET_UP' });
  expect((await count()) - before).toBe(3);
  expect(await app.setUpWorkspace(admins[0]?.actor as never, INPUT)).toEqual({ ok: false, code: 'ALREADY_SET_UP' });
});

test.each(['ORGANIZER', 'VIEWER'] as const)('is not for %s', async (role) => {
  const app = await freshProcess();
  const { actor } = await makePerson(database.owner, { role });
  expect(await app.setUpWorkspace(actor, INPUT)).toEqual({ ok: false, code: 'NOT_ALLOWED' });
});
