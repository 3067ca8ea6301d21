import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/auth/roles';
import { removeSpellingSchema, saveSpellingSchema } from '@/lib/domain/search/spelling';
import { removeSpelling, saveSpelling } from '@/lib/server/search/commands';
import { listSpellings, search } from '@/lib/server/search/queries';
import { makePerson } from '../factories/people';
import { makeRecords } from '../factories/records';
import { ownDatabase } from '../setup/database';

const database = ownDatabase('empty');
let admin: Actor;
let organisation: string;

beforeAll(async () => {
  admin = (await makePerson(database.owner, { role: 'ADMIN' })).actor;
  await makeRecords(database.owner, async (make) => {
    await make('workspace');
    organisation = await make('organisation');
    await make('campaign', { title_en: 'The Zebulon bill', title_ar: null });
  });
});

const save = (actor: Actor, id: string, version: number, forms: string, isStem = false) =>
  saveSpelling(actor, saveSpellingSchema.parse({ id, version, forms, ...(isStem && { isStem: 'on' }) }));
const remove = (actor: Actor, id: string, version: number) => removeSpelling(actor, removeSpellingSchema.parse({ id, version }));
const total = async (query: string) => (await search(admin, query, { limit: 1 })).total;
const eventsOf = async () =>
  (await database.owner.query("SELECT action, before, after FROM audit_event WHERE action LIKE 'spelling.%' ORDER BY at, id"))
    .rows;

test('spellings are kept, changed and taken away, each step in the trail, and search follows', async () => {
  const id = randomUUID();
  expect(await total('زبولون')).toBe(0);
  expect(await save(admin, id, 0, 'Zebulon، زبولون')).toEqual({ ok: true, value: null });
  expect(await save(admin, id, 0, 'Zebulon، زبولون'), 'sent twice').toEqual({ ok: true, value: null });
  expect(await total('زبولون')).toBe(1);
  expect(await total('الزبولون')).toBe(1);
  expect(await save(admin, id, 1, 'Zebulon, زبلون')).toEqual({ ok: true, value: null });
  expect([await total('زبلون'), await total('زبولونا')]).toEqual([1, 0]);
  expect(await save(admin, id, 1, 'Zebulon, another'), 'somebody else was first').toEqual({ ok: false, code: 'STALE' });
  expect(await remove(admin, id, 1)).toEqual({ ok: false, code: 'STALE' });
  expect(await remove(admin, id, 2)).toEqual({ ok: true, value: { forms: ['Zebulon', 'زبلون'] } });
  expect(await remove(admin, id, 2)).toEqual({ ok: false, code: 'NOT_FOUND' });
  expect(await save(admin, id, 2, 'Zebulon, زبلون')).toEqual({ ok: false, code: 'NOT_FOUND' });
  expect(await total('زبلون')).toBe(0);
  const [first, second] = [
    { forms: ['Zebulon', 'زبولون'], isStem: false },
    { forms: ['Zebulon', 'زبلون'], isStem: false },
  ];
  expect(await eventsOf()).toEqual([
    { action: 'spelling.saved', before: null, after: first },
    { action: 'spelling.saved', before: first, after: second },
    { action: 'spelling.removed', before: second, after: null },
  ]);
});

test('only administrators keep them', async () => {
  for (const role of ['ORGANIZER', 'CONTRIBUTOR', 'VIEWER'] as const) {
    const { actor } = await makePerson(database.owner, { role, organisationId: organisation });
    expect(await save(actor, randomUUID(), 0, 'one, two')).toEqual({ ok: false, code: 'NOT_ALLOWED' });
    const [known] = (await listSpellings(admin)) ?? [];
    expect(await remove(actor, known?.id ?? '', known?.version ?? 0)).toEqual({ ok: false, code: 'NOT_ALLOWED' });
    expect(await listSpellings(actor)).toBeNull();
  }
  expect((await listSpellings(admin))?.length).toBeGreaterThan(20);
});

test.each([
  ['one only', 'Captagon', 'TOO_FEW_SPELLINGS'],
  ['the same twice', 'Captagon, Captagon', 'TOO_FEW_SPELLINGS'],
  ['nothing', ' , ، ', 'TOO_FEW_SPELLINGS'],
  ['empty', '', 'REQUIRED'],
  ['too many', Array.from({ length: 13 }, (_, i) => `s${i}`).join(', '), 'TOO_MANY'],
  ['one too long', `a, ${'b'.repeat(61)}`, 'TOO_LONG'],
  ['no letters', 'Captagon, %', 'INVALID'],
])('refused: %s', (_, forms, code) => {
  const { error } = saveSpellingSchema.safeParse({ id: randomUUID(), version: 0, forms });
  expect(error?.issues.map(({ path, message }) => [path[0], message])).toEqual([['forms', code]]);
});
