import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import type { Actor, Locale } from '@/lib/domain/auth/roles';
import { CLOSED_STATUSES } from '@/lib/domain/campaign/status';
import type { ListQuery } from '@/lib/domain/list/query';
import type { ListSource } from '../list/page';
import { called, filtered, inYear, nameKey, oneOf } from '../list/sql';
import { visibleSql } from '../scope';

/** A status that the campaign had from a date on, as far as the date is known. */
const movedSql = (when: Prisma.Sql) =>
  Prisma.sql`EXISTS (SELECT 1 FROM campaign_status_change h WHERE h.campaign_id = c.id AND ${when})`;

/** Led by the organisation, or with a meeting or a letter in sight that it has part in. */
const concerns = (actor: Actor, id: string) => Prisma.sql`(c.lead_organisation_id = ${id}::uuid
  OR EXISTS (SELECT 1 FROM meeting_campaign g JOIN meeting m ON m.id = g.meeting_id JOIN meeting_organisation o ON o.meeting_id = m.id
    WHERE g.campaign_id = c.id AND o.organisation_id = ${id}::uuid AND ${visibleSql(actor, 'm')})
  OR EXISTS (SELECT 1 FROM letter_campaign g JOIN letter l ON l.id = g.letter_id
    WHERE g.campaign_id = c.id AND l.sender_organisation_id = ${id}::uuid AND ${visibleSql(actor, 'l')}))`;

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
        q: called('CAMPAIGN', Prisma.sql`c.id`),
        phase: ([phase]) => (phase === 'CLOSED' ? isClosed : Prisma.sql`NOT ${isClosed}`),
        status: oneOf(Prisma.sql`c.status`),
        kind: oneOf(Prisma.sql`c.kind`),
        priority: ([year]) => Prisma.sql`${year}::int = ANY(c.priority_years)`,
        mine: () => Prisma.sql`c.lead_user_id = ${actor.id}::uuid`,
        campaign: ([id]) => Prisma.sql`c.id = ${id}::uuid`,
        organisation: ([id]) => concerns(actor, id as string),
        since: ([day]) => movedSql(Prisma.sql`h.as_of >= ${day}::date`),
        year: (values) => movedSql(inYear(Prisma.sql`h.as_of`)(values)),
      }),
    ],
    keys: keys[query.sort] ?? [],
    options: {
      priority: Prisma.sql`SELECT coalesce(json_agg(year::text ORDER BY year DESC), '[]') FROM (
        SELECT DISTINCT unnest(priority_years) AS year FROM campaign WHERE archived_at IS NULL) years`,
    },
  };
}
