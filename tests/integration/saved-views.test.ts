import { beforeAll, describe, expect, test } from 'vitest';
import { ROLES, type Role } from '@/lib/domain/auth/roles';
import { MEETING_LIST } from '@/lib/domain/meeting/list';
import { removeViewSchema, saveViewSchema } from '@/lib/domain/saved-view/schema';
import { VIEWS_MAX } from '@/lib/domain/saved-view/view';
import { listAudit } from '@/lib/server/audit/queries';
import { removeView, saveView } from '@/lib/server/saved-view/commands';
import { loadListFrame } from '@/lib/server/saved-view/queries';
import { makePerson, type Person } from '../factories/people';
import { makeRecords } from '../factories/records';
import { ownDatabase } from '../setup/database';

const database = ownDatabase('empty');
const people = {} as Record<Role, Person>;
let organisationId: string;

beforeAll(async () => {
  organisationId = await makeRecords(database.owner, (make) => make('organisation'));
  for (const role of ROLES) people[role] = await makePerson(database.owner, { role, organisationId });
});

const view = (row: Record<string, string> = {}) =>
  saveViewSchema.parse({ list: 'meetings', name: 'Mine', query: 'year=2022', ...row });
const viewsOf = async ({ actor }: Person) => (await loadListFrame(actor, MEETING_LIST)).views;
const somebody = () => makePerson(database.owner, { role: 'VIEWER', organisationId });
const events = async (recordId: string) =>
  (
    await database.owner.query('SELECT action, actor_id, before, after FROM audit_event WHERE record_id = $1 ORDER BY at', [
      recordId,
    ])
  ).rows;

test.each(ROLES)('%s saves a view, finds it, and deletes it', async (role) => {
  const person = people[role];
  const saved = await saveView(person.actor, view());
  if (!saved.ok) throw new Error(saved.code);
  const { viewId } = saved.value;
  expect(await viewsOf(person)).toEqual([{ id: viewId, name: 'Mine', query: 'year=2022' }]);
  expect(await removeView(person.actor, removeViewSchema.parse({ viewId }))).toEqual({ ok: true, value: { viewId } });
  expect(await viewsOf(person)).toEqual([]);
  const kept = { list: 'meetings', name: 'Mine', query: 'year=2022' };
  expect(await events(viewId)).toEqual([
    { action: 'view.saved', actor_id: person.actor.id, before: null, after: kept },
    { action: 'view.removed', actor_id: person.actor.id, before: kept, after: null },
  ]);
});

test('what is kept is what the list understands, without its page', () => {
  expect(view({ query: 'sort=-date&unknown=1&status=HELD&status=NO&year=2022&after=xyz' }).query).toBe(
    'status=HELD&year=2022&sort=-date',
  );
  for (const row of [
    { query: '' },
    { query: 'unknown=1' },
    { query: `q=${'x'.repeat(3000)}` },
    { list: 'secrets' },
    { list: 'constructor' },
    { name: '  ' },
    { name: 'x'.repeat(81) },
    { name: 'a\u202eb' },
  ]) {
    expect(
      saveViewSchema.safeParse({ list: 'meetings', name: 'Mine', query: 'year=2022', ...row }).success,
      JSON.stringify(row).slice(0, 80),
    ).toBe(false);
  }
});

test('somebody else’s view is not there', async () => {
  const [mine, theirs] = [await somebody(), people.ADMIN];
  const saved = await saveView(mine.actor, view({ name: 'ZZ-MY-OWN' }));
  if (!saved.ok) throw new Error(saved.code);
  expect(await viewsOf(theirs)).toEqual([]);
  expect(await removeView(theirs.actor, { viewId: saved.value.viewId as never })).toEqual({ ok: false, code: 'NOT_FOUND' });
  expect(await viewsOf(mine)).toHaveLength(1);
  expect(JSON.stringify(await listAudit(theirs.actor, null))).not.toContain('ZZ-MY-OWN');
});

describe('a name', () => {
  test('twice the same is once', async () => {
    const person = await somebody();
    const saved = await Promise.all(Array.from({ length: 5 }, () => saveView(person.actor, view())));
    expect(saved.every(({ ok }) => ok)).toBe(true);
    expect(await viewsOf(person)).toHaveLength(1);
  });
  test('stands for one view of a list; another list has names of its own', async () => {
    const person = await somebody();
    await saveView(person.actor, view());
    expect(await saveView(person.actor, view({ query: 'year=2021' }))).toEqual({
      ok: false,
      code: 'INVALID_INPUT',
      fields: { name: 'DUPLICATE' },
    });
    expect(await saveView(person.actor, view({ list: 'letters' }))).toMatchObject({ ok: true });
    expect(await viewsOf(person)).toHaveLength(1);
  });
});

test(`${VIEWS_MAX} of a list and no more, also at once`, async () => {
  const person = await somebody();
  const saved = await Promise.all(
    Array.from({ length: VIEWS_MAX + 3 }, (_, i) => saveView(person.actor, view({ name: `View ${i}` }))),
  );
  expect(saved.filter(({ ok }) => ok)).toHaveLength(VIEWS_MAX);
  expect(saved.find(({ ok }) => !ok)).toEqual({ ok: false, code: 'INVALID_INPUT', fields: { name: 'TOO_MANY' } });
  expect(await viewsOf(person)).toHaveLength(VIEWS_MAX);
});
