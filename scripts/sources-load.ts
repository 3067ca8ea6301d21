// Loads the original articles from a folder: npm run sources:load -- DIR
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { disconnect } from '@/lib/server/db';
import { type LoadedSources, loadSources, type OriginalFile, type RefusalReason } from '@/lib/server/source/commands';

const USAGE = 'Usage: npm run sources:load -- DIR, a folder with the articles as .txt files';

const REFUSALS: Record<RefusalReason, string> = {
  NOT_UTF8: 'is not UTF-8 text, so it is none of the articles',
  NO_SOURCE: 'is none of the articles, or was changed: its SHA-256 matches no source',
  PARAGRAPHS: 'does not have as many paragraphs as the record expects of it',
};

const READ_PROBLEMS: Record<string, string> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'is not a folder',
  EACCES: 'may not be read',
};

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

const problemOf = (error: unknown): string => {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return READ_PROBLEMS[code] ?? `could not be read (${code || String(error)})`;
};

async function readFolder(folder: string): Promise<OriginalFile[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error) =>
    stop(`The folder ${folder} ${problemOf(error)}.`),
  );
  const names = entries.filter((entry) => !entry.isDirectory() && /\.txt$/i.test(entry.name)).map((entry) => entry.name);
  if (names.length === 0) stop(`The folder ${folder} holds no .txt file. Nothing was changed.`);
  const read = async (name: string): Promise<OriginalFile> => ({
    name,
    bytes: await readFile(join(folder, name)).catch((error) =>
      stop(`The file ${name} ${problemOf(error)}. Nothing was changed.`),
    ),
  });
  return Promise.all(names.sort().map(read));
}

function tell({ loaded, refused, unverified }: LoadedSources): void {
  const verified = loaded.reduce((sum, source) => sum + source.verified, 0);
  const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
  console.log(`${count(loaded.length, 'document', 'documents')}, ${count(verified, 'citation', 'citations')} verified`);
  for (const { source, paragraph, evidence } of unverified)
    console.error(`Does not stand in its paragraph: ${source}:${paragraph} “${evidence}”`);
  for (const { name, reason } of refused) console.error(`Refused: ${name} ${REFUSALS[reason]}. Nothing was changed for it.`);
}

const [folder] = process.argv.slice(2);
if (!folder) stop(USAGE);
const report = await loadSources(await readFolder(folder));
await disconnect();
if (report.known === 0) stop('There are no sources on record yet: run npm run seed first. Nothing was changed.');
tell(report);
if (report.refused.length > 0 || report.unverified.length > 0) process.exitCode = 1;
