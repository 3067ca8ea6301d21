import 'server-only';
import { db } from '../db';

/** The latest changes of a letter itself, not of its signatures: from them a stale form learns what it was made from. */
export const changesSince = (letterId: string) =>
  db().auditEvent.findMany({
    where: { recordType: 'LETTER', recordId: letterId, action: { not: { startsWith: 'letter.signator' } } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: 50,
    select: { action: true, before: true, actorId: true, actorName: true, at: true },
  });

/** Who made the latest of the changes, and when. */
export function lastOf(changes: Awaited<ReturnType<typeof changesSince>>): { who: string | null; at: string } | null {
  const last = changes[0];
  return last ? { who: last.actorId ? last.actorName : null, at: last.at.toISOString() } : null;
}
