// The web server: a child process, watched until it answers, and stopped before the database.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { endChild, quietEnvironment } from './command.mjs';
import { Failure } from './failure.mjs';
import { isEnding, onEnd } from './lifecycle.mjs';
import { inProject, root, shown } from './paths.mjs';
import { lastLines, openLog } from './private-file.mjs';

/** Requests under way may end before the server does. */
const STOP_GRACE = 15_000;

/**
 * Starts the server and waits until its health is good.
 * @param {{ host: string, port: number, env: NodeJS.ProcessEnv, logFile: string, dev?: boolean, quiet?: boolean }} options
 *   `quiet`: what it complains of goes to its log only
 * @returns {Promise<{ exited: Promise<string>, stop: () => Promise<void> }>}
 */
export async function serve({ host, port, env, logFile, dev = false, quiet = false }) {
  const child = startServer({ host, port, env, logFile, dev, quiet });
  let ended;
  const exited = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ? `signal ${signal}` : `exit code ${code}`));
  });
  exited.then((how) => {
    ended = how;
  });
  const stop = () => endChild(child, STOP_GRACE);
  onEnd(stop);
  const address = `http://${loopbackFor(host)}:${port}/api/health`;
  const deadline = Date.now() + (dev ? 300_000 : 90_000);
  let status = 'no answer';
  while (status !== 200) {
    if (isEnding()) await new Promise(() => {});
    if (ended !== undefined) throw stoppedByItself('The web server did not start', ended, logFile);
    if (Date.now() > deadline) throw stoppedByItself('The web server does not get ready', `health: ${status}`, logFile);
    await wait(100);
    status = await health(address);
  }
  return { exited, stop };
}

function startServer({ host, port, env, logFile, dev, quiet }) {
  const log = openLog(logFile);
  const next = ['node_modules/next/dist/bin/next', dev ? 'dev' : 'start', '--hostname', host, '--port', String(port)];
  const guard = inProject('scripts/lib/stop-with-parent.mjs');
  const child = spawn(process.execPath, ['--import', guard, ...next], {
    cwd: root,
    env: { ...process.env, ...quietEnvironment, NODE_ENV: dev ? 'development' : 'production', ...env },
    // What the server says of requests goes to the log; what it complains of is shown as well.
    stdio: ['ignore', dev ? 'inherit' : log, 'pipe', 'ipc'],
    // A group of its own: Ctrl-C must not end requests that are under way.
    detached: true,
  });
  child.stderr.on('data', (text) => {
    if (!quiet) process.stderr.write(text);
    fs.write(log, text, () => {});
  });
  child.once('close', () => fs.closeSync(log));
  return child;
}

/** Where the server is asked when it listens on every address. */
function loopbackFor(host) {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}

async function health(address) {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(30_000) });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return 'no answer';
  }
}

/** The failure to show when the server ended though nobody asked it to. */
export function stoppedByItself(what, how, logFile) {
  return new Failure(`${what} (${how}).`, [
    ...lastLines(logFile).map((line) => `  ${line}`),
    `Its log: ${shown(logFile)}`,
    'Nothing that was saved is lost; start again with npm start.',
  ]);
}
