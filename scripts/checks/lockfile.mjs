import { missingFromLockfile } from '../complete-lockfile.mjs';
import { inProject } from '../lib/paths.mjs';
import { readJson } from '../lib/private-file.mjs';

export const name = 'lockfile: every platform, every pin';

export function run() {
  const { packages } = readJson(inProject('package-lock.json'));
  const { dependencies, devDependencies } = readJson(inProject('package.json'));
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d/.test(version));
  return [
    ...missingFromLockfile(packages).map(({ name: missing }) => `${missing} is missing: node scripts/complete-lockfile.mjs`),
    ...loose.map(([dependency, version]) => `${dependency}: ${version} is not an exact version`),
  ];
}
