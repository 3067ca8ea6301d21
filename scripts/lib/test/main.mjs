// The parts of `npm test`, in their order. Each is run whatever became of the one before.

import { generateClient } from '../build.mjs';
import { report } from '../failure.mjs';
import { installPackages } from '../install.mjs';
import { runCommand } from '../lifecycle.mjs';
import { duration, say } from '../progress.mjs';
import { readTestSettings } from '../settings.mjs';
import { readArguments } from './arguments.mjs';
import { runChecks } from './checks.mjs';
import { prepareDatabases } from './databases.mjs';
import { runBrowserTests } from './e2e.mjs';
import { runBiome, runTypeCheck } from './static.mjs';
import { runVitest } from './vitest.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

const PARTS = {
  types: { title: 'Types', run: runTypeCheck },
  biome: { title: 'Biome', run: runBiome },
  checks: { title: 'Checks of the project', run: runChecks, needsDatabase: true },
  unit: { title: 'Unit tests', run: (context) => runVitest('unit', context) },
  integration: {
    title: 'Integration tests',
    run: (context) => runVitest('integration', context),
    needsDatabase: true,
  },
  e2e: { title: 'Browser tests', run: runBrowserTests, needsDatabase: true },
};

/** Runs the tests; the exit code is 1 when something failed. */
export function test(args) {
  return runCommand(
    async () => {
      const { only, files } = readArguments(args, Object.keys(PARTS));
      const settings = readTestSettings();
      say('\n  Munasara: tests\n');
      await installPackages();
      await generateClient();
      const parts = Object.entries(PARTS)
        .filter(([name]) => only.includes(name))
        .map(([, part]) => part);
      const databases = parts.some(({ needsDatabase }) => needsDatabase) ? await prepareDatabases(only) : undefined;
      const results = [];
      for (const part of parts) results.push(await runPart(part, { settings, databases, files }));
      return summarise(results);
    },
    { interrupted: 130 },
  );
}

async function runPart({ title, run }, context) {
  const began = Date.now();
  say(`\n── ${title} ${'─'.repeat(Math.max(0, 70 - title.length))}\n`);
  let count;
  try {
    count = await run(context);
  } catch (error) {
    report(error);
    count = { passed: 0, failed: 1, skipped: 0 };
  }
  const time = duration(Date.now() - began);
  say(`\n  ${title}: ${inWords(count)} (${time})`);
  return { title, time, ...count };
}

const inWords = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

function summarise(results) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  say(`\n── All ${'─'.repeat(67)}\n`);
  for (const { title, time, ...count } of results) {
    say(`  ${count.failed > 0 ? '✗' : '✓'} ${title.padEnd(24)} ${inWords(count).padEnd(40)} ${time.padStart(9)}`);
    for (const key of Object.keys(total)) total[key] += count[key];
  }
  say(`\n${inWords(total)}`);
  return total.failed > 0 ? 1 : 0;
}
