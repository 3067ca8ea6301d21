// Runs every file in scripts/checks: each exports a name and a function that returns a list of problems.
import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inProject } from '../paths.mjs';
import { say } from '../progress.mjs';

const SHOWN = 20;

/** @returns {Promise<import('./main.mjs').Count>} */
export async function runChecks({ databases }) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const file of fs.readdirSync(inProject('scripts/checks')).sort()) {
    const { name, run } = await import(pathToFileURL(inProject('scripts/checks', file)).href);
    const problems = await problemsOf(run, databases);
    count[problems.length > 0 ? 'failed' : 'passed'] += 1;
    say(`  ${problems.length > 0 ? '✗' : '✓'} ${name}`);
    for (const problem of problems.slice(0, SHOWN)) say(`      ${problem}`);
    if (problems.length > SHOWN) say(`      and ${problems.length - SHOWN} more`);
  }
  return count;
}

async function problemsOf(run, databases) {
  try {
    return await run({ ownerUrl: databases.empty.ownerUrl });
  } catch (error) {
    return [`the check itself failed: ${error.message}`];
  }
}
