import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import type { Actor, Locale } from '@/lib/domain/auth/roles';
import { CLOSED_STATUSES } from '@/lib/domain/campaign/status';
import type { ListQuery } from '@/lib/domain/list/query';
import type { ListSource } from '../list/page';
import { filtered, nameKey, oneOf, saying } from '../list/sql';

const isClosed = oneOf(Prisma.sql`c.status`)(CLOSED_STATUSES);

/** The list of campaigns, which everybody sees. */
export function campaignSource(actor: Actor, query: ListQuery, locale: Locale): ListSource {
  const title = [Prisma.sql`c.title_en`, Prisma.sql`c.title_ar`] as const;
  const keys: Record<string, Prisma.Sql[]> = {
    order: [Prisma.sql`c.sort_order`],
    title: [nameKey(locale, ...title)],
    asOf: [Prisma.sql`c.status_as_of`],
  };
  return {
    id: Prisma.sql`c.id`,
    from: Prisma.sql`campaign c`,
    where: [
      Prisma.sql`c.archived_at IS NULL`,
      ...filtered(query, {
        q: saying(...title),
        phase: ([phase]) => (phase === 'CLOSED' ? isClosed : Prisma.sql`NOT ${isClosed}`),
        status: oneOf(Prisma.sql`c.status`),
        kind: oneOf(Prisma.sql`c.kind`),
        priority: ([year]) => Prisma.sql`${year}::int = ANY(c.priority_years)`,
        mine: () => Prisma.sql`c.lead_user_id = ${actor.id}::uuid`,
      }),
    ],
    keys: keys[query.sort] ?? [],
    options: {
      priority: Prisma.sql`SELECT coalesce(json_agg(year::text ORDER BY year DESC), '[]') FROM (
        SELECT DISTINCT unnest(priority_years) AS year FROM campaign WHERE archived_at IS NULL) years`,
    },
  };
}
