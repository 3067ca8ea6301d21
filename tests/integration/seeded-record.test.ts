import { describe, expect, test } from 'vitest';
import { seedRows } from '@/prisma/seed/seed';
import { cites, record, texts } from '../seed/record';
import { ownDatabase } from '../setup/database';

const database = ownDatabase('seeded');
const query = async (statement: string, values: unknown[] = []) => (await database.app.query(statement, values)).rows;
const tableOf = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

test.each(Object.entries(seedRows()).map(([table, rows]) => [tableOf(table), rows.length]))(
  '%s holds %i rows',
  async (table, count) => {
    expect(await query(`SELECT count(*)::int AS count FROM ${table}`)).toEqual([{ count }]);
  },
);

test('every citation of the data points to its paragraph, with its evidence', async () => {
  const rows = await query(`
    SELECT s.number AS source, p.number AS paragraph, c.evidence
    FROM citation c JOIN source_paragraph p ON p.id = c.paragraph_id JOIN source s ON s.id = p.source_id`);
  const sorted = (list: unknown[]) => list.map((entry) => JSON.stringify(entry)).sort();
  expect(sorted(rows.map(({ source, paragraph, evidence }) => [source, paragraph, evidence]))).toEqual(
    sorted(cites.map(({ value }) => value)),
  );
});

describe.each(['citation', 'open_question_record', 'public_context_record'])('%s', (table) => {
  test('every record it is about exists', async () => {
    const types = await query(`SELECT DISTINCT record_type AS type FROM ${table}`);
    expect(types.length).toBeGreaterThan(3);
    for (const { type } of types) {
      const target = type === 'USER' ? 'app_user' : type.toLowerCase();
      const lost = await query(
        `SELECT t.record_id FROM ${table} t LEFT JOIN ${target} r ON r.id = t.record_id WHERE t.record_type = $1 AND r.id IS NULL`,
        [type],
      );
      expect(lost, type).toEqual([]);
    }
  });
});

test('every question and every piece of context is about something', async () => {
  expect(await query('SELECT id FROM open_question WHERE id NOT IN (SELECT open_question_id FROM open_question_record)')).toEqual(
    [],
  );
  const placed = await query('SELECT count(DISTINCT public_context_id)::int AS count FROM public_context_record');
  expect(placed).toEqual([{ count: record.publicContext.filter(({ about }) => about.length > 0).length }]);
});

test('every text of the data is stored, in both languages', async () => {
  const { rows: columns } = await database.app.query(`
    SELECT table_name, column_name, data_type FROM information_schema.columns
    WHERE table_schema = 'public' AND (column_name LIKE '%\\_en' OR column_name LIKE '%\\_ar') AND table_name NOT LIKE 'audit%'`);
  const values = columns.map(({ table_name: table, column_name: column, data_type: type }) =>
    type === 'ARRAY' ? `SELECT unnest(${column}) FROM ${table}` : `SELECT ${column} FROM ${table}`,
  );
  const stored = new Set(
    (await query(`SELECT DISTINCT value FROM (${values.join(' UNION ALL ')}) AS texts (value)`)).map(({ value }) => value),
  );
  expect(texts.filter(({ value }) => !stored.has(value.en) || !stored.has(value.ar)).map(({ at }) => at)).toEqual([]);
});

test('the coalition is the workspace, and its founders are known from public context only', async () => {
  expect(await query('SELECT o.short_name, w.time_zone FROM workspace w JOIN organisation o ON o.id = w.coalition_id')).toEqual([
    { short_name: 'ACS', time_zone: 'America/New_York' },
  ]);
  expect(await query('SELECT count(*)::int AS count FROM workspace_member WHERE public_context_id IS NOT NULL')).toEqual([
    { count: 4 },
  ]);
});

test('bills known from public context stand beside the one of the documents, marked', async () => {
  const rows = await query(`
    SELECT v.number, v.stage, v.public_context_id IS NOT NULL AS context, e.number AS via FROM vehicle v LEFT JOIN vehicle e ON e.id = v.enacted_via_id
    ORDER BY v.number NULLS FIRST, v.stage`);
  expect(rows).toEqual([
    { number: null, stage: 'TO_PRESIDENT', context: false, via: null },
    { number: null, stage: 'BECAME_LAW', context: false, via: null },
    { number: 6265, stage: 'PASSED_ONE_CHAMBER', context: true, via: 7776 },
    { number: 7776, stage: 'BECAME_LAW', context: true, via: null },
  ]);
});

test('no account comes with the record', async () => {
  expect(await query('SELECT count(*)::int AS count FROM app_user')).toEqual([{ count: 0 }]);
});
