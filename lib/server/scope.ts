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

/**
 * What was promised (or answered) at a meeting or in a letter is seen where these are: each that is named must be
 * in sight. Made in neither, it is everybody's.
 */
export function visibleThrough(meetings: Prisma.MeetingWhereInput, letters: Prisma.LetterWhereInput) {
  return {
    ...LIVE,
    AND: [{ OR: [{ meetingId: null }, { meeting: meetings }] }, { OR: [{ letterId: null }, { letter: letters }] }],
  } satisfies Prisma.CommitmentWhereInput;
}

/** Positions in the actor's sight; they are never archived. */
export function visiblePositions(actor: Actor) {
  const own = actor.organisationId ? [{ organisationId: actor.organisationId as string }] : [];
  return { OR: [{ visibility: 'COALITION' as const }, ...own] } satisfies Prisma.PositionWhereInput;
}

/** The same as {@link visibleThrough}, for hand-written SQL. */
export function visibleThroughSql(actor: Actor, alias: 'k' | 'x') {
  const table = Prisma.raw(alias);
  return Prisma.sql`(${table}.archived_at IS NULL
    AND (${table}.meeting_id IS NULL OR EXISTS (SELECT 1 FROM meeting m WHERE m.id = ${table}.meeting_id AND ${visibleSql(actor, 'm')}))
    AND (${table}.letter_id IS NULL OR EXISTS (SELECT 1 FROM letter l WHERE l.id = ${table}.letter_id AND ${visibleSql(actor, 'l')})))`;
}
