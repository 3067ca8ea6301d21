// A database cluster's folder: made whole or not at all, and looked at before it is used.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { commandFailure, endChild } from '../command.mjs';
import { requireSpace } from '../disk.mjs';
import { Failure } from '../failure.mjs';
import { onEnd } from '../lifecycle.mjs';
import { plainEnvironment } from './server.mjs';
import { asUser, giveTo } from './user.mjs';

const UNFINISHED = 'postgres-unfinished';

/** Removes what an interrupted initialisation left; it never held anything. */
export function removeUnfinished(home) {
  fs.rmSync(path.join(home, UNFINISHED), { recursive: true, force: true });
}

/**
 * Makes a new cluster as `postgres` in `home`. It is made under another name and renamed when it is whole.
 * @returns {Promise<string>} its path
 */
export async function createCluster(home, { programs, user, password }) {
  requireSpace(home, 100, 'the database');
  removeUnfinished(home);
  const workshop = path.join(home, UNFINISHED);
  const passwordFile = path.join(workshop, 'password');
  const unfinished = path.join(workshop, 'cluster');
  fs.mkdirSync(workshop, { mode: 0o700 });
  fs.writeFileSync(passwordFile, password, { mode: 0o600 });
  giveTo(user, passwordFile);
  giveTo(user, workshop);
  await initialise(unfinished, { programs, user, passwordFile });
  const cluster = path.join(home, 'postgres');
  fs.renameSync(unfinished, cluster);
  removeUnfinished(home);
  return cluster;
}

function initialise(folder, { programs, user, passwordFile }) {
  const args = [
    `--pgdata=${folder}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    // Unasked, an unset LANG gives SQL_ASCII, where neither letter case nor trigrams know Arabic.
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--data-checksums',
    '--no-instructions',
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(programs.initdb, args, {
      ...asUser(user),
      cwd: '/',
      env: plainEnvironment,
      stdio: 'pipe',
    });
    const forget = onEnd(() => endChild(child, 5_000));
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => {
        output += text;
      });
    child.on('error', reject);
    child.on('close', (code) => {
      forget();
      if (code === 0) resolve();
      else reject(commandFailure('creating the database', output));
    });
  });
}

/** Fails when the folder is not a cluster these programs can serve. It is never changed. */
export function requireUsable(cluster, major) {
  const versionFile = path.join(cluster, 'PG_VERSION');
  if (!fs.existsSync(versionFile)) {
    throw new Failure(`${cluster} is not empty, but it is not a whole PostgreSQL data folder (no PG_VERSION).`, [
      'It was left as it is. If it is a copy, copy it again while the app is stopped.',
      'To begin with an empty database, move that folder away and start again.',
    ]);
  }
  const made = fs.readFileSync(versionFile, 'utf8').trim();
  if (made === major) return;
  throw new Failure(`The database in ${cluster} was made by PostgreSQL ${made}; this version brings PostgreSQL ${major}.`, [
    'It was left as it is. Go back to the version of Munasara that used it, or move it over:',
    'docs/operations.md tells how, under "Upgrade".',
  ]);
}

/** True for a folder without anything in it: nothing is lost by making a cluster there. */
export const isEmptyFolder = (folder) => fs.readdirSync(folder).length === 0;
