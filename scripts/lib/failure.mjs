// What went wrong, in words for the person who started the command; everything else is a bug and shows its stack.

/** A problem the reader can act on: what happened, and what to do about it. */
export class Failure extends Error {
  /**
   * @param {string} message what happened, in one sentence
   * @param {string | string[]} [advice] what to do, a line each
   */
  constructor(message, advice = []) {
    super(message);
    this.name = 'Failure';
    this.advice = [advice].flat();
  }
}

const DISK_FULL = /ENOSPC|EDQUOT|No space left on device|\b53100\b|could not extend file/i;

/** @param {unknown} text an error message or a command's output */
export const speaksOfFullDisk = (text) => DISK_FULL.test(String(text));

/** The failure to show when the disk ran full while `doing` something. */
export function diskFull(doing) {
  return new Failure(`The disk ran full while ${doing}.`, [
    'Nothing that was saved is lost. Free some space and start again; it goes on where it stopped.',
  ]);
}

function asFailure(error) {
  if (error instanceof Failure) return error;
  if (speaksOfFullDisk(`${error?.code} ${error?.message}`)) return diskFull('writing a file');
  if (error?.code === 'EACCES' || error?.code === 'EPERM') {
    return new Failure(`Not allowed: ${error.message}.`, [
      'The folder may have been used by another user before: start as that user, or give the files to this one.',
    ]);
  }
  return null;
}

/** Prints an error to standard error: a failure as its sentences, anything else with its stack. */
export function report(error) {
  const failure = asFailure(error);
  if (!failure) {
    console.error('\n  ✗ Something unexpected happened. Nothing that was saved is lost.');
    console.error(`${error?.stack ?? error}\n`.replace(/^/gm, '    '));
    return;
  }
  console.error(`\n  ✗ ${failure.message}`);
  for (const line of failure.advice) console.error(`    ${line}`);
  console.error('');
}
