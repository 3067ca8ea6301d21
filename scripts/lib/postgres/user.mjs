// PostgreSQL refuses to run as root. Started by root, it runs as a user without rights of its own.
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { Failure } from '../failure.mjs';

const OWN_USER = 'munasara';

export const isRoot = () => process.getuid?.() === 0;

/**
 * The user the server runs as.
 * @param {string} [dataFolder] an existing one keeps the user it was made by
 * @returns {{ name: string, uid?: number, gid?: number }} without numbers: the user who started the command
 */
export function serverUser(dataFolder) {
  if (!isRoot()) return { name: 'you' };
  const existing = dataFolder && fs.statSync(dataFolder, { throwIfNoEntry: false });
  if (existing && existing.uid !== 0) return { name: `user ${existing.uid}`, uid: existing.uid, gid: existing.gid };
  return lookUp('postgres') ?? lookUp(OWN_USER) ?? createUser() ?? lookUp('nobody') ?? noUser();
}

function lookUp(name) {
  try {
    const number = (flag) => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }));
    return { name, uid: number('-u'), gid: number('-g') };
  } catch {
    return undefined;
  }
}

function createUser() {
  const home = ['--home-dir', '/nonexistent', '--no-create-home', '--shell', '/usr/sbin/nologin'];
  spawnSync('useradd', ['--system', '--user-group', ...home, OWN_USER], { stdio: 'ignore' });
  return lookUp(OWN_USER);
}

function noUser() {
  throw new Failure('PostgreSQL cannot run as root, and no other user was found for it.', [
    'Create one (useradd --system munasara), or start as an ordinary user, or set DATABASE_URL.',
  ]);
}

/** The part of spawn's options that makes a program run as that user. */
export const asUser = ({ uid, gid }) => (uid === undefined ? {} : { uid, gid });

/** True when that user can enter the folder, through everything above it. */
export function canEnter(user, folder) {
  if (user.uid === undefined) return true;
  const attempt = spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], {
    ...asUser(user),
    cwd: '/',
    stdio: 'ignore',
  });
  return attempt.status === 0;
}

/** Gives a file or folder to that user. */
export function giveTo(user, file) {
  if (user.uid !== undefined) fs.chownSync(file, user.uid, user.gid);
}
