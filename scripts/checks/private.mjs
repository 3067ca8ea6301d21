import { filesLike, occurrences } from '../lib/sources.mjs';

export const name = 'private: no machine paths, no other hosts';

const SELF = 'scripts/checks/private.mjs';
const MACHINE_PATHS = /(?<![\w.~-])\/(?:work|root|home\/\w+)\/[\w.-]+/g;
const REGISTRY = /"resolved": "[^"]*"|registry\.[a-z0-9.-]+/g;
/** Links a reader may follow are data; what a page loads by itself must come from here. */
const LOADED =
  /(?:\bsrc|srcSet|@import|url)\s*(?:=|\(|\s)\s*[{("'`]*\s*(?:https?:)?\/\/[^\s"'`)]+|\bfetch\(\s*["'`]https?:[^"'`]+|next\/font\/google|fonts\.(?:googleapis|gstatic)\.com/g;

export function run() {
  const texts = filesLike(/\.(tsx?|mjs|css|json|prisma|sql|md|html)$|^\.env\.example$|^\.ci\//);
  const paths = texts.filter(({ file }) => file !== SELF).flatMap((source) => occurrences(source, MACHINE_PATHS));
  const lockfile = filesLike(/^(package-lock\.json|\.npmrc)$/).flatMap((source) => occurrences(source, REGISTRY));
  const loaded = filesLike(/^(app|components)\/.*\.(tsx?|css)$/).flatMap((source) => occurrences(source, LOADED));
  return [...paths, ...lockfile.slice(0, 5), ...loaded];
}
