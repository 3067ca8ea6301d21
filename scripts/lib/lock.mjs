// One command at a time may run a data folder's database. The lock names the one that does.
import fs from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { onEnd } from './lifecycle.mjs';
import { readJson, writePrivate } from './private-file.mjs';

const lockFile = (folder) => path.join(folder, 'running.json');

/** When a process began, as the system counts it; it tells a process from a later one with the same number. */
function beginningOf(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    const boot = fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    return undefined;
  }
}

function isAlive({ pid, began }) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code === 'ESRCH') return false;
  }
  return began === beginningOf(pid);
}

/** Who runs the database of this data folder now, if anyone: `{ pid, command, address? }`. */
export function runningCommand(folder) {
  const lock = readJson(lockFile(folder));
  return lock && isAlive(lock) ? lock : undefined;
}

/**
 * Takes the data folder for this command, or fails saying who has it.
 * @param {string} folder
 * @param {string} command as the person typed it
 */
export function takeLock(folder, command) {
  const file = lockFile(folder);
  const mine = {
    pid: process.pid,
    began: beginningOf(process.pid),
    command,
    since: new Date().toISOString(),
  };
  const unfinished = `${file}.${process.pid}`;
  writePrivate(unfinished, mine);
  try {
    // A link appears with its content or not at all, so two starts at the same moment cannot both succeed.
    for (let attempt = 0; attempt < 5; attempt += 1) {
      try {
        fs.linkSync(unfinished, file);
        onEnd(() => releaseLock(folder));
        return;
      } catch (error) {
        if (error.code !== 'EEXIST') throw error;
      }
      const other = readJson(file);
      if (other && isAlive(other)) throw inUse(folder, other);
      setAside(file, other);
    }
    throw inUse(folder, readJson(file) ?? { command: 'another command' });
  } finally {
    fs.rmSync(unfinished, { force: true });
  }
}

/** Removes a dead command's lock, but not one that a third command has just put in its place. */
function setAside(file, dead) {
  const aside = `${file}.${process.pid}.old`;
  try {
    fs.renameSync(file, aside);
  } catch (error) {
    if (error.code === 'ENOENT') return;
    throw error;
  }
  const moved = readJson(aside);
  if (moved && moved.pid !== dead?.pid && isAlive(moved)) fs.linkSync(aside, file);
  fs.rmSync(aside, { force: true });
}

function inUse(folder, { command, pid, address }) {
  return new Failure(`"${command}" is already running on this data folder${pid ? ` (process ${pid})` : ''}.`, [
    address ? `It serves at ${address}` : 'It has not begun to serve yet, or serves only the database.',
    `Stop it first (Ctrl-C in its window), or use another folder with MUNASARA_DATA_DIR. The folder: ${folder}`,
  ]);
}

/** Notes in the lock where the app is served, for whoever comes second. */
export function noteAddress(folder, address) {
  const lock = readJson(lockFile(folder));
  if (lock?.pid === process.pid) writePrivate(lockFile(folder), { ...lock, address });
}

function releaseLock(folder) {
  if (readJson(lockFile(folder))?.pid === process.pid) fs.rmSync(lockFile(folder), { force: true });
}
