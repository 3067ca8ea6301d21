import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import { type AuditEventInput, auditEventSchema } from '@/lib/domain/audit/events';
import type { Actor, SystemActor } from '@/lib/domain/auth/roles';
import { db, type Transaction } from '../db';

/** Writes an event into the running transaction; returns its id. */
export type Audit = (event: AuditEventInput) => Promise<string>;

/** Who acts for the seed and the command line. */
export const SYSTEM: SystemActor = { kind: 'system', id: null, name: 'Munasara' };

const RETRIES = 3;

/**
 * Runs a write in one transaction and hands it the means to audit it. The database refuses, at commit, a
 * change to a record without an event. Deadlocks and serialisation failures are tried again, so `run` must
 * do nothing but database work.
 */
export async function inTransaction<Value>(
  actor: Actor | SystemActor,
  run: (tx: Transaction, audit: Audit) => Promise<Value>,
  options?: { timeout?: number },
): Promise<Value> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db().$transaction((tx) => run(tx, auditFor(tx, actor)), options);
    } catch (error) {
      if (attempt >= RETRIES || !isTransient(error)) throw error;
    }
  }
}

function auditFor(tx: Transaction, actor: Actor | SystemActor): Audit {
  return async (event) => {
    const { action, recordType, before, after } = auditEventSchema.parse(event);
    const { id } = await tx.auditEvent.create({
      data: {
        actorId: actor.id,
        actorName: actor.name,
        action,
        recordType,
        recordId: event.recordId,
        before: before ?? Prisma.DbNull,
        after: after ?? Prisma.DbNull,
      },
      select: { id: true },
    });
    return id;
  };
}

function isTransient(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2034';
}
