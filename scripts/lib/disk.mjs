import { statfsSync } from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';

const MEGABYTE = 1_000_000;

/** Fails when the disk under `folder` has less room than what comes next needs. */
export function requireSpace(folder, megabytes, purpose) {
  const free = freeMegabytes(folder);
  if (free === undefined || free >= megabytes) return;
  throw new Failure(`The disk is too full: ${free} MB are free, ${purpose} needs ${megabytes} MB.`, [
    `Free some space on the disk that holds ${folder}, then start again. Nothing was changed.`,
  ]);
}

function freeMegabytes(folder) {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return Math.floor((bavail * bsize) / MEGABYTE);
  } catch (error) {
    if (error.code === 'ENOENT') return freeMegabytes(path.dirname(folder));
    return undefined;
  }
}
