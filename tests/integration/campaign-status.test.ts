import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { ROLES, type Role } from '@/lib/domain/auth/roles';
import { type ChangeCampaignStatus, changeCampaignStatusSchema } from '@/lib/domain/campaign/schema';
import type { CampaignId } from '@/lib/domain/shared/ids';
import { changeCampaignStatus } from '@/lib/server/campaign/commands';
import { getCampaign, getCampaignStatus } from '@/lib/server/campaign/queries';
import { todayOfWorkspace } from '@/lib/server/workspace/queries';
import { makePerson, type Person } from '../factories/people';
import { changeRecords, makeRecords, type Row } from '../factories/records';
import { ownDatabase } from '../setup/database';

const database = ownDatabase('empty');
const people = {} as Record<Role, Person>;

beforeAll(async () => {
  const organisationId = await makeRecords(database.owner, (make) => make('organisation'));
  for (const role of ROLES) people[role] = await makePerson(database.owner, { role, organisationId });
});

/** A campaign that has been ACTIVE since 1 May 2024. */
async function makeCampaign(row: Row = {}) {
  return makeRecords(database.owner, async (make) => {
    const id = await make('campaign', row);
    await make('campaign_status_change', { campaign_id: id });
    return id as CampaignId;
  });
}

const input = (campaignId: string, change: Record<string, unknown> = {}): ChangeCampaignStatus =>
  changeCampaignStatusSchema.parse({
    campaignId,
    version: '1',
    status: 'PAUSED',
    asOf: '2024-05-20',
    reasonEn: 'We wait.',
    reasonAr: '',
    ...change,
  });

async function stateOf(id: string) {
  const { rows } = await database.owner.query(
    `SELECT status, status_as_of::text AS as_of, version, xmin::text AS transaction,
      (SELECT coalesce(json_agg(json_build_object('from', from_status, 'to', to_status, 'as_of', as_of, 'precision', as_of_precision, 'en', reason_en, 'ar', reason_ar,
        'correction', is_correction, 'by', changed_by_id, 'transaction', h.xmin::text) ORDER BY changed_at), '[]') FROM campaign_status_change h WHERE campaign_id = c.id) AS history,
      (SELECT coalesce(json_agg(json_build_object('action', action, 'by', actor_id, 'name', actor_name, 'before', before, 'after', after, 'transaction', e.xmin::text) ORDER BY at), '[]')
        FROM audit_event e WHERE record_id = c.id) AS events
    FROM campaign c WHERE id = $1`,
    [id],
  );
  return rows[0];
}

describe('who may change a status', () => {
  test.each(['ADMIN', 'ORGANIZER'] as const)('%s', async (role) => {
    const id = await makeCampaign();
    expect(await changeCampaignStatus(people[role].actor, input(id))).toEqual({
      ok: true,
      value: { campaignId: id, isCorrection: false },
    });
    expect(await stateOf(id)).toMatchObject({ status: 'PAUSED', as_of: '2024-05-20', version: 2 });
  });

  test.each(['CONTRIBUTOR', 'VIEWER'] as const)('not %s, and nothing changes', async (role) => {
    const id = await makeCampaign();
    const before = await stateOf(id);
    expect(await changeCampaignStatus(people[role].actor, input(id))).toEqual({ ok: false, code: 'NOT_ALLOWED' });
    expect(await stateOf(id)).toEqual(before);
  });
});

test('campaign, history and audit event are written together, in one transaction', async () => {
  const id = await makeCampaign();
  const { actor } = people.ORGANIZER;
  await changeCampaignStatus(actor, input(id, { asOf: '2024-06', reasonAr: 'ننتظر.' }));
  const { history, events, transaction, ...campaign } = await stateOf(id);
  expect(campaign).toEqual({ status: 'PAUSED', as_of: '2024-06-01', version: 2 });
  expect(history).toHaveLength(2);
  expect(history[1]).toEqual({
    from: 'ACTIVE',
    to: 'PAUSED',
    as_of: '2024-06-01',
    precision: 'MONTH',
    en: 'We wait.',
    ar: 'ننتظر.',
    correction: false,
    by: actor.id,
    transaction,
  });
  expect(events).toEqual([
    {
      action: 'campaign.statusChanged',
      by: actor.id,
      name: actor.name,
      before: { status: 'ACTIVE', asOf: '2024-05-01', asOfPrecision: 'DAY', version: 1 },
      after: {
        status: 'PAUSED',
        asOf: '2024-06-01',
        asOfPrecision: 'MONTH',
        reasonEn: 'We wait.',
        reasonAr: 'ننتظر.',
        version: 2,
        changeId: expect.any(String),
      },
      transaction,
    },
  ]);
});

test('what readers see follows', async () => {
  const id = await makeCampaign();
  await changeCampaignStatus(people.ADMIN.actor, input(id));
  const shown = await getCampaign(people.VIEWER.actor, id);
  expect(shown?.campaign).toMatchObject({ status: 'PAUSED', version: 2, asOf: { on: '2024-05-20', precision: 'DAY' } });
  expect(shown?.campaign.statusChanges.map(({ from, to, changedBy }) => [from, to, changedBy])).toEqual([
    ['ACTIVE', 'PAUSED', 'Test admin'],
    [null, 'ACTIVE', null],
  ]);
  expect((await getCampaignStatus(people.VIEWER.actor, id))?.latest).toMatchObject({
    to: 'PAUSED',
    reason: { en: 'We wait.', ar: null },
  });
});

describe('refused, and nothing changes', () => {
  const refused: [string, Record<string, unknown>, object][] = [
    ['a version that is not the current one', { version: '2' }, { code: 'STALE' }],
    ['the status it has already', { status: 'ACTIVE' }, { code: 'INVALID_INPUT', fields: { status: 'SAME_STATUS' } }],
    ['a date in the future', { asOf: '2999' }, { code: 'INVALID_INPUT', fields: { asOf: 'IN_THE_FUTURE' } }],
  ];
  test.each(refused)('%s', async (_, change, refusal) => {
    const id = await makeCampaign();
    const before = await stateOf(id);
    expect(await changeCampaignStatus(people.ADMIN.actor, input(id, change))).toEqual({ ok: false, ...refusal });
    expect(await stateOf(id)).toEqual(before);
  });

  test('a move that a closed campaign may not make', async () => {
    const id = await makeCampaign({ status: 'ACHIEVED' });
    expect(await changeCampaignStatus(people.ADMIN.actor, input(id))).toEqual({
      ok: false,
      code: 'TRANSITION_NOT_ALLOWED',
      fields: { status: 'TRANSITION_NOT_ALLOWED' },
    });
    expect(await changeCampaignStatus(people.ADMIN.actor, input(id, { status: 'ACTIVE' }))).toMatchObject({ ok: true });
  });

  test('a campaign that does not exist, whoever asks', async () => {
    for (const role of ROLES)
      expect(await changeCampaignStatus(people[role].actor, input(randomUUID()))).toEqual({ ok: false, code: 'NOT_FOUND' });
  });

  test('a campaign that was archived', async () => {
    const id = await makeCampaign({ archived_at: new Date() });
    expect(await changeCampaignStatus(people.ADMIN.actor, input(id))).toEqual({ ok: false, code: 'NOT_FOUND' });
  });

  test('today is the day of the workspace: tomorrow there is not yet', async () => {
    const today = await todayOfWorkspace();
    const tomorrow = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);
    const id = await makeCampaign();
    expect(await changeCampaignStatus(people.ADMIN.actor, input(id, { asOf: tomorrow }))).toMatchObject({
      ok: false,
      fields: { asOf: 'IN_THE_FUTURE' },
    });
    expect(await changeCampaignStatus(people.ADMIN.actor, input(id, { asOf: today }))).toMatchObject({ ok: true });
  });
});

test('an earlier date enters the history as a correction, and the current status stays', async () => {
  const id = await makeCampaign();
  const outcome = await changeCampaignStatus(people.ORGANIZER.actor, input(id, { status: 'PROPOSED', asOf: '2023' }));
  expect(outcome).toEqual({ ok: true, value: { campaignId: id, isCorrection: true } });
  const state = await stateOf(id);
  expect(state).toMatchObject({ status: 'ACTIVE', as_of: '2024-05-01', version: 2 });
  expect(state.history.at(-1)).toMatchObject({ from: null, to: 'PROPOSED', as_of: '2023-01-01', correction: true });
  expect(state.events).toMatchObject([
    { action: 'campaign.statusCorrected', before: { status: null, version: 1 }, after: { status: 'PROPOSED', version: 2 } },
  ]);
});

test('of twenty at once with the same version, one wins and the others are told', async () => {
  const id = await makeCampaign();
  const wanted = (i: number) => input(id, { status: i % 2 ? 'PAUSED' : 'STALLED', reasonEn: `Reason ${i}.` });
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, (_, i) => changeCampaignStatus(people[i % 3 ? 'ORGANIZER' : 'ADMIN'].actor, wanted(i))),
  );
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.filter((outcome) => !outcome.ok && outcome.code === 'STALE')).toHaveLength(19);
  const state = await stateOf(id);
  expect([state.version, state.history.length, state.events.length]).toEqual([2, 2, 1]);
});

test.each(['audit_event', 'campaign_status_change', 'audit_link'])(
  'a failure while writing %s leaves nothing at all',
  async (table) => {
    const id = await makeCampaign();
    const before = await stateOf(id);
    await database.owner.query(`
    CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'forced'; END $$;
    CREATE TRIGGER forced BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION fail()`);
    await expect(changeCampaignStatus(people.ADMIN.actor, input(id))).rejects.toThrow('forced');
    await database.owner.query('DROP FUNCTION fail() CASCADE');
    expect(await stateOf(id)).toEqual(before);
    expect(await changeCampaignStatus(people.ADMIN.actor, input(id))).toMatchObject({ ok: true });
  },
);

test('a campaign archived meanwhile is found no more', async () => {
  const id = await makeCampaign();
  await changeRecords(database.owner, 'UPDATE campaign SET archived_at = now() WHERE id = $1', [id]);
  expect(await getCampaign(people.ADMIN.actor, id)).toBeNull();
  expect(await getCampaignStatus(people.ADMIN.actor, id)).toBeNull();
});
