// The embedded database, from a folder to two addresses: found or made, started, checked, stopped.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { withClient } from './connect.mjs';
import { requireSpace } from './disk.mjs';
import { Failure } from './failure.mjs';
import { postgresPrograms } from './postgres/binaries.mjs';
import { createCluster, isEmptyFolder, removeUnfinished, requireUsable } from './postgres/cluster.mjs';
import { stopLeftover } from './postgres/leftover.mjs';
import { chooseHome, clusterIn, findCluster, linkTo } from './postgres/place.mjs';
import { ensureDatabase, requireSafeSettings } from './postgres/roles.mjs';
import { startServer } from './postgres/server.mjs';
import { serverUser } from './postgres/user.mjs';
import { readJson, writePrivate } from './private-file.mjs';

export const DATABASE = 'munasara';
const secret = () => crypto.randomBytes(24).toString('base64url');

/**
 * Starts the embedded database of a data folder (which must exist and be locked by this command).
 * @param {string} dataFolder
 * @param {{ lasting?: boolean }} [options] `lasting: false`: for tests, need not survive a power cut
 */
export async function startEmbedded(dataFolder, { lasting = true } = {}) {
  const notes = [];
  const passwordFile = path.join(dataFolder, 'database.json');
  const user = serverUser(clusterIn(dataFolder));
  const programs = postgresPrograms(user);
  let cluster = findCluster(dataFolder);
  if (cluster && isEmptyFolder(cluster)) {
    fs.rmdirSync(cluster);
    cluster = undefined;
  }
  if (cluster) requireUsable(cluster, programs.major);
  const passwords = readPasswords(passwordFile, cluster);
  removeUnfinished(dataFolder);
  if (!cluster) {
    const { home, outside, lasting: kept } = chooseHome(dataFolder, user, passwords.id);
    cluster = await createCluster(home, { programs, user, password: passwords.superuser });
    if (outside) linkTo(dataFolder, cluster);
    notes.push(outside ? `created in ${home}` : 'created');
    if (!kept) notes.push('this is a temporary folder: the system may empty it');
  }
  requireSpace(cluster, 100, 'the database');
  if (await stopLeftover(cluster)) notes.push('a server left by an earlier start was stopped');
  const server = await serve(cluster, { programs, user, passwords, lasting, dataFolder });
  const outside = fs.lstatSync(clusterIn(dataFolder)).isSymbolicLink() ? cluster : undefined;
  return { ...server, ...addresses(server.port, passwords), id: passwords.id, notes, outside };
}

/** The passwords are written before the database is made, so that an interruption never leaves one without. */
function readPasswords(file, cluster) {
  const known = readJson(file);
  if (known) return known;
  if (cluster) {
    throw new Failure(`The passwords of the database are missing or damaged: ${file}.`, [
      `The database in ${cluster} was left as it is. Put the file back from a backup, then start again.`,
      'To begin with an empty database, move that folder away instead.',
    ]);
  }
  const id = crypto.randomBytes(9).toString('hex');
  const fresh = { id, superuser: secret(), owner: secret(), app: secret() };
  writePrivate(file, fresh);
  return fresh;
}

async function serve(cluster, { programs, user, passwords, lasting, dataFolder }) {
  const isReady = async (port) => {
    const admin = {
      host: '127.0.0.1',
      port,
      user: 'postgres',
      password: passwords.superuser,
      database: 'postgres',
    };
    try {
      await withClient(admin, async (client) => {
        await ensureDatabase(client, DATABASE, passwords);
        if (lasting) await requireSafeSettings(client);
      });
      return true;
    } catch (error) {
      // 57P03: it is still starting, or recovering from a crash.
      if (['57P03', 'ECONNREFUSED', 'ECONNRESET'].includes(error.code)) return false;
      if (error.code === '28P01') throw wrongPasswords(dataFolder);
      throw error;
    }
  };
  const logFile = path.join(dataFolder, 'postgres.log');
  const server = await startServer(cluster, { programs, user, logFile, lasting, isReady });
  return { ...server, logFile };
}

function wrongPasswords(dataFolder) {
  return new Failure(`The passwords in ${dataFolder}/database.json are not those of this database.`, [
    'Put back the file that was saved together with it, then start again.',
  ]);
}

function addresses(port, { owner, app }) {
  const address = (role, password) => (database) => `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`;
  const ownerUrlOf = address('munasara_owner', owner);
  const appUrlOf = address('munasara_app', app);
  return { ownerUrlOf, appUrlOf, ownerUrl: ownerUrlOf(DATABASE), appUrl: appUrlOf(DATABASE) };
}
