import 'server-only';
import { createHash } from 'node:crypto';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { pool } from '../db';

/** What is limited: how many points in how many seconds, and how long a spent limit blocks. */
const LIMITS = {
  /** Failed sign-ins of one account. */
  signInAccount: { points: 5, duration: 900, blockDuration: 60 },
  /** Tries of one invitation or reset link: each costs the hash of a password. */
  openLink: { points: 10, duration: 900, blockDuration: 60 },
  /** Files that one person takes away: each reads many records. */
  export: { points: 60, duration: 600, blockDuration: 60 },
  /** Readings of one calendar link: programs look once in minutes or hours. */
  calendarFeed: { points: 60, duration: 900, blockDuration: 60 },
  /** Sign-ins of everybody together: an address header can be forged, so networks are not told apart. */
  signInAll: { points: 600, duration: 60, blockDuration: 10 },
} as const;
type Limit = keyof typeof LIMITS;

const limiters = new Map<Limit, RateLimiterPostgres>();

function limiter(name: Limit): RateLimiterPostgres {
  let found = limiters.get(name);
  if (!found) {
    found = new RateLimiterPostgres({
      storeClient: pool(),
      storeType: 'pool',
      tableName: 'rate_limit',
      tableCreated: true,
      keyPrefix: name,
      clearExpiredByTimeout: false,
      ...LIMITS[name],
    });
    limiters.set(name, found);
  }
  return found;
}

/** Keys are hashed: an e-mail address or an IP address is not kept. */
const keyOf = (subject: string): string => createHash('sha256').update(subject).digest('base64url');

/** Uses one point; false when the limit is spent. A limit that cannot be read throws: nothing is let through. */
export async function takePoint(name: Limit, subject: string): Promise<boolean> {
  try {
    await limiter(name).consume(keyOf(subject));
    return true;
  } catch (error) {
    if (error instanceof RateLimiterRes) return false;
    throw error;
  }
}

/** Gives all points back, after a success. */
export async function resetPoints(name: Limit, subject: string): Promise<void> {
  await limiter(name).delete(keyOf(subject));
}
