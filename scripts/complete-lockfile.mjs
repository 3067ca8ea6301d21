// `node scripts/complete-lockfile.mjs`, after packages were added or updated. A registry that mirrors only some
// platforms makes npm leave the other platforms' packages out of the lockfile, and then npm 11 refuses `npm ci`
// everywhere. This adds what is left out: name and version as the parent asks for them, and the platform they
// are for, by which npm passes over them here.
import fs from 'node:fs';
import { inProject } from './lib/paths.mjs';

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'ppc64', 's390x', 'riscv64', 'x64', 'wasm32'];

/** The folders a package's dependency may lie in, nearest first. */
function places(parent, name) {
  const parts = parent.split('/node_modules/');
  const nested = parts.map((_, index) => `${parts.slice(0, parts.length - index).join('/node_modules/')}/node_modules/${name}`);
  return [...nested, `node_modules/${name}`];
}

/** The optional packages that others ask for and the lockfile does not have. */
export function missingFromLockfile(packages) {
  return Object.entries(packages).flatMap(([parent, { dev, optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !places(parent, name).some((place) => packages[place]))
      .map(([name, version]) => ({ name, version, dev })),
  );
}

function entryFor({ name, version, dev }) {
  const words = name.split(/[/-]/);
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : undefined;
  if (!/^\d+\.\d+\.\d+/.test(version) || cpu.length !== 1) throw new Error(`Cannot tell the platform of ${name}@${version}`);
  return {
    version,
    cpu,
    ...(dev && { dev }),
    ...(libc && { libc }),
    optional: true,
    ...(os.length > 0 && { os }),
  };
}

if (process.argv[1] === import.meta.filename) {
  const file = inProject('package-lock.json');
  const lockfile = JSON.parse(fs.readFileSync(file, 'utf8'));
  const missing = missingFromLockfile(lockfile.packages);
  for (const item of missing) lockfile.packages[`node_modules/${item.name}`] = entryFor(item);
  const sorted = Object.entries(lockfile.packages).sort(([one], [other]) => one.localeCompare(other, 'en'));
  lockfile.packages = Object.fromEntries(sorted);
  fs.writeFileSync(file, `${JSON.stringify(lockfile, null, 2)}\n`);
  console.log(`${missing.length} packages of other platforms added to package-lock.json`);
}
