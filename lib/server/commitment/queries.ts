import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import { COALITION_OWNED, mayFor } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import { COMMITMENT_LIST } from '@/lib/domain/commitment/list';
import type { RecordClock } from '@/lib/domain/commitment/standing';
import type { CommitmentDetail, CommitmentListItem } from '@/lib/domain/commitment/view';
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

const commitmentItemSelect = {
  ...commitmentViewSelect,
  letter: { select: { id: true, subjectEn: true, subjectAr: true } },
  campaigns: {
    where: { campaign: LIVE },
    orderBy: { campaign: { sortOrder: 'asc' } },
    select: { campaign: { select: { id: true, titleEn: true, titleAr: true } } },
  },
} as const satisfies Prisma.CommitmentSelect;

const commitmentItem = (row: Prisma.CommitmentGetPayload<{ select: typeof commitmentItemSelect }>): CommitmentListItem => ({
  ...commitmentView(row),
  letter: row.letter && { id: row.letter.id, subject: both(row.letter, 'subject') },
  campaigns: row.campaigns.map(({ campaign }) => ({ id: campaign.id, title: both(campaign, 'title') })),
});

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
      select: commitmentItemSelect,
    }),
    provenanceOf(ids),
  ]);
  return { commitments: inOrder(ids, rows).map(commitmentItem), page, provenance };
}

const OWNER = { organisationId: true, visibility: true } as const;

/**
 * One commitment and where it is told of; null when the actor sees none such. `mayWrite` says whether they may change it,
 * which whoever held the meeting or wrote the letter may. Two round trips.
 */
export async function getCommitment(
  actor: Actor,
  id: string,
): Promise<{ commitment: CommitmentDetail; mayWrite: boolean; provenance: Provenance } | null> {
  const scope = visibleTo(actor);
  const [row, provenance] = await Promise.all([
    db().commitment.findFirst({
      where: { AND: [visibleThrough(scope, scope), { id }] },
      select: {
        ...commitmentItemSelect,
        version: true,
        meeting: { select: { ...commitmentItemSelect.meeting.select, ...OWNER } },
        letter: { select: { ...commitmentItemSelect.letter.select, ...OWNER } },
      },
    }),
    provenanceOf([id]),
  ]);
  if (!row) return null;
  const owner = row.meeting ?? row.letter ?? COALITION_OWNED;
  return {
    commitment: { ...commitmentItem(row), version: row.version },
    mayWrite: mayFor(actor, 'meeting.write', owner),
    provenance,
  };
}
