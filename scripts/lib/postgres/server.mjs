// The running server: started on a free loopback port, watched, and stopped.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { endChild } from '../command.mjs';
import { diskFull, Failure, speaksOfFullDisk } from '../failure.mjs';
import { onEnd } from '../lifecycle.mjs';
import { shown } from '../paths.mjs';
import { freePort } from '../port.mjs';
import { lastLines, openLog } from '../private-file.mjs';
import { asUser } from './user.mjs';

/** PG… variables of the person's shell must not reach the server. */
export const plainEnvironment = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };

const STOP_GRACE = 30_000;
const READY_WITHIN = 300_000;

/** On the command line, because there they win over the files in the data folder. */
function options(port, lasting) {
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_line_prefix: '%m [%p] %q%u@%d ',
    log_statement: 'none',
    max_connections: 100,
    password_encryption: 'scram-sha-256',
    // A throw-away database for tests need not survive a power cut.
    fsync: lasting ? 'on' : 'off',
    full_page_writes: 'on',
    synchronous_commit: 'on',
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/**
 * Starts the server and waits until it answers.
 * @param {string} cluster
 * @param {{ programs, user, logFile: string, lasting: boolean, isReady: (port: number) => Promise<boolean> }} settings
 */
export async function startServer(cluster, settings) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await startOn(await freePort(), cluster, settings);
    } catch (error) {
      // Between finding a port free and listening on it another program may have taken it.
      if (!error.portTaken || attempt === 3) throw error;
    }
  }
}

async function startOn(port, cluster, { programs, user, logFile, lasting, isReady }) {
  const log = openLog(logFile);
  const logBegan = fs.fstatSync(log).size;
  const child = spawn(programs.postgres, ['-D', cluster, ...options(port, lasting)], {
    ...asUser(user),
    cwd: '/',
    env: plainEnvironment,
    stdio: ['ignore', log, log],
    // A group of its own: Ctrl-C must reach the web server first, and the database only after it.
    detached: true,
  });
  fs.closeSync(log);
  const exited = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ? `signal ${signal}` : `exit code ${code}`));
  });
  const stop = () => endChild(child, STOP_GRACE, 'SIGINT', 'SIGQUIT');
  const forget = onEnd(stop);
  let ended;
  exited.then((how) => {
    ended = how;
  });
  const deadline = Date.now() + READY_WITHIN;
  while (!(await isReady(port))) {
    if (ended !== undefined || Date.now() > deadline) {
      forget();
      await stop();
      throw cannotStart(ended ?? 'it did not answer in time', logFile, logBegan);
    }
    await wait(40);
  }
  return { port, pid: child.pid, exited, stop };
}

function cannotStart(how, logFile, logBegan) {
  const said = fs.readFileSync(logFile).subarray(logBegan).toString();
  if (speaksOfFullDisk(said)) return diskFull('starting the database');
  const failure = new Failure(`The database did not start (${how}).`, [
    ...lastLines(logFile, 8).map((line) => `  ${line}`),
    `Its log: ${shown(logFile)}`,
  ]);
  failure.portTaken = /could not bind|Address already in use/i.test(said);
  return failure;
}
