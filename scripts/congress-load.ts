// Loads the public directory of Members of Congress: npm run congress:load -- DIR, or --download
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DirectoryProblem, parseDirectory } from '@/lib/domain/congress/directory';
import { loadCongress } from '@/lib/server/congress/commands';
import { disconnect } from '@/lib/server/db';

const FILE = 'legislators-current.json';
const ADDRESS = `https://unitedstates.github.io/congress-legislators/${FILE}`;
const USAGE = `Usage: npm run congress:load -- DIR, a folder with ${FILE} of the public directory of Members of Congress,
   or: npm run congress:load -- --download, which fetches it from ${ADDRESS}`;
const BY_HAND = `Fetch ${ADDRESS} on a machine that may, put it into a folder, and run: npm run congress:load -- FOLDER`;
const DOWNLOAD_TIMEOUT = 60_000;

const READ_PROBLEMS: Record<string, string> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not lie in a folder',
  EISDIR: 'is a folder',
  EACCES: 'may not be read',
};

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

function readFrom(folder: string): Promise<Uint8Array> {
  const file = join(folder, FILE);
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    const problem = READ_PROBLEMS[error.code ?? ''] ?? `could not be read (${error.code ?? String(error)})`;
    return stop(`The file ${file} ${problem}. Nothing was changed.`);
  });
}

async function download(): Promise<Uint8Array> {
  try {
    const answer = await fetch(ADDRESS, { signal: AbortSignal.timeout(DOWNLOAD_TIMEOUT) });
    if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  } catch (error) {
    const { message, cause } = error as Error;
    const reason = cause instanceof Error ? `${message}: ${cause.message}` : message;
    return stop(`The directory could not be downloaded (${reason}). Nothing was changed.\n${BY_HAND}`);
  }
}

function problemOf(problem: DirectoryProblem): string {
  switch (problem.code) {
    case 'NOT_UTF8':
      return 'it is not UTF-8 text';
    case 'NOT_JSON':
      return 'it is not whole JSON: it may have been cut off';
    case 'NOT_A_DIRECTORY':
      return 'it holds no list of Members';
    case 'TWICE':
      return `${problem.member} stands in it twice`;
    case 'BAD_ENTRY':
      return `entry ${problem.entry}${problem.member ? ` (${problem.member})` : ''} is not as expected: ${problem.field || 'the whole of it'}`;
  }
}

const [place, ...rest] = process.argv.slice(2);
if (!place || rest.length > 0 || (place.startsWith('-') && place !== '--download')) stop(USAGE);
const read = parseDirectory(place === '--download' ? await download() : await readFrom(place));
if (!read.ok) stop(`${FILE} is not the directory of Members: ${problemOf(read.problem)}. Nothing was changed.`);
const loaded = await loadCongress(read.members);
await disconnect();
if (!loaded.ok) {
  stop(
    loaded.code === 'BUSY'
      ? 'Another load of the directory is running. Nothing was changed.'
      : 'The workspace is not set up yet: sign in as administrator and set it up, or run npm run seed. Nothing was changed.',
  );
}
const { added, changed, unchanged } = loaded;
const total = `${read.members.length} ${read.members.length === 1 ? 'Member' : 'Members'}`;
console.log(`${total}: ${added} new, ${changed} changed, ${unchanged} unchanged`);
if (added + changed === 0) console.log('Nothing changed.');
