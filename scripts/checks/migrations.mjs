import fs from 'node:fs';
import { migrationNames } from '../lib/migrate.mjs';
import { inProject } from '../lib/paths.mjs';

export const name = 'migrations: folders and files';

export function run() {
  const names = migrationNames();
  const badNames = names.filter((folder) => !/^\d{14}_[a-z0-9]+(_[a-z0-9]+)*$/.test(folder));
  const withoutFile = names.filter((folder) => !fs.existsSync(inProject('prisma/migrations', folder, 'migration.sql')));
  return [
    ...(names.length === 0 ? ['prisma/migrations is empty'] : []),
    ...badNames.map((folder) => `${folder}: 14 digits, then words in small letters joined by _`),
    ...withoutFile.map((folder) => `${folder}: migration.sql is missing`),
  ];
}
