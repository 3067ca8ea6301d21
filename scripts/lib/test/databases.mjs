// A throw-away server with the databases the tests copy: one migrated, one seeded besides.
import crypto from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { withClient } from '../connect.mjs';
import { startEmbedded } from '../embedded-postgres.mjs';
import { onEnd } from '../lifecycle.mjs';
import { runningCommand, takeLock } from '../lock.mjs';
import { migrate } from '../migrate.mjs';
import { stopLeftover } from '../postgres/leftover.mjs';
import { clusterIn } from '../postgres/place.mjs';
import { step } from '../progress.mjs';
import { seed } from '../seed.mjs';

const PREFIX = 'munasara-test-';
export const EMPTY = 'munasara_template';
export const SEEDED = 'munasara_seeded';

/**
 * @param {string[]} parts the parts of the tests that will run
 * @returns {Promise<{ dataFolder: string, id: string, empty, seeded, copy: (from: string, to: string) => Promise<object> }>}
 */
export async function prepareDatabases(parts) {
  // The programs that fill a database ask for the app's whole configuration.
  process.env.AUTH_SECRET = crypto.randomBytes(36).toString('base64url');
  await removeLeftovers();
  const dataFolder = makeFolder();
  let server;
  await step('Database', async () => {
    server = await startEmbedded(dataFolder, { lasting: false });
    return 'throw-away PostgreSQL';
  });
  const addresses = (name) => ({ name, ownerUrl: server.ownerUrlOf(name), appUrl: server.appUrlOf(name) });
  const copy = async (from, to) => {
    await withClient(server.ownerUrl, (client) =>
      client.query(`CREATE DATABASE ${client.escapeIdentifier(to)} TEMPLATE ${client.escapeIdentifier(from)}`),
    );
    return addresses(to);
  };
  const needsRecord = parts.includes('integration') || parts.includes('e2e');
  await step('Schema', async () => {
    await copy('template0', EMPTY);
    return needsRecord ? migrate(addresses(EMPTY)) : 'not needed';
  });
  if (needsRecord) {
    await step('Record', async () => {
      await seed((await copy(EMPTY, SEEDED)).ownerUrl);
      return 'seeded';
    });
  }
  return { dataFolder, id: server.id, empty: addresses(EMPTY), seeded: addresses(SEEDED), copy };
}

function makeFolder() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), PREFIX));
  // Root's server runs as another user, who has to pass through.
  fs.chmodSync(folder, 0o711);
  onEnd(() => removeFolder(folder));
  takeLock(folder, 'npm test');
  return folder;
}

function removeFolder(folder) {
  const cluster = clusterIn(folder);
  const stat = fs.lstatSync(cluster, { throwIfNoEntry: false });
  if (stat?.isSymbolicLink()) fs.rmSync(path.dirname(fs.readlinkSync(cluster)), { recursive: true, force: true });
  fs.rmSync(folder, { recursive: true, force: true });
}

/** Removes what tests that were killed could not. */
async function removeLeftovers() {
  for (const name of fs.readdirSync(os.tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = path.join(os.tmpdir(), name);
    const mine = fs.statSync(folder).uid === process.getuid?.();
    if (!mine || !fs.existsSync(path.join(folder, 'running.json')) || runningCommand(folder)) continue;
    if (fs.existsSync(clusterIn(folder))) await stopLeftover(clusterIn(folder));
    removeFolder(folder);
  }
}
