import fs from 'node:fs';
import path from 'node:path';

/** Writes a file only its owner can read, whole or not at all. */
export function writePrivate(file, content) {
  const text = typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`;
  const unfinished = `${file}.${process.pid}.unfinished`;
  fs.writeFileSync(unfinished, text, { mode: 0o600 });
  const owner = fs.statSync(path.dirname(file));
  // Root must not leave files behind that the folder's owner can no longer read.
  if (process.getuid?.() === 0 && owner.uid !== 0) fs.chownSync(unfinished, owner.uid, owner.gid);
  fs.renameSync(unfinished, file);
}

/** The JSON in a file, or undefined when there is no such file or it is no JSON. */
export function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const LOG_LIMIT_BYTES = 5_000_000;

/** Opens a log for appending; one that has grown large becomes `.1` first, so that two files are the most. */
export function openLog(file) {
  if (fs.existsSync(file) && fs.statSync(file).size > LOG_LIMIT_BYTES) fs.renameSync(file, `${file}.1`);
  return fs.openSync(file, 'a', 0o600);
}

/** The last lines of a log, for showing why something stopped. */
export function lastLines(file, count = 12) {
  try {
    return fs.readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count);
  } catch {
    return [];
  }
}
