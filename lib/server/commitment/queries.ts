import 'server-only';
import type { Actor } from '@/lib/domain/auth/roles';
import { COMMITMENT_LIST } from '@/lib/domain/commitment/list';
import type { RecordClock } from '@/lib/domain/commitment/standing';
import type { CommitmentListItem } from '@/lib/domain/commitment/view';
import type { ListPage } from '@/lib/domain/list/page';
import type { ListQuery } from '@/lib/domain/list/query';
import type { Provenance } from '@/lib/domain/source/citation';
import { provenanceOf } from '../citation/queries';
import { db } from '../db';
import { readPage } from '../list/page';
import { inOrder } from '../list/sql';
import { LIVE, visibleThrough, visibleTo } from '../scope';
import { both, commitmentView, commitmentViewSelect } from '../views';
import { commitmentSource } from './list';

/**
 * A page of the commitments of the meetings and letters the actor may see, and where each is told of. Three round
 * trips, two of them at once.
 */
export async function listCommitments(
  actor: Actor,
  query: ListQuery,
  clock: RecordClock,
): Promise<{ commitments: CommitmentListItem[]; page: ListPage; provenance: Provenance }> {
  const scope = visibleTo(actor);
  const { ids, page } = await readPage(COMMITMENT_LIST, query, commitmentSource(actor, query, clock));
  const [rows, provenance] = await Promise.all([
    db().commitment.findMany({
      where: { AND: [visibleThrough(scope, scope), { id: { in: ids } }] },
      select: {
        ...commitmentViewSelect,
        letter: { select: { id: true, subjectEn: true, subjectAr: true } },
        campaigns: {
          where: { campaign: LIVE },
          orderBy: { campaign: { sortOrder: 'asc' } },
          select: { campaign: { select: { id: true, titleEn: true, titleAr: true } } },
        },
      },
    }),
    provenanceOf(ids),
  ]);
  const commitments = inOrder(ids, rows).map((row) => ({
    ...commitmentView(row),
    letter: row.letter && { id: row.letter.id, subject: both(row.letter, 'subject') },
    campaigns: row.campaigns.map(({ campaign }) => ({ id: campaign.id, title: both(campaign, 'title') })),
  }));
  return { commitments, page, provenance };
}
