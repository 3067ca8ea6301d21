import 'server-only';
import type { Actor } from '@/lib/domain/auth/roles';
import type { PlannedYear } from '@/lib/domain/campaign/view';
import type { Provenance } from '@/lib/domain/source/citation';
import { provenanceOf } from '../citation/queries';
import { db } from '../db';
import { LIVE } from '../scope';
import { both, campaignRef, campaignRefSelect } from '../views';

/**
 * What is planned for each year, the latest first, in its order, and where each item is told of. The coalition's
 * priorities are everybody's to read. Two round trips.
 */
export async function listPlannedYears(_actor: Actor): Promise<{ years: PlannedYear[]; provenance: Provenance }> {
  const rows = await db().planYear.findMany({
    where: LIVE,
    orderBy: { year: 'desc' },
    select: {
      id: true,
      year: true,
      rankedAt: true,
      rankedBy: { select: { name: true } },
      items: {
        where: { campaign: LIVE },
        orderBy: { sortOrder: 'asc' },
        select: {
          id: true,
          campaign: { select: campaignRefSelect },
          ask: { select: { id: true, titleEn: true, titleAr: true } },
        },
      },
    },
  });
  const years = rows.map((row) => ({
    id: row.id,
    year: row.year,
    ranked: row.rankedAt && { at: row.rankedAt, by: row.rankedBy?.name ?? null },
    items: row.items.map((item) => ({
      id: item.id,
      campaign: campaignRef(item.campaign),
      ask: item.ask && { id: item.ask.id, title: both(item.ask, 'title') },
    })),
  }));
  return { years, provenance: await provenanceOf(years.flatMap(({ items }) => items.map(({ id }) => id))) };
}
