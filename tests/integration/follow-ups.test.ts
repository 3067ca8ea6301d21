import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Actor, ROLES, type Role } from '@/lib/domain/auth/roles';
import { FOLLOW_UP_LIST, FOLLOW_UP_TABS } from '@/lib/domain/follow-up/list';
import { FOLLOW_UP_GROUPS, groupFollowUps } from '@/lib/domain/follow-up/standing';
import { followUpStepSchema } from '@/lib/domain/follow-up/step';
import { parseList } from '@/lib/domain/list/query';
import { takeFollowUpStep } from '@/lib/server/follow-up/commands';
import { countFollowUps, listAssignees, listFollowUps, listFollowUpsOf } from '@/lib/server/follow-up/queries';
import { revertRecord } from '@/lib/server/record/commands';
import { todayOfWorkspace } from '@/lib/server/workspace/queries';
import { makePerson } from '../factories/people';
import { makeRecords, type Row } from '../factories/records';
import { ownDatabase } from '../setup/database';

const database = ownDatabase('empty');
const people = {} as Record<Role, Actor>;
let a: string;
let b: string;
let stranger: Actor;
let today: string;

beforeAll(async () => {
  [a, b] = await makeRecords(database.owner, async (make) => [await make('organisation'), await make('organisation')] as const);
  for (const role of ROLES) people[role] = (await makePerson(database.owner, { role, organisationId: a })).actor;
  stranger = (await makePerson(database.owner, { role: 'ADMIN', organisationId: b })).actor;
  today = await todayOfWorkspace();
});

const inDays = (days: number) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
const makeFollowUp = (row: Row = {}) =>
  makeRecords(database.owner, (make) => make('follow_up', { organisation_id: a, title_en: 'A task', ...row }));
const step = (followUp: string, change: Record<string, string> = {}) =>
  followUpStepSchema.parse({ followUp, version: '1', step: 'DONE', ...change });

async function stateOf(id: string) {
  const { rows } = await database.owner.query(
    `SELECT status, snoozed_until::text AS snoozed, assignee_id AS assignee, done_at IS NOT NULL AS done, version,
      (SELECT count(*)::int FROM audit_event WHERE record_id = f.id) AS events FROM follow_up f WHERE id = $1`,
    [id],
  );
  return rows[0];
}

describe('who may take a step', () => {
  test.each(['ADMIN', 'ORGANIZER', 'CONTRIBUTOR'] as const)('%s, on their organisation’s', async (role) => {
    const id = await makeFollowUp();
    expect(await takeFollowUpStep(people[role], step(id))).toMatchObject({ ok: true, value: { noun: 'followUp', id } });
    expect(await stateOf(id)).toEqual({ status: 'DONE', snoozed: null, assignee: null, done: true, version: 2, events: 1 });
  });

  test.each<[string, () => Actor, () => Row, string]>([
    ['a contributor, on another organisation’s', () => people.CONTRIBUTOR, () => ({ organisation_id: b }), 'NOT_ALLOWED'],
    ['a viewer', () => people.VIEWER, () => ({}), 'NOT_ALLOWED'],
    [
      'an administrator, on what another organisation keeps to itself',
      () => stranger,
      () => ({ visibility: 'ORGANISATION' }),
      'NOT_FOUND',
    ],
    ['anybody, on what is archived', () => people.ADMIN, () => ({ archived_at: new Date() }), 'ARCHIVED'],
  ])('not %s', async (_, actor, row, code) => {
    const id = await makeFollowUp(row());
    expect(await takeFollowUpStep(actor(), step(id))).toEqual({ ok: false, code });
    expect(await stateOf(id)).toMatchObject({ status: 'OPEN', version: 1, events: 0 });
  });

  test('nobody, on what is not there', async () =>
    expect(await takeFollowUpStep(people.ADMIN, step(randomUUID()))).toEqual({ ok: false, code: 'NOT_FOUND' }));
});

describe('every step, and undone in one', () => {
  test.each<[string, Row, Record<string, string>, Record<string, unknown>]>([
    ['done', {}, { step: 'DONE' }, { status: 'DONE', done: true }],
    ['blocked', {}, { step: 'BLOCK' }, { status: 'BLOCKED' }],
    ['no longer blocked', { status: 'BLOCKED' }, { step: 'REOPEN' }, { status: 'OPEN' }],
    ['opened again', { status: 'DONE', done_at: new Date() }, { step: 'REOPEN' }, { status: 'OPEN', done: false }],
    ['put off to a day', {}, { step: 'SNOOZE', until: '2190-01-01' }, { snoozed: '2190-01-01' }],
    [
      'put off again, after it had been before',
      { snoozed_until: '2024-01-01' },
      { step: 'SNOOZE', until: '2190-01-01' },
      { snoozed: '2190-01-01' },
    ],
    ['back', { snoozed_until: '2190-01-01' }, { step: 'WAKE' }, { snoozed: null }],
  ])('%s', async (_, row, change, after) => {
    const id = await makeFollowUp(row);
    const before = await stateOf(id);
    const taken = await takeFollowUpStep(people.ORGANIZER, step(id, change));
    expect(await stateOf(id)).toMatchObject({ ...after, version: 2 });
    const eventId = taken.ok ? (taken.value.eventId as string) : '';
    expect(await revertRecord(people.ORGANIZER, { noun: 'followUp', id, version: 2, eventId })).toMatchObject({ ok: true });
    expect(await stateOf(id)).toEqual({ ...before, version: 3, events: 2 });
  });

  test('given to somebody, and to nobody', async () => {
    const id = await makeFollowUp();
    const to = people.CONTRIBUTOR.id as string;
    await takeFollowUpStep(people.ORGANIZER, step(id, { step: 'ASSIGN', assignee: to }));
    expect(await stateOf(id)).toMatchObject({ assignee: to });
    await takeFollowUpStep(people.ORGANIZER, step(id, { step: 'ASSIGN', assignee: '', version: '2' }));
    expect(await stateOf(id)).toMatchObject({ assignee: null, version: 3 });
  });

  test.each<[string, Row, () => string]>([
    ['who does not see it', { visibility: 'ORGANISATION' }, () => stranger.id],
    ['who is not there', {}, () => randomUUID()],
  ])('not given to somebody %s', async (_, row, to) => {
    const id = await makeFollowUp(row);
    expect(await takeFollowUpStep(people.ORGANIZER, step(id, { step: 'ASSIGN', assignee: to() }))).toEqual({
      ok: false,
      code: 'INVALID_INPUT',
      fields: { assignee: 'NOT_A_CHOICE' },
    });
  });
});

describe('at the same time', () => {
  test('a button pressed ten times does it once', async () => {
    const id = await makeFollowUp();
    const taken = await Promise.all(Array.from({ length: 10 }, () => takeFollowUpStep(people.ORGANIZER, step(id))));
    // Whoever comes while the first writes is told that it changed; whoever comes after finds it done.
    expect(taken.every((one) => one.ok || one.code === 'STALE')).toBe(true);
    expect(taken.filter((one) => one.ok && one.value.eventId)).toHaveLength(1);
    expect(await stateOf(id)).toMatchObject({ status: 'DONE', version: 2, events: 1 });
  });

  test('a step on an older version than the last is told so', async () => {
    const id = await makeFollowUp({ version: 4 });
    expect(await takeFollowUpStep(people.ORGANIZER, step(id, { step: 'BLOCK', version: '3' }))).toEqual({
      ok: false,
      code: 'STALE',
    });
  });
});

describe('the list', () => {
  let meeting: string;
  beforeAll(async () => {
    const campaign = await makeRecords(database.owner, (make) => make('campaign'));
    meeting = await makeRecords(database.owner, (make) => make('meeting', { title_en: 'The meeting it came from' }));
    const mine = { assignee_id: people.ORGANIZER.id, campaign_id: campaign };
    await makeFollowUp({ title_en: 'late', due_on: inDays(-12), ...mine, meeting_id: meeting });
    await makeFollowUp({ title_en: 'today', due_on: today, ...mine });
    await makeFollowUp({ title_en: 'week', due_on: inDays(7), ...mine, status: 'BLOCKED' });
    await makeFollowUp({ title_en: 'later', due_on: inDays(8), ...mine });
    await makeFollowUp({ title_en: 'snoozed', due_on: inDays(-30), snoozed_until: inDays(1), ...mine });
    await makeFollowUp({ title_en: 'awake', due_on: inDays(-1), snoozed_until: today, ...mine });
    await makeFollowUp({ title_en: 'done', due_on: inDays(-40), status: 'DONE', done_at: new Date(), ...mine });
    await makeFollowUp({ title_en: 'nobody’s of B', due_on: inDays(1), campaign_id: campaign, organisation_id: b });
    asked = `campaign=${campaign}`;
  });
  let asked: string;

  const list = (actor: Actor, address = '') =>
    listFollowUps(actor, parseList(FOLLOW_UP_LIST, new URLSearchParams(`${asked}&${address}`)), today);
  const titles = async (actor: Actor, address?: string) => (await list(actor, address)).followUps.map(({ title }) => title.en);

  test('what presses first, what is over last, in the groups of the domain', async () => {
    const { followUps, page } = await list(people.ORGANIZER);
    expect(followUps.map(({ title }) => title.en)).toEqual([
      'late',
      'awake',
      'today',
      'nobody’s of B',
      'week',
      'later',
      'snoozed',
      'done',
    ]);
    const grouped = groupFollowUps(followUps, today);
    expect(grouped.map(({ group }) => group)).toEqual([...FOLLOW_UP_GROUPS]);
    expect(page.bands).toEqual(Object.fromEntries(grouped.map(({ group, followUps: inIt }) => [group, inIt.length])));
  });

  test.each<[string, string[]]>([
    ['whose=MINE&open=1', ['late', 'awake', 'today', 'week', 'later']],
    ['whose=UNASSIGNED', ['nobody’s of B']],
    ['group=OVERDUE', ['late', 'awake']],
    ['group=SNOOZED', ['snoozed']],
    ['status=BLOCKED', ['week']],
    ['sort=-due&group=OVERDUE', ['awake', 'late']],
    ['q=NOBODY', ['nobody’s of B']],
  ])('%s', async (address, found) => expect(await titles(people.ORGANIZER, address)).toEqual(found));

  test('ours is our organisation’s', async () => {
    expect(await titles(stranger, 'whose=OURS')).toEqual(['nobody’s of B']);
    expect(await titles(people.ORGANIZER, 'whose=OURS')).not.toContain('nobody’s of B');
  });

  test('says what each came from, and is found from there', async () => {
    const [late] = (await list(people.ORGANIZER)).followUps;
    expect(late).toMatchObject({ meeting: { id: meeting, title: { en: 'The meeting it came from' } }, letter: null });
    expect((await listFollowUpsOf(people.VIEWER, { noun: 'meeting', id: meeting })).map(({ title }) => title.en)).toEqual([
      'late',
    ]);
  });

  test('each tab holds as many as it says', async () => {
    const counts = await countFollowUps(people.ORGANIZER, today);
    for (const [tab, count] of Object.entries(counts)) {
      const filters = FOLLOW_UP_TABS[tab as keyof typeof counts];
      const { page } = await listFollowUps(people.ORGANIZER, { ...parseList(FOLLOW_UP_LIST, {}), filters }, today);
      expect(page.total, tab).toBe(count);
    }
  });
});

test('those who can be given one may write it, and are here still', async () => {
  const gone = (await makePerson(database.owner, { role: 'ORGANIZER', row: { disabled_at: new Date() } })).actor;
  const ids = (await listAssignees(people.ORGANIZER)).map(({ id }) => id);
  expect(ids).toContain(people.CONTRIBUTOR.id);
  expect(ids).not.toContain(people.VIEWER.id);
  expect(ids).not.toContain(gone.id);
});
