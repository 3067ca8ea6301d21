// What was started is stopped in the opposite order, once, whichever way the command ends.
import { report } from './failure.mjs';
import { say } from './progress.mjs';

/** @type {(() => unknown)[]} */
const stoppers = [];
let stopping;

/** Registers what to do when the command ends. Returns a function that takes it back. */
export function onEnd(stop) {
  stoppers.push(stop);
  return () => {
    const index = stoppers.indexOf(stop);
    if (index >= 0) stoppers.splice(index, 1);
  };
}

/** True once the command has begun to end. */
export const isEnding = () => stopping !== undefined;

/** Stops everything that was started, last first; one that fails does not keep the others running. */
export function endAll() {
  stopping ??= (async () => {
    while (stoppers.length > 0) {
      try {
        await stoppers.pop()();
      } catch (error) {
        report(error);
      }
    }
  })();
  return stopping;
}

/**
 * Runs a command: reports what fails, stops what was started, and sets the exit code.
 * @param {() => Promise<number | void>} work its result is the exit code
 * @param {{ interrupted?: number }} [options] the exit code after Ctrl-C or SIGTERM
 */
export async function runCommand(work, { interrupted = 0 } = {}) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, async () => {
      if (isEnding()) return;
      say('\n  Stopping …');
      await endAll();
      say('  Stopped.');
      process.exit(interrupted);
    });
  }
  let exitCode = 0;
  try {
    exitCode = (await work()) ?? 0;
  } catch (error) {
    // What breaks because everything is being stopped is no failure of its own.
    if (isEnding()) return;
    report(error);
    exitCode = 1;
  }
  if (isEnding()) return;
  await endAll();
  process.exit(exitCode);
}
