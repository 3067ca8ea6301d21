// Child processes: one place that starts them, keeps what they print, and says why they failed.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { diskFull, Failure, speaksOfFullDisk } from './failure.mjs';
import { isEnding, onEnd } from './lifecycle.mjs';
import { inProject, root, shown } from './paths.mjs';

/** Nothing this project starts calls home. `.env` was read already, so Next need not read it again. */
export const quietEnvironment = {
  NEXT_TELEMETRY_DISABLED: '1',
  CHECKPOINT_DISABLE: '1',
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  __NEXT_PROCESSED_ENV: 'true',
};

/**
 * Runs a program to its end.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean, timeout?: number }} [options]
 *   `show`: print its output as it comes instead of keeping it
 * @returns {Promise<{ code: number | null, output: string }>}
 */
export function run(program, args, { cwd = root, env = {}, show = false, timeout } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...quietEnvironment, ...env },
      stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      timeout,
    });
    const forget = onEnd(() => endChild(child, 5_000));
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', (error) => {
      forget();
      reject(error);
    });
    child.on('close', (code) => {
      forget();
      if (isEnding()) return;
      resolve({ code, output });
    });
  });
}

/** Runs a Node program of the project or of one of its packages. */
export const runNode = (args, options) => run(process.execPath, args, options);

/** Runs and fails with the last lines of the output when the program does not end well. */
export async function runNodeOrFail(doing, args, options = {}) {
  const result = await runNode(args, options);
  if (result.code !== 0) throw commandFailure(doing, result.output);
  return result.output;
}

/** The failure to show for a command that ended badly. */
export function commandFailure(doing, output, advice = []) {
  if (speaksOfFullDisk(output)) return diskFull(doing);
  const file = keepOutput(output);
  const lines = output.trim().split('\n').slice(-25);
  return new Failure(`Something went wrong while ${doing}.`, [
    ...[advice].flat(),
    ...lines.map((line) => `  ${line}`),
    ...(file ? [`The whole output is in ${shown(file)}.`] : []),
  ]);
}

function keepOutput(output) {
  try {
    const file = inProject('node_modules/.cache/munasara/last-failure.log');
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, output, { mode: 0o600 });
    return file;
  } catch {
    return undefined;
  }
}

/** Asks a child to end, and after the grace insists. */
export function endChild(child, graceMilliseconds, signal = 'SIGTERM', insist = 'SIGKILL') {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill(insist), graceMilliseconds);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill(signal);
  });
}
