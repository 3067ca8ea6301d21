import { expect, test } from 'vitest';
import { db } from '@/lib/server/db';
import { seed, seedRows } from '@/prisma/seed/seed';
import { ownDatabase } from '../setup/database';

const database = ownDatabase('empty');
const expected = Object.fromEntries(Object.entries(seedRows()).map(([table, rows]) => [table, rows.length]));

async function countAll() {
  const counts = await Promise.all(
    Object.keys(expected).map((table) => (db()[table as 'campaign'] as { count(): Promise<number> }).count()),
  );
  return Object.fromEntries(Object.keys(expected).map((table, i) => [table, counts[i]]));
}

test('of two seeds at once, one fills the workspace and the other finds it filled', async () => {
  const outcomes = await Promise.all([seed(), seed()]);
  expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
  expect(outcomes.find((outcome) => outcome !== null)).toEqual(expected);
  expect(await countAll()).toEqual(expected);
});

test('it was one transaction, with one audit event of the system', async () => {
  // Spellings come with the schema, for every workspace.
  const { rows: tables } = await database.owner.query(
    "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename NOT IN ('_prisma_migrations', 'audit_head', 'spelling')",
  );
  const written = tables.map(({ tablename }) => `SELECT xmin::text AS transaction FROM ${tablename}`).join(' UNION ');
  expect((await database.owner.query(written)).rows).toHaveLength(1);
  const { rows } = await database.owner.query(
    'SELECT actor_id, actor_name, action, after, audit_chain_break() AS broken FROM audit_event',
  );
  expect(rows).toEqual([{ actor_id: null, actor_name: 'Munasara', action: 'workspace.seeded', after: expected, broken: null }]);
});

test('seeding again adds nothing', async () => {
  expect(await seed()).toBeNull();
  expect(await countAll()).toEqual(expected);
  expect((await database.owner.query('SELECT count(*)::int AS events FROM audit_event')).rows).toEqual([{ events: 1 }]);
});

test('the same record has the same id everywhere', () => {
  expect(seedRows()).toEqual(seedRows());
});
