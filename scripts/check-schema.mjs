// `node scripts/check-schema.mjs`: fails when the migrations do not lead to prisma/schema.prisma.
// Needs a database in which a shadow one may be made: a running `npm start` or `npm run db`, or DATABASE_OWNER_URL.
import { runNode } from './lib/command.mjs';

/**
 * Compares the schema the migrations make with the one that is written down.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<string[]>} what differs, a line each
 */
export async function schemaDrift(env = {}) {
  const { code, output } = await runNode(
    [
      'node_modules/prisma/build/index.js',
      'migrate',
      'diff',
      '--exit-code',
      '--from-migrations',
      'prisma/migrations',
      '--to-schema',
      'prisma/schema.prisma',
    ],
    { env },
  );
  // 0: the same, 2: different, 1: the comparison itself failed.
  if (code === 0) return [];
  return output.split('\n').filter((line) => line.trim() && !/^(Loaded|Prisma schema)/.test(line));
}

if (process.argv[1] === import.meta.filename) {
  const differences = await schemaDrift();
  console.log(differences.join('\n') || 'The migrations lead to the schema.');
  process.exitCode = differences.length > 0 ? 1 : 0;
}
