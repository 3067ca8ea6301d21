import 'server-only';
import type { Actor } from '@/lib/domain/auth/roles';
import type { CommitmentListItem } from '@/lib/domain/commitment/view';
import type { Provenance } from '@/lib/domain/source/citation';
import { provenanceOf } from '../citation/queries';
import { db } from '../db';
import { LIVE, visibleTo } from '../scope';
import { both, commitmentView, commitmentViewSelect } from '../views';

/**
 * Every live commitment of the meetings and letters the actor may see: by due date, those without one last and
 * then by meeting, latest first. Two round trips.
 */
export async function listCommitments(actor: Actor): Promise<{ commitments: CommitmentListItem[]; provenance: Provenance }> {
  const scope = visibleTo(actor);
  const rows = await db().commitment.findMany({
    where: { ...LIVE, AND: [{ OR: [{ meetingId: null }, { meeting: scope }] }, { OR: [{ letterId: null }, { letter: scope }] }] },
    orderBy: [{ dueOn: 'asc' }, { meeting: { startsOn: 'desc' } }, { meetingId: 'asc' }, { sortOrder: 'asc' }, { id: 'asc' }],
    select: {
      ...commitmentViewSelect,
      letter: { select: { id: true, subjectEn: true, subjectAr: true } },
      campaigns: {
        where: { campaign: LIVE },
        orderBy: { campaign: { sortOrder: 'asc' } },
        select: { campaign: { select: { id: true, titleEn: true, titleAr: true } } },
      },
    },
  });
  const commitments = rows.map((row) => ({
    ...commitmentView(row),
    letter: row.letter && { id: row.letter.id, subject: both(row.letter, 'subject') },
    campaigns: row.campaigns.map(({ campaign }) => ({ id: campaign.id, title: both(campaign, 'title') })),
  }));
  return { commitments, provenance: await provenanceOf(commitments.map(({ id }) => id)) };
}
