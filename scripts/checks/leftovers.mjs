import { filesLike, occurrences } from '../lib/sources.mjs';

export const name = 'leftovers: nothing put off, nothing switched off';

const MARKS = /\b(?:TODO|FIXME|XXX)\b/g;
/** A test may be skipped where something is missing, by a condition; skipped outright it was forgotten. */
const SWITCHED_OFF = /\b(?:test|it|describe)\.(?:skip|fixme)\(\s*(?:['"`]|\))|\.only\(/g;
const PROMISES = /coming soon|lorem ipsum/gi;

export function run() {
  return filesLike(/\.(tsx?|mjs|css|json|prisma|sql|md)$/)
    .filter(({ file }) => file !== 'package-lock.json' && file !== 'scripts/checks/leftovers.mjs')
    .flatMap((source) => [MARKS, SWITCHED_OFF, PROMISES].flatMap((pattern) => occurrences(source, pattern)));
}
