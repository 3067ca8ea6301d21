import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'prisma/config';

// Prisma would download its schema engine; the same engine comes from npm (see prisma/engine).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.join(import.meta.dirname, 'prisma/engine/schema-engine.mjs');
process.env.CHECKPOINT_DISABLE ??= '1';
process.env.PRISMA_HIDE_UPDATE_MESSAGE ??= '1';

const settings = path.join(import.meta.dirname, '.env');
if (existsSync(settings)) process.loadEnvFile(settings);

/** The owner's address of the embedded database, while `npm start`, `npm run dev` or `npm run db` keeps it running. */
function embeddedDatabase(): string | undefined {
  const folder = path.resolve(import.meta.dirname, process.env.MUNASARA_DATA_DIR || '.data');
  try {
    return JSON.parse(readFileSync(path.join(folder, 'connection.json'), 'utf8')).ownerUrl;
  } catch {
    return undefined;
  }
}

const url = process.env.DATABASE_OWNER_URL || process.env.DATABASE_URL || embeddedDatabase();

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations', seed: 'npm run seed' },
  // `generate` works without any database.
  ...(url ? { datasource: { url } } : {}),
});
