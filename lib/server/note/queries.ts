import 'server-only';
import { may, mayFor } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import { type Noted, type NoteView, noteFieldOf } from '@/lib/domain/note/view';
import { db } from '../db';
import { visibleThrough, visibleTo } from '../scope';
import { both, organisationRef, organisationRefSelect } from '../views';

/** The most notes that a record's page shows. */
const SHOWN = 200;

/**
 * The notes about a record that the actor may see, latest first; null for roles that may not read notes. A note is as
 * private as it says, and as the meeting or letter it is about. One round trip.
 */
export async function listNotes(actor: Actor, { noun, id }: Noted): Promise<NoteView[] | null> {
  if (!may(actor, 'note.read')) return null;
  const scope = visibleTo(actor);
  const rows = await db().note.findMany({
    where: { AND: [scope, visibleThrough(scope, scope), { [`${noteFieldOf(noun)}Id`]: id }] },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: SHOWN,
    select: {
      id: true,
      textEn: true,
      textAr: true,
      visibility: true,
      organisation: { select: organisationRefSelect },
      author: { select: { name: true } },
      createdAt: true,
      version: true,
    },
  });
  return rows.map((row) => ({
    id: row.id,
    text: both(row, 'text'),
    visibility: row.visibility,
    organisation: row.organisation && organisationRef(row.organisation),
    author: row.author?.name ?? null,
    createdAt: row.createdAt.toISOString(),
    isEdited: row.version > 1,
    version: row.version,
    mayWrite: mayFor(actor, 'note.write', { organisationId: row.organisation?.id ?? null, visibility: row.visibility }),
  }));
}
