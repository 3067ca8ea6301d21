// The calm lines on the terminal: one a step, with its time.

const onTerminal = Boolean(process.stdout.isTTY);

/** A duration as people read it: 840 ms, 3.2 s, 1 min 05 s. */
export function duration(milliseconds) {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 60_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
}

/** Prints one plain line. */
export const say = (line = '') => console.log(line);

/**
 * Runs one step and prints its line when it is done.
 * @param {string} title
 * @param {() => Promise<string | void>} work returns what to add after the title
 * @param {{ long?: string }} [options] `long`: what to show while it takes its time
 */
export async function step(title, work, { long } = {}) {
  const began = Date.now();
  const stopShowing = long ? showElapsed(long, began) : () => {};
  try {
    const detail = await work();
    stopShowing();
    say(`  ✓ ${title.padEnd(12)} ${(detail || 'ready').padEnd(56)} ${duration(Date.now() - began).padStart(9)}`);
  } catch (error) {
    stopShowing();
    throw error;
  }
}

/** On a terminal the waiting line counts the seconds; in a log it is written once. */
function showElapsed(text, began) {
  if (!onTerminal) {
    say(`  … ${text}`);
    return () => {};
  }
  const draw = () => process.stdout.write(`\r\x1b[2K  … ${text} ${duration(Date.now() - began)}`);
  draw();
  const timer = setInterval(draw, 1000);
  return () => {
    clearInterval(timer);
    process.stdout.write('\r\x1b[2K');
  };
}
