import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { type Prisma, PrismaClient } from '@/generated/prisma/client';
import { env } from './env';

/** The client inside a transaction: pass it everywhere, never reach for the outer one. */
export type Transaction = Prisma.TransactionClient;

const TIMEOUTS = [
  '-c statement_timeout=8000',
  '-c lock_timeout=2000',
  '-c idle_in_transaction_session_timeout=10000',
  '-c timezone=UTC',
].join(' ');

function connect() {
  const pool = new pg.Pool({
    connectionString: env().DATABASE_URL,
    max: env().DATABASE_POOL_SIZE,
    connectionTimeoutMillis: 2000,
    idleTimeoutMillis: 30_000,
    options: TIMEOUTS,
  });
  // An idle connection that the server ends must not end the process.
  pool.on('error', (error) => console.error(JSON.stringify({ level: 'error', event: 'pool', message: error.message })));
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool),
    transactionOptions: { maxWait: 4000, timeout: 8000 },
  });
  return { pool, prisma };
}

type Connection = ReturnType<typeof connect>;
// One pool a process, also when development reloads this module.
const store = globalThis as typeof globalThis & { __munasara?: Connection };

function connection(): Connection {
  store.__munasara ??= connect();
  return store.__munasara;
}

export const db = (): PrismaClient => connection().prisma;
export const pool = (): pg.Pool => connection().pool;

/** Ends the pool, for commands that run and finish. */
export async function disconnect(): Promise<void> {
  if (!store.__munasara) return;
  const { prisma, pool: open } = store.__munasara;
  store.__munasara = undefined;
  await prisma.$disconnect();
  if (!open.ended) await open.end();
}
