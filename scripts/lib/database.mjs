// The database a command works with: the operator's own when DATABASE_URL names one, else the embedded one.
import { publishConnection } from './connection-file.mjs';
import { requireSpace } from './disk.mjs';
import { startEmbedded } from './embedded-postgres.mjs';
import { migrate } from './migrate.mjs';
import { checkOwnPostgres } from './own-postgres.mjs';
import { step } from './progress.mjs';

/**
 * Starts or checks the database, and brings it to this version's schema.
 * @param {ReturnType<import('./settings.mjs').readSettings>} settings
 * @param {string} dataFolder locked by this command when the embedded database is used
 */
export async function openDatabase(settings, dataFolder) {
  const database = settings.databaseUrl ? await openOwn(settings) : await openEmbedded(dataFolder);
  await step('Schema', () => migrate(database));
  return database;
}

async function openOwn({ databaseUrl, ownerUrl }) {
  await step('Database', async () => `DATABASE_URL, PostgreSQL ${await checkOwnPostgres({ databaseUrl, ownerUrl })}`);
  return { appUrl: databaseUrl, ownerUrl };
}

async function openEmbedded(dataFolder) {
  requireSpace(dataFolder, 100, 'the database');
  let embedded;
  await step('Database', async () => {
    embedded = await startEmbedded(dataFolder);
    return ['embedded PostgreSQL', ...embedded.notes].join(', ');
  });
  publishConnection(dataFolder, embedded);
  return { appUrl: embedded.appUrl, ownerUrl: embedded.ownerUrl, embedded };
}
