import 'server-only';
import type { Actor } from '@/lib/domain/auth/roles';
import { type ErrorCode, type FieldErrorCode, type FieldErrors, failure, type Result, success } from '@/lib/domain/shared/result';
import type { Transaction } from '../db';
import { type Audit, inTransaction } from './transaction';

/** Thrown so that nothing of the transaction stays; it never leaves {@link allOrNothing}. */
class Refused extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly fields?: FieldErrors,
  ) {
    super(code);
  }
}

/** Takes the value of a part; a part that is refused takes all of it back, with its fields under the names given. */
export function need<Value>(result: Result<Value>, nameOf: (field: string) => string = (field) => field): Value {
  if (result.ok) return result.value;
  const fields = Object.entries(result.fields ?? {}).map(([field, code]): [string, FieldErrorCode] => [nameOf(field), code]);
  throw new Refused(result.code, result.fields && Object.fromEntries(fields));
}

/** How long a write of many parts may take and wait, in milliseconds. */
const TIMEOUT = 20_000;

/** Runs a write of several parts in one transaction: all of them are saved, or none. */
export async function allOrNothing<Value>(
  actor: Actor,
  run: (work: { tx: Transaction; audit: Audit; actor: Actor }) => Promise<Value>,
): Promise<Result<Value>> {
  try {
    return success(await inTransaction(actor, (tx, audit) => run({ tx, audit, actor }), { timeout: TIMEOUT }));
  } catch (error) {
    if (error instanceof Refused) return failure(error.code, error.fields);
    throw error;
  }
}
