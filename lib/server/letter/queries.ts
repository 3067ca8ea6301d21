import 'server-only';
import type { Actor } from '@/lib/domain/auth/roles';
import { LETTER_LIST } from '@/lib/domain/letter/list';
import type { LetterDetail, LetterId, LetterListItem } from '@/lib/domain/letter/view';
import type { ListPage } from '@/lib/domain/list/page';
import type { ListQuery } from '@/lib/domain/list/query';
import type { Provenance } from '@/lib/domain/source/citation';
import { provenanceOf } from '../citation/queries';
import { db } from '../db';
import { readPage } from '../list/page';
import { inOrder } from '../list/sql';
import { visibleTo } from '../scope';
import { letterDetail, letterListItem, recordIdsOf } from './detail';
import { letterSource } from './list';
import { letterDetailSelect, letterListSelect } from './select';

/** A page of the letters the actor may see, and where each is told of. Three round trips, two of them at once. */
export async function listLetters(
  actor: Actor,
  query: ListQuery,
): Promise<{ letters: LetterListItem[]; page: ListPage; provenance: Provenance }> {
  const { ids, page } = await readPage(LETTER_LIST, query, letterSource(actor, query));
  const [rows, provenance] = await Promise.all([
    db().letter.findMany({ where: { AND: [visibleTo(actor), { id: { in: ids } }] }, select: letterListSelect }),
    provenanceOf(ids),
  ]);
  return { letters: inOrder(ids, rows).map(letterListItem), page, provenance };
}

/** A letter with all that hangs on it and where each fact comes from; null when the actor sees none. Two round trips. */
export async function getLetter(actor: Actor, id: LetterId): Promise<{ letter: LetterDetail; provenance: Provenance } | null> {
  const scope = visibleTo(actor);
  const row = await db().letter.findFirst({ where: { id, ...scope }, select: letterDetailSelect(scope, scope) });
  if (!row) return null;
  const letter = letterDetail(row);
  return { letter, provenance: await provenanceOf(recordIdsOf(letter)) };
}
