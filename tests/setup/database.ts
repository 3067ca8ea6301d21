import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll } from 'vitest';
import { disconnect } from '@/lib/server/db';

/** The databases that are copied: only migrated, or with the record in it besides. `npm test` makes them. */
const TEMPLATES = { empty: 'munasara_template', seeded: 'munasara_seeded' } as const;
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Tests make and drop databases: never on a server that other people could use. */
export function requireLoopback(url: string | undefined): string {
  if (!url) throw new Error('TEST_DATABASE_OWNER_URL and TEST_DATABASE_APP_URL name the server of the tests: run npm test.');
  const { hostname } = new URL(url);
  if (!LOOPBACK.has(hostname)) throw new Error(`Tests run on a database of this machine only, not on ${hostname}.`);
  return url;
}

const inDatabase = (url: string | undefined, database: string): string => {
  const named = new URL(requireLoopback(url));
  named.pathname = `/${database}`;
  return named.href;
};

export const ownerUrlOf = (database: string): string => inDatabase(process.env.TEST_DATABASE_OWNER_URL, database);
const appUrlOf = (database: string): string => inDatabase(process.env.TEST_DATABASE_APP_URL, database);

/** Runs `work` with a connection of its own, and closes it. */
export async function withClient<Value>(url: string, work: (client: pg.Client) => Promise<Value>): Promise<Value> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const onServer = (statement: string) => withClient(ownerUrlOf('postgres'), (client) => client.query(statement));

export interface TestDatabase {
  /** Connections of the two roles, open while the file's tests run; null before. */
  owner: pg.Client;
  app: pg.Client;
}

/**
 * Gives the test file a database of its own, copied from a template and dropped at the end, and points the
 * app's configuration at it. Once a file, outside of any `describe`.
 */
export function ownDatabase(template: keyof typeof TEMPLATES): TestDatabase {
  const name = `munasara_w${process.env.VITEST_POOL_ID ?? 0}_${randomBytes(5).toString('hex')}`;
  const database = {} as TestDatabase;

  beforeAll(async () => {
    await onServer(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATES[template]}`);
    process.env.DATABASE_URL = appUrlOf(name);
    process.env.DATABASE_OWNER_URL = ownerUrlOf(name);
    database.owner = new pg.Client({ connectionString: ownerUrlOf(name) });
    database.app = new pg.Client({ connectionString: appUrlOf(name) });
    await Promise.all([database.owner.connect(), database.app.connect()]);
  });

  afterAll(async () => {
    await Promise.allSettled([disconnect(), database.owner?.end(), database.app?.end()]);
    await onServer(`DROP DATABASE IF EXISTS ${name}`);
  });

  return database;
}
