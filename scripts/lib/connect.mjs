// Connections of the scripts, and what it means when one cannot be made.
import { Failure } from './failure.mjs';

/**
 * Runs `work` with a connection, and closes it.
 * @param {string | import('pg').ClientConfig} target a URL, or its parts
 * @param {(client: import('pg').Client) => Promise<T>} work
 * @template T
 */
export async function withClient(target, work) {
  // Only now: this file is loaded before the packages are installed.
  const { default: pg } = await import('pg');
  const parts = typeof target === 'string' ? { connectionString: target } : target;
  const client = new pg.Client({ ...parts, connectionTimeoutMillis: 10_000 });
  // A broken connection fails the query that was running; the event on top of it would end the process.
  client.on('error', () => {});
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/** A database's address without its password. */
export function withoutPassword(href) {
  const url = new URL(href);
  if (url.password) url.password = '***';
  url.search = '';
  return url.href;
}

const MEANINGS = {
  ECONNREFUSED: 'Nothing answers on that host and port. Is the server running, and does it listen there?',
  ENOTFOUND: 'There is no host of that name.',
  EAI_AGAIN: 'The name of the host could not be looked up.',
  ETIMEDOUT: 'The host does not answer. Is a firewall in between?',
  EHOSTUNREACH: 'The host cannot be reached from here.',
  ENETUNREACH: 'The host cannot be reached from here.',
  '28P01': 'The server refuses this role or password.',
  28000: 'The server refuses this role from this machine (see its pg_hba.conf).',
  '3D000': 'There is no database of that name on this server. Create it first.',
  53300: 'The server has no free connection left.',
  53100: "The server's disk is full.",
  '57P03': 'The server is starting up or shutting down. Try again in a moment.',
  42501: 'The role may not enter this database.',
};

/** The failure to show when a database named by `variable` cannot be reached. */
export function cannotConnect(variable, url, error) {
  const code = error.code ?? error.errors?.[0]?.code;
  const meaning = MEANINGS[code] ?? (/timeout/i.test(error.message) ? MEANINGS.ETIMEDOUT : error.message);
  return new Failure(`The database that ${variable} names cannot be used: ${withoutPassword(url)}`, [meaning]);
}
