// A PostgreSQL of the operator's own: looked at before anything is done with it.
import { cannotConnect, withClient } from './connect.mjs';
import { Failure } from './failure.mjs';

const OLDEST = 15;

/**
 * Checks that both addresses lead to the same suitable database.
 * @returns {Promise<string>} the server's version, for the step's line
 */
export async function checkOwnPostgres({ databaseUrl, ownerUrl }) {
  const app = await look('DATABASE_URL', databaseUrl);
  const owner = ownerUrl === databaseUrl ? app : await look('DATABASE_OWNER_URL', ownerUrl);
  if (app.place !== owner.place) {
    throw new Failure('DATABASE_URL and DATABASE_OWNER_URL name different databases.', [
      'They should differ only in role and password.',
    ]);
  }
  if (!owner.may_create) {
    const variable = ownerUrl === databaseUrl ? 'DATABASE_URL' : 'DATABASE_OWNER_URL';
    throw new Failure(`The role in ${variable} (${owner.role}) may not create tables in this database.`, [
      'Name a role that owns the database in DATABASE_OWNER_URL; see docs/operations.md.',
    ]);
  }
  return owner.version;
}

async function look(variable, url) {
  try {
    return await withClient(url, (client) => examine(variable, client));
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw cannotConnect(variable, url, error);
  }
}

async function examine(variable, client) {
  // The version first: an old server does not know everything that is asked after it.
  const {
    rows: [{ server_version: version }],
  } = await client.query('SHOW server_version');
  if (Number.parseInt(version, 10) < OLDEST) {
    throw new Failure(`The server that ${variable} names is PostgreSQL ${version}; ${OLDEST} or newer is needed.`);
  }
  const {
    rows: [found],
  } = await client.query(`
    SELECT current_setting('server_encoding') AS encoding, current_user AS role,
      (SELECT oid::text || ' ' || datname FROM pg_database WHERE datname = current_database()) AS place,
      has_schema_privilege('public', 'CREATE') AS may_create`);
  if (found.encoding !== 'UTF8') {
    throw new Failure(`The database that ${variable} names has the encoding ${found.encoding}; UTF8 is needed.`, [
      "Create one with: CREATE DATABASE munasara TEMPLATE template0 ENCODING 'UTF8'",
    ]);
  }
  return { ...found, version: version.split(' ')[0] };
}
