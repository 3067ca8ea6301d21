import 'server-only';
import { hash, verify } from '@node-rs/argon2';

/** argon2id; decision 0003. */
const OPTIONS = { algorithm: 2, memoryCost: 65_536, timeCost: 3, parallelism: 1 } as const;

const AT_ONCE = 4;
const QUEUE = 50;
let running = 0;
const waiting: (() => void)[] = [];

/** Too many sign-ins wait for their turn already. */
export class PasswordQueueFull extends Error {}

export const hashPassword = (password: string): Promise<string> => withTurn(() => hash(password, OPTIONS));

/** Verified when there is no account, so that both answers take the same work. Nobody knows a password for it. */
const UNKNOWN_USER_HASH = '$argon2id$v=19$m=65536,t=3,p=1$VzUmxa+xo5x2HFBjc6OPnA$6tylnIHF/V39T2ooOuS/fBzbqRY+Toql/c1o0KOSjFk';

/**
 * Whether the password is right. Without a stored hash the same work is done and the answer is no.
 * @throws PasswordQueueFull when too many sign-ins wait already
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  const matches = await withTurn(() => verify(stored ?? UNKNOWN_USER_HASH, password).catch(() => false));
  return stored !== null && matches;
}

/** Hashing costs 64 MiB a time: a few at once, a short queue, and no more. */
async function withTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  if (running >= AT_ONCE) {
    if (waiting.length >= QUEUE) throw new PasswordQueueFull();
    await new Promise<void>((turn) => waiting.push(turn));
  }
  running++;
  try {
    return await work();
  } finally {
    running--;
    waiting.shift()?.();
  }
}
