// Where the running embedded database is reached, for commands typed in another window. Removed when it stops.
import fs from 'node:fs';
import path from 'node:path';
import { onEnd } from './lifecycle.mjs';
import { runningCommand } from './lock.mjs';
import { readJson, writePrivate } from './private-file.mjs';

const fileIn = (dataFolder) => path.join(dataFolder, 'connection.json');

/** Writes the addresses for as long as this command runs. */
export function publishConnection(dataFolder, { ownerUrl, appUrl }) {
  writePrivate(fileIn(dataFolder), { ownerUrl, appUrl });
  onEnd(() => fs.rmSync(fileIn(dataFolder), { force: true }));
}

/**
 * The addresses of the embedded database when a command keeps it running now.
 * @returns {{ ownerUrl: string, appUrl: string } | undefined}
 */
export function publishedConnection(dataFolder) {
  return runningCommand(dataFolder) ? readJson(fileIn(dataFolder)) : undefined;
}
