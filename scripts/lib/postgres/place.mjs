// Where the database's files lie. Normally in the data folder. Started by root from a folder the server's
// user cannot enter (the home of root, a `mktemp -d`), they lie outside, in a place of their own, and
// `postgres` in the data folder is a link to it: the link finds them again, and without it (the data
// folder was removed) the next start begins with an empty database.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Failure } from '../failure.mjs';
import { readJson, writePrivate } from '../private-file.mjs';
import { canEnter, isRoot } from './user.mjs';

const PERSISTENT_BASE = '/var/lib/munasara';
const BELONGS_TO = 'belongs-to.json';

/** Makes the data folder if need be. Root lets others pass through it (not look into it), for the server's sake. */
export function prepareDataFolder(folder) {
  if (fs.existsSync(folder)) return;
  fs.mkdirSync(folder, { recursive: true });
  fs.chmodSync(folder, isRoot() ? 0o711 : 0o700);
}

/** The path under which the database is always found. */
export const clusterIn = (dataFolder) => path.join(dataFolder, 'postgres');

/**
 * A folder outside the clone that root owns and the server's user can enter.
 * @returns {{ folder: string, lasting: boolean }}
 */
export function outsideBase(user) {
  const candidates = [
    { folder: PERSISTENT_BASE, lasting: true },
    { folder: path.join(os.tmpdir(), 'munasara'), lasting: false },
    { folder: '/tmp/munasara', lasting: false },
  ];
  const usable = candidates.find(({ folder }) => makeOwn(folder) && canEnter(user, folder));
  if (usable) return usable;
  throw new Failure(`The database server's user (${user.name}) cannot enter this folder, nor any other that was tried.`, [
    'Start from a folder that user can enter, or start as an ordinary user, or set DATABASE_URL.',
  ]);
}

/** True when the folder exists afterwards and nobody but root can write in it. */
function makeOwn(folder) {
  try {
    if (!fs.existsSync(folder)) {
      fs.mkdirSync(folder, { recursive: true });
      fs.chmodSync(folder, 0o755);
    }
    const { uid, mode } = fs.lstatSync(folder);
    return fs.lstatSync(folder).isDirectory() && uid === 0 && (mode & 0o022) === 0;
  } catch {
    return false;
  }
}

/**
 * The folder a new database is made in: the data folder itself, or one outside.
 * @returns {{ home: string, outside: boolean, lasting: boolean }}
 */
export function chooseHome(dataFolder, user, id) {
  if (canEnter(user, dataFolder)) return { home: dataFolder, outside: false, lasting: true };
  const { folder, lasting } = outsideBase(user);
  const home = path.join(folder, id);
  fs.mkdirSync(home, { recursive: true });
  fs.chmodSync(home, 0o711);
  writePrivate(path.join(home, BELONGS_TO), { dataFolder: fs.realpathSync(dataFolder) });
  return { home, outside: true, lasting };
}

/** Points the data folder at a database that was just made outside it. */
export function linkTo(dataFolder, cluster) {
  fs.symlinkSync(cluster, clusterIn(dataFolder));
}

/** The real path of the database, or undefined when there is none yet. Fails when the link leads nowhere. */
export function findCluster(dataFolder) {
  const cluster = clusterIn(dataFolder);
  const stat = fs.lstatSync(cluster, { throwIfNoEntry: false });
  if (!stat) return undefined;
  if (!stat.isSymbolicLink()) return fs.realpathSync(cluster);
  const target = fs.readlinkSync(cluster);
  if (!fs.existsSync(target)) {
    throw new Failure(`The database is not where it was: ${cluster} points to ${target}, which does not exist.`, [
      'Put that folder back (from a backup, say) and start again.',
      `To begin with an empty database instead, remove ${dataFolder}.`,
    ]);
  }
  requireOwnLink(dataFolder, target);
  return target;
}

/** Refuses the database of another clone: this data folder may be a copy of that one's. */
function requireOwnLink(dataFolder, target) {
  const file = path.join(path.dirname(target), BELONGS_TO);
  const owner = readJson(file)?.dataFolder;
  const here = fs.realpathSync(dataFolder);
  if (!owner || owner === here) return;
  const ownerLink = fs.lstatSync(clusterIn(owner), { throwIfNoEntry: false });
  if (ownerLink?.isSymbolicLink() && fs.readlinkSync(clusterIn(owner)) === target) {
    throw new Failure(`${dataFolder} is a copy of ${owner}, and both point to the database in ${target}.`, [
      `To begin with an empty database here, remove ${dataFolder}.`,
      `To go on with this copy, remove ${owner} first.`,
    ]);
  }
  writePrivate(file, { dataFolder: here });
}
