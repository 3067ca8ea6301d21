import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import type { Actor } from '@/lib/domain/auth/roles';
import type { ListQuery } from '@/lib/domain/list/query';
import { filtered, inYear } from '../list/sql';
import { visibleSql } from '../scope';

// Whom asks are addressed to, and who of them was reached: a person through a meeting they were at or one with their
// office, a body through one it took part in or one with an office of it.

type Reached = 'contact' | 'organisation';

/** The column that holds the id of whoever is asked or met, and its row in the list. */
const PARTS = {
  contact: {
    id: Prisma.sql`c.id`,
    column: Prisma.raw('contact_id'),
    present: Prisma.sql`
    SELECT p.meeting_id FROM meeting_participant p WHERE p.contact_id = c.id AND p.attended IS NOT FALSE`,
  },
  organisation: {
    id: Prisma.sql`o.id`,
    column: Prisma.raw('organisation_id'),
    present: Prisma.sql`
    SELECT p.meeting_id FROM meeting_organisation p WHERE p.organisation_id = o.id`,
  },
} as const;

/** Whether an ask of ours is addressed to them or to an office of theirs; of one campaign, or of any. */
function addressedSql(of: Reached, campaign: string | null): Prisma.Sql {
  const { id, column } = PARTS[of];
  return Prisma.sql`${id} IN (
    SELECT coalesce(p.${column}, f.${column}) FROM ask_party p JOIN ask a ON a.id = p.ask_id JOIN campaign g ON g.id = a.campaign_id
      LEFT JOIN office f ON f.id = p.office_id
    WHERE p.role = 'ADDRESSED_TO' AND a.archived_at IS NULL AND g.archived_at IS NULL
      AND ${campaign ? Prisma.sql`a.campaign_id = ${campaign}::uuid` : Prisma.sql`TRUE`})`;
}

/** Whether a meeting in sight that was held reached them: about the campaign and in the year, where these are named. */
function reachedSql(actor: Actor, of: Reached, query: ListQuery): Prisma.Sql {
  const { id, column, present } = PARTS[of];
  const narrower = filtered(query, {
    target: ([campaign]) =>
      Prisma.sql`EXISTS (SELECT 1 FROM meeting_campaign g WHERE g.meeting_id = m.id AND g.campaign_id = ${campaign}::uuid)`,
    year: inYear(Prisma.sql`m.starts_on`),
  });
  const met = [Prisma.sql`m.status = 'HELD'`, visibleSql(actor, 'm'), ...narrower];
  return Prisma.sql`EXISTS (SELECT 1 FROM (${present}
      UNION ALL SELECT n.meeting_id FROM office f JOIN meeting_office n ON n.office_id = f.id WHERE f.${column} = ${id}) met
    JOIN meeting m ON m.id = met.meeting_id WHERE ${Prisma.join(met, ' AND ')})`;
}

/** The filters of whom asks are addressed to and whom meetings reached, for the lists of people and of organisations. */
export function reachConditions(actor: Actor, of: Reached, query: ListQuery): Prisma.Sql[] {
  return filtered(query, {
    asked: () => addressedSql(of, null),
    target: ([campaign]) => addressedSql(of, campaign as string),
    reached: ([reached]) => (reached === 'YES' ? reachedSql(actor, of, query) : Prisma.sql`NOT ${reachedSql(actor, of, query)}`),
    ...(query.filters.reached ? {} : { year: () => reachedSql(actor, of, query) }),
  });
}
