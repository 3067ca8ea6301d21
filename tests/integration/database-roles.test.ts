import { beforeAll, describe, expect, test } from 'vitest';
import { ownDatabase } from '../setup/database';

const database = ownDatabase('empty');
let tables: string[] = [];

beforeAll(async () => {
  const { rows } = await database.owner.query("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1");
  tables = rows.map(({ tablename }) => tablename);
});

describe("the app's role", () => {
  test('owns nothing, and is nobody special', async () => {
    const { rows } = await database.app.query(`
      SELECT (SELECT count(*)::int FROM pg_class WHERE relowner = r.oid) + (SELECT count(*)::int FROM pg_proc WHERE proowner = r.oid)
          + (SELECT count(*)::int FROM pg_namespace WHERE nspowner = r.oid) + (SELECT count(*)::int FROM pg_type WHERE typowner = r.oid)
          + (SELECT count(*)::int FROM pg_database WHERE datdba = r.oid) AS owned,
        rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication OR rolbypassrls AS special,
        (SELECT count(*)::int FROM pg_auth_members WHERE member = r.oid) AS groups
      FROM pg_roles r WHERE rolname = current_user`);
    expect(rows).toEqual([{ owned: 0, special: false, groups: 0 }]);
  });

  test.each([
    ['create a table', 'CREATE TABLE intruder (id int)'],
    ['create a schema', 'CREATE SCHEMA intruder'],
    ['create a function', 'CREATE FUNCTION intruder() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$'],
    ['create a database', 'CREATE DATABASE intruder'],
    ['create a role', 'CREATE ROLE intruder'],
    ['become the owner', 'SET ROLE munasara_owner'],
    ['add a column', 'ALTER TABLE campaign ADD COLUMN intruder int'],
    ['drop a table', 'DROP TABLE campaign CASCADE'],
    ['switch triggers off', 'ALTER TABLE audit_event DISABLE TRIGGER USER'],
    ['switch all triggers off', "SET session_replication_role = 'replica'"],
    ['drop a trigger', 'DROP TRIGGER audit_event_append_only ON audit_event'],
    [
      'replace a function',
      "CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
    ],
    ['read what others sign in with', 'SELECT * FROM pg_authid'],
    ['read a file of the server', "SELECT pg_read_file('postgresql.conf')"],
    ['run a program', "COPY campaign (id) FROM PROGRAM 'true'"],
  ])('cannot %s', async (_, statement) => {
    await expect(database.app.query(statement)).rejects.toMatchObject({ code: '42501' });
  });

  test('cannot empty any table', async () => {
    expect(tables.length).toBeGreaterThan(50);
    for (const table of tables) {
      await expect(database.app.query(`TRUNCATE ${table} CASCADE`), table).rejects.toMatchObject({ code: '42501' });
    }
  });

  test('cannot change which migrations ran', async () => {
    await expect(database.app.query('DELETE FROM _prisma_migrations')).rejects.toMatchObject({ code: '42501' });
  });
});
