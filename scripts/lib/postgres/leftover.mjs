// After a `kill -9` of the start, or a power cut, a server may still run on the data folder, or its
// note of who serves it (postmaster.pid) may name a process that has nothing to do with it.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from '../failure.mjs';

/** The processes that work inside the folder; every PostgreSQL process stands in its data folder. */
function processesIn(folder) {
  return fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return fs.readlinkSync(`/proc/${pid}/cwd`) === folder;
      } catch {
        return false;
      }
    })
    .map(Number);
}

const signal = (pid, name) => {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
};

async function gone(folder, seconds) {
  for (let tenths = 0; tenths < seconds * 10; tenths += 1) {
    if (processesIn(folder).length === 0) return true;
    await wait(100);
  }
  return false;
}

/**
 * Stops a server that an earlier start left running on this cluster, and clears a stale note of it.
 * @returns {Promise<boolean>} whether one was running
 */
export async function stopLeftover(folder) {
  // Without /proc PostgreSQL's own check has to do.
  if (!fs.existsSync('/proc/self/cwd')) return false;
  const cluster = fs.realpathSync(folder);
  const note = path.join(cluster, 'postmaster.pid');
  const left = processesIn(cluster);
  if (left.length === 0) {
    fs.rmSync(note, { force: true });
    return false;
  }
  const main = fs.existsSync(note) ? Number(fs.readFileSync(note, 'utf8').split('\n')[0]) : undefined;
  if (left.includes(main)) signal(main, 'SIGINT');
  if (await gone(cluster, 30)) return true;
  for (const pid of processesIn(cluster)) signal(pid, 'SIGQUIT');
  if (await gone(cluster, 10)) return true;
  throw new Failure(`Another program is using the database in ${cluster}.`, [
    `Its processes: ${processesIn(cluster).join(', ')}. End them, then start again.`,
  ]);
}
