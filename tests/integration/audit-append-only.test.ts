import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { makeRecords, makeWith, writeEvent } from '../factories/records';
import { ownDatabase } from '../setup/database';

const database = ownDatabase('empty');
const kept = { event: '', campaign: '' };

beforeAll(async () => {
  kept.campaign = await makeRecords(database.owner, async (make) => {
    const campaign = await make('campaign');
    await make('campaign_status_change', { campaign_id: campaign });
    await make('position', { campaign_id: campaign, contact_id: await make('contact') });
    return campaign;
  });
  kept.event = (await database.owner.query('SELECT id FROM audit_event')).rows[0].id;
});

afterEach(async () => {
  await Promise.all([database.owner.query('ROLLBACK'), database.app.query('ROLLBACK')]);
});

describe.each(['app', 'owner'] as const)('as the %s', (role) => {
  test.each([
    'UPDATE audit_event SET actor_name = $$Somebody else$$',
    'DELETE FROM audit_event',
    'TRUNCATE audit_event CASCADE',
    'UPDATE audit_link SET hash = previous_hash',
    'DELETE FROM audit_link',
    'TRUNCATE audit_link',
    'UPDATE campaign_status_change SET reason_en = $$Another reason$$',
    'DELETE FROM campaign_status_change',
    'UPDATE position SET value = $$OPPOSE$$',
    'DELETE FROM position',
  ])('%s is refused', async (statement) => {
    // 23001: append-only. 42501: this role may not even try.
    await expect(database[role].query(statement)).rejects.toMatchObject({
      code: expect.stringMatching(role === 'owner' ? /^23001$/ : /^(23001|42501)$/),
    });
  });

  test('a campaign with a history cannot be deleted with it', async () => {
    await database[role].query('BEGIN');
    await writeEvent(database[role]);
    await expect(database[role].query('DELETE FROM campaign WHERE id = $1', [kept.campaign])).rejects.toMatchObject({
      code: '23001',
    });
  });

  test('and everything is still there', async () => {
    const { rows } = await database[role].query('SELECT id, actor_name FROM audit_event');
    expect(rows).toEqual([{ id: kept.event, actor_name: 'Test' }]);
    expect((await database[role].query('SELECT value FROM position')).rows).toEqual([{ value: 'SUPPORT' }]);
  });
});

describe("the app's role", () => {
  test.each([
    ['read the head of the chain', 'SELECT * FROM audit_head'],
    ['move the head of the chain', 'UPDATE audit_head SET sequence = 0'],
    ['write a link', "INSERT INTO audit_link VALUES (99, $1, '', '')"],
  ])('cannot %s', async (_, statement) => {
    await expect(database.app.query(statement, statement.includes('$1') ? [kept.event] : [])).rejects.toMatchObject({
      code: '42501',
    });
  });
});

describe('a write without an audit event', () => {
  const writes: [string, (client: pg.Client) => Promise<unknown>][] = [
    ['an insert', (client) => makeWith(client)('organisation', { name_en: 'Unaudited' })],
    ['an update', (client) => client.query("UPDATE campaign SET title_en = 'Unaudited'")],
    ['an update of no words', (client) => client.query('UPDATE campaign SET version = version')],
  ];

  test.each(writes)('%s is refused at commit, and leaves nothing', async (_, write) => {
    const before = await state();
    await database.app.query('BEGIN');
    await write(database.app);
    await expect(database.app.query('COMMIT')).rejects.toMatchObject({
      code: '23000',
      message: expect.stringContaining('unaudited'),
    });
    expect(await state()).toEqual(before);
  });

  test('a delete is refused at commit, and leaves nothing', async () => {
    const id = await makeRecords(database.owner, (make) => make('organisation', { name_en: 'To be deleted' }));
    const before = await state();
    await database.app.query('BEGIN');
    await database.app.query('DELETE FROM organisation WHERE id = $1', [id]);
    await expect(database.app.query('COMMIT')).rejects.toMatchObject({ code: '23000' });
    expect(await state()).toEqual(before);
  });

  test('an event of another transaction is not enough', async () => {
    await makeRecords(database.owner, async () => undefined);
    await expect(makeWith(database.app)('organisation')).rejects.toMatchObject({ code: '23000' });
  });

  test('an event cannot be written for a transaction to come', async () => {
    const { rows } = await database.app.query('SELECT pg_current_xact_id()::text::bigint AS id');
    await database.app.query(
      `INSERT INTO audit_event (id, transaction_id, actor_name, action, record_type, record_id)
       SELECT gen_random_uuid(), $1::bigint + n, 'x', 'user.signedIn', 'USER', gen_random_uuid() FROM generate_series(1, 50) n`,
      [rows[0].id],
    );
    await expect(makeWith(database.app)('organisation')).rejects.toMatchObject({ code: '23000' });
  });

  test('it is refused of the owner too', async () => {
    await expect(makeWith(database.owner)('organisation')).rejects.toMatchObject({ code: '23000' });
  });

  test('with an event in the same transaction it is kept', async () => {
    await database.app.query('BEGIN');
    const id = await makeWith(database.app)('organisation', { id: randomUUID(), name_en: 'Audited' });
    await writeEvent(database.app, id);
    await database.app.query('COMMIT');
    expect((await database.app.query('SELECT name_en FROM organisation WHERE id = $1', [id])).rows).toEqual([
      { name_en: 'Audited' },
    ]);
  });

  test('every table of the record is guarded', async () => {
    const { rows } = await database.owner.query(`
      SELECT tablename FROM pg_tables t WHERE schemaname = 'public' AND NOT EXISTS (
        SELECT FROM pg_trigger g WHERE g.tgrelid = format('public.%I', t.tablename)::regclass AND g.tgname = t.tablename || '_audited'
          AND g.tgdeferrable AND g.tginitdeferred AND g.tgenabled = 'O') ORDER BY 1`);
    expect(rows.map(({ tablename }) => tablename)).toEqual([
      '_prisma_migrations',
      'audit_event',
      'audit_head',
      'audit_link',
      'draft',
      'rate_limit',
      // Kept by triggers from what was audited.
      'search_entry',
      'session',
    ]);
  });

  async function state() {
    const { rows } = await database.owner.query(`
      SELECT (SELECT json_agg(o ORDER BY id) FROM organisation o) AS organisations, (SELECT json_agg(c ORDER BY id) FROM campaign c) AS campaigns,
        (SELECT count(*) FROM audit_event) AS events`);
    return rows;
  }
});
