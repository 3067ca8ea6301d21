// Migrations, by Prisma; its program is only started when a look at the database shows something to do.
import fs from 'node:fs';
import { commandFailure, runNode } from './command.mjs';
import { withClient } from './connect.mjs';
import { Failure } from './failure.mjs';
import { grantRights } from './grants.mjs';
import { inProject } from './paths.mjs';

/** The names of the migrations in this version, in their order. */
export function migrationNames() {
  return fs
    .readdirSync(inProject('prisma/migrations'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/**
 * Brings the database to this version's schema and grants the app's role its rights.
 * @returns {Promise<string>} what was done, for the step's line
 */
export async function migrate({ ownerUrl, appUrl }) {
  const names = migrationNames();
  const applied = await appliedMigrations(ownerUrl);
  const unknown = applied.filter(({ name }) => !names.includes(name)).map(({ name }) => name);
  if (unknown.length > 0) {
    throw new Failure('The database is newer than this version of Munasara.', [
      `It has migrations this version does not know: ${unknown.join(', ')}.`,
      'Start the newer version. Nothing was changed.',
    ]);
  }
  const done = new Set(applied.filter(({ finished }) => finished).map(({ name }) => name));
  const open = names.filter((name) => !done.has(name));
  if (open.length > 0) await deploy(ownerUrl);
  await grantRights(ownerUrl, appUrl);
  return open.length > 0 ? `${open.length} applied` : 'up to date';
}

async function deploy(ownerUrl) {
  const { code, output } = await runNode(['node_modules/prisma/build/index.js', 'migrate', 'deploy'], {
    env: { DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: ownerUrl },
  });
  if (code === 0) return;
  const advice = /P3005/.test(output) ? 'The database already holds tables of something else: give Munasara an empty one.' : [];
  throw commandFailure('migrating the database', output, advice);
}

async function appliedMigrations(ownerUrl) {
  return withClient(ownerUrl, async (client) => {
    const {
      rows: [{ found }],
    } = await client.query("SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS found");
    if (!found) return [];
    const { rows } = await client.query(`
      SELECT migration_name AS name, bool_or(finished_at IS NOT NULL) AS finished
      FROM public._prisma_migrations WHERE rolled_back_at IS NULL GROUP BY migration_name`);
    return rows;
  });
}
