import 'server-only';
import { hash, verify } from '@node-rs/argon2';

/** argon2id; the parameters weighed in docs/decisions. */
const OPTIONS = { algorithm: 2, memoryCost: 65_536, timeCost: 3, parallelism: 1 } as const;

const AT_ONCE = 4;
const QUEUE = 50;
let running = 0;
const waiting: (() => void)[] = [];

/** Too many sign-ins wait for their turn already. */
export class PasswordQueueFull extends Error {}

export const hashPassword = (password: string): Promise<string> => withTurn(() => hash(password, OPTIONS));

// Verified when there is no account, so that both answers take the same work.
let unknownUserHash: Promise<string> | undefined;

/**
 * Whether the password is right. Without a stored hash the same work is done and the answer is no.
 * @throws PasswordQueueFull when too many sign-ins wait already
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  unknownUserHash ??= hash('no account has this password', OPTIONS);
  const against = stored ?? (await unknownUserHash);
  const matches = await withTurn(() => verify(against, password).catch(() => false));
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
