import { runNode, runNodeOrFail } from '../command.mjs';

const counted = ({ code }) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 });

/** The type check; Next writes the types of the routes first. */
export async function runTypeCheck() {
  await runNodeOrFail('writing the types of the routes', ['node_modules/next/dist/bin/next', 'typegen']);
  return counted(await runNode(['node_modules/typescript/bin/tsc', '--noEmit'], { show: true }));
}

/** Format, lint and import rules. */
export async function runBiome() {
  return counted(await runNode(['node_modules/@biomejs/biome/bin/biome', 'ci', '.'], { show: true }));
}
