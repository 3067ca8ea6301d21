import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import type { Actor } from '@/lib/domain/auth/roles';

/** Rows that are not archived: every read goes through here. */
export const LIVE = { archivedAt: null } as const;

/**
 * What the actor may see of records with a visibility: the coalition's, and those of their own organisation.
 * ORGANISATION means that organisation only: not organizers or administrators of another.
 */
export function visibleTo(actor: Actor) {
  const own = actor.organisationId ? [{ organisationId: actor.organisationId as string }] : [];
  return { ...LIVE, OR: [{ visibility: 'COALITION' as const }, ...own] } satisfies Prisma.MeetingWhereInput &
    Prisma.LetterWhereInput;
}

/** The same as {@link visibleTo}, for hand-written SQL: a condition on the table named by the alias. */
export function visibleSql(actor: Actor, alias: 'm' | 'l' | 'f') {
  const table = Prisma.raw(alias);
  return Prisma.sql`(${table}.archived_at IS NULL AND (${table}.visibility = 'COALITION' OR ${table}.organisation_id = ${actor.organisationId}::uuid))`;
}
