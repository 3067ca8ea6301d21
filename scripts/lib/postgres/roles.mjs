// The embedded server's two roles: one owns and migrates, the other is what the app signs in as and owns nothing.
import { Failure } from '../failure.mjs';

export const OWNER = 'munasara_owner';
export const APP = 'munasara_app';

/** Creates roles and database where they are missing. */
export async function ensureDatabase(client, database, { owner, app }) {
  await ensureRole(client, OWNER, owner, 'CREATEDB');
  await ensureRole(client, APP, app, 'NOCREATEDB');
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [database]);
  if (rowCount === 0) {
    await client.query(
      `CREATE DATABASE ${client.escapeIdentifier(database)} OWNER ${OWNER} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'`,
    );
  }
  await client.query(`
    REVOKE ALL ON DATABASE ${client.escapeIdentifier(database)} FROM PUBLIC;
    GRANT CONNECT ON DATABASE ${client.escapeIdentifier(database)} TO ${APP};
    REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC;
    GRANT CONNECT ON DATABASE postgres TO ${OWNER};
  `);
}

async function ensureRole(client, role, password, right) {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
  if (rowCount > 0) return;
  const rights = `LOGIN NOSUPERUSER NOCREATEROLE NOREPLICATION NOBYPASSRLS ${right}`;
  await client.query(`CREATE ROLE ${role} ${rights} PASSWORD ${client.escapeLiteral(password)}`);
}

const SAFE = {
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  data_checksums: 'on',
  server_encoding: 'UTF8',
  TimeZone: 'UTC',
};

/** Fails unless what the database confirms is really on the disk: acknowledged means kept. */
export async function requireSafeSettings(client) {
  const { rows } = await client.query('SELECT name, setting FROM pg_settings WHERE name = ANY($1)', [Object.keys(SAFE)]);
  const { rows: overridden } = await client.query(`
    SELECT entry FROM pg_db_role_setting, unnest(setconfig) AS entry
    WHERE split_part(entry, '=', 1) IN ('synchronous_commit', 'session_replication_role')`);
  const wrong = rows.filter(({ name, setting }) => SAFE[name] !== setting).map(({ name, setting }) => `${name} is ${setting}`);
  wrong.push(...overridden.map(({ entry }) => `${entry} is set for a role or database`));
  if (wrong.length === 0) return;
  throw new Failure('The database is not set up to keep what it confirms.', wrong);
}
