import 'server-only';
import { createHash, randomUUID } from 'node:crypto';
import type { ErrorCode } from '@/lib/domain/shared/result';

/** Logs what nobody expected under a number, which is all the screen shows of it. */
export function logUnexpected(error: unknown): string {
  const reference = randomUUID().slice(0, 8);
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  write({ level: 'error', reference, name, message, stack });
  return reference;
}

/** Refusals that tell of somebody trying what they may not; mistakes in a form are nobody's business. */
const TELLING: readonly ErrorCode[] = ['NOT_ALLOWED', 'FOREIGN_ORIGIN', 'WRONG_CREDENTIALS', 'TOO_MANY_ATTEMPTS', 'BUSY'];

/** Logs a refusal that matters, with whom it concerned: a person's id, or an address as a hash. */
export function logRefusal(code: ErrorCode, subject: string | null): void {
  if (!TELLING.includes(code)) return;
  const concerned = subject?.includes('@') ? createHash('sha256').update(subject).digest('base64url').slice(0, 16) : subject;
  write({ level: 'warn', event: 'refused', code, subject: concerned });
}

const write = (entry: object): void => console.error(JSON.stringify({ at: new Date().toISOString(), ...entry }));
