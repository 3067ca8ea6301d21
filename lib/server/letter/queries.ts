import 'server-only';
import type { Actor } from '@/lib/domain/auth/roles';
import type { LetterDetail, LetterId, LetterListItem } from '@/lib/domain/letter/view';
import type { Provenance } from '@/lib/domain/source/citation';
import { provenanceOf } from '../citation/queries';
import { db } from '../db';
import { visibleTo } from '../scope';
import { letterDetail, letterListItem, recordIdsOf } from './detail';
import { letterDetailSelect, letterListSelect } from './select';

/** The letters the actor may see, latest first, and where each is told of. Two round trips. */
export async function listLetters(actor: Actor): Promise<{ letters: LetterListItem[]; provenance: Provenance }> {
  const rows = await db().letter.findMany({
    where: visibleTo(actor),
    orderBy: [{ sentOn: 'desc' }, { id: 'desc' }],
    select: letterListSelect,
  });
  const letters = rows.map(letterListItem);
  return { letters, provenance: await provenanceOf(letters.map(({ id }) => id)) };
}

/** A letter with all that hangs on it and where each fact comes from; null when the actor sees none. Two round trips. */
export async function getLetter(actor: Actor, id: LetterId): Promise<{ letter: LetterDetail; provenance: Provenance } | null> {
  const scope = visibleTo(actor);
  const row = await db().letter.findFirst({ where: { id, ...scope }, select: letterDetailSelect(scope, scope) });
  if (!row) return null;
  const letter = letterDetail(row);
  return { letter, provenance: await provenanceOf(recordIdsOf(letter)) };
}
