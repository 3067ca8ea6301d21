// PostgreSQL's own programs, as npm carries them for this platform.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Failure } from '../failure.mjs';
import { postgresPackage } from '../install.mjs';
import { inProject } from '../paths.mjs';
import { readJson } from '../private-file.mjs';
import { outsideBase } from './place.mjs';
import { asUser } from './user.mjs';

const suffix = process.platform === 'win32' ? '.exe' : '';

/**
 * The programs, at a place that user can run them from: the package's folder, or a copy outside the clone.
 * @returns {{ initdb: string, postgres: string, major: string }}
 */
export function postgresPrograms(user) {
  const packageFolder = inProject('node_modules', postgresPackage());
  const version = readJson(path.join(packageFolder, 'package.json'))?.version;
  if (!version) {
    throw new Failure(`There is no embedded PostgreSQL for ${process.platform} on ${process.arch}.`, [
      'Set DATABASE_URL to a PostgreSQL 15 or newer of your own; see docs/operations.md.',
    ]);
  }
  const inPackage = programsIn(path.join(packageFolder, 'native'), version);
  if (runs(inPackage.postgres, user)) return inPackage;
  const { folder } = outsideBase(user);
  const copy = path.join(folder, `postgresql-${version}-${process.platform}-${process.arch}`);
  if (!fs.existsSync(copy)) copyForAll(path.join(packageFolder, 'native'), copy);
  const outside = programsIn(copy, version);
  if (runs(outside.postgres, user)) return outside;
  throw new Failure('The embedded PostgreSQL does not run on this system.', [
    'It is tested on Linux with the GNU C library (Debian, Ubuntu, Fedora …), on x64.',
    'Elsewhere set DATABASE_URL to a PostgreSQL 15 or newer of your own; see docs/operations.md.',
  ]);
}

function programsIn(native, version) {
  const program = (name) => path.join(native, 'bin', name + suffix);
  return { initdb: program('initdb'), postgres: program('postgres'), major: version.split('.')[0] };
}

function runs(program, user) {
  if (!fs.existsSync(program)) return false;
  makeExecutable(path.dirname(program));
  return spawnSync(program, ['--version'], { ...asUser(user), cwd: '/', stdio: 'ignore' }).status === 0;
}

/** npm does not always keep the permission to run a file. */
function makeExecutable(folder) {
  for (const name of fs.readdirSync(folder)) {
    const file = path.join(folder, name);
    const { mode } = fs.statSync(file);
    if ((mode & 0o111) === 0) fs.chmodSync(file, mode | 0o755);
  }
}

/** Copies under another name first, so that an interrupted copy is never taken for a whole one. */
function copyForAll(from, to) {
  const unfinished = `${to}.${process.pid}`;
  fs.cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true });
  openForReading(unfinished);
  try {
    fs.renameSync(unfinished, to);
  } catch (error) {
    // Another start was quicker; its copy is as good.
    fs.rmSync(unfinished, { recursive: true, force: true });
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  }
}

/** A clone made with a strict umask has files only root can read; the server's user must read the copy. */
function openForReading(file) {
  const stat = fs.lstatSync(file);
  if (stat.isSymbolicLink()) return;
  fs.chmodSync(file, stat.mode | (stat.isDirectory() || stat.mode & 0o100 ? 0o555 : 0o444));
  if (stat.isDirectory()) for (const name of fs.readdirSync(file)) openForReading(path.join(file, name));
}
