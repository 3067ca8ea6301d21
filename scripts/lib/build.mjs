// What is made from the sources is made again only when they changed. A stamp is written last,
// so that a failed or interrupted run leaves none, and it lies in the folder it speaks of.
import fs from 'node:fs';
import path from 'node:path';
import { commandFailure, runNode, runNodeOrFail } from './command.mjs';
import { requireSpace } from './disk.mjs';
import { fingerprint } from './fingerprint.mjs';
import { inProject, root } from './paths.mjs';
import { say, step } from './progress.mjs';

const CLIENT_SOURCES = ['prisma/schema.prisma', 'prisma.config.ts', 'node_modules/prisma/package.json'];
const BUILD_SOURCES = [
  'app',
  'components',
  'lib',
  'messages',
  'public',
  'prisma/schema.prisma',
  'package-lock.json',
  'tsconfig.json',
  'next.config.ts',
  'proxy.ts',
  'instrumentation.ts',
  'postcss.config.mjs',
  'postcss.config.js',
];

const stampIn = (folder) => path.join(folder, 'munasara-stamp');

/** The stamp alone is not enough: a program started by hand may have emptied the folder around it. */
const isCurrent = (folder, print, product) =>
  fs.existsSync(path.join(folder, product)) &&
  fs.existsSync(stampIn(folder)) &&
  fs.readFileSync(stampIn(folder), 'utf8') === print;

/** Generates the Prisma client when the schema changed. */
export async function generateClient() {
  const folder = inProject('generated/prisma');
  const print = fingerprint(CLIENT_SOURCES);
  if (isCurrent(folder, print, 'client.ts')) return;
  await step(
    'Client',
    async () => {
      fs.rmSync(stampIn(folder), { force: true });
      await runNodeOrFail('generating the database client', ['node_modules/prisma/build/index.js', 'generate']);
      fs.writeFileSync(stampIn(folder), print);
      return 'generated from the schema';
    },
    { long: 'Generating the database client' },
  );
}

/**
 * Builds the app when its sources changed.
 * @param {NodeJS.ProcessEnv} env the environment the app will be served with
 */
export async function buildApp(env) {
  const folder = inProject('.next');
  const print = fingerprint(BUILD_SOURCES, { skip: /\.(test|spec)\.tsx?$/, also: root });
  if (isCurrent(folder, print, 'BUILD_ID')) {
    say('  ✓ Build        up to date');
    return;
  }
  requireSpace(root, 500, 'building the app');
  await step(
    'Build',
    async () => {
      fs.rmSync(stampIn(folder), { force: true });
      const { code, output } = await runNode(['node_modules/next/dist/bin/next', 'build'], {
        env: { ...env, NODE_ENV: 'production' },
      });
      if (code !== 0) throw commandFailure('building the app', output);
      fs.writeFileSync(stampIn(folder), print);
      return 'built for production';
    },
    { long: 'Building the app (about a minute)' },
  );
}
