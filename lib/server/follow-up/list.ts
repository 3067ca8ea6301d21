import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import type { Actor } from '@/lib/domain/auth/roles';
import { SOON_DAYS } from '@/lib/domain/commitment/standing';
import { FOLLOW_UP_GROUPS } from '@/lib/domain/follow-up/standing';
import type { ListQuery } from '@/lib/domain/list/query';
import type { ListSource } from '../list/page';
import { called, filtered, oneOf, rank } from '../list/sql';
import { visibleSql } from '../scope';
import { followUpGroupSql } from './select';

/** Whose a follow-up is: mine, my organisation's, nobody's. */
export const whoseSql = (actor: Actor): Record<string, Prisma.Sql> => ({
  MINE: Prisma.sql`f.assignee_id = ${actor.id}::uuid`,
  OURS: Prisma.sql`f.organisation_id = ${actor.organisationId}::uuid`,
  UNASSIGNED: Prisma.sql`f.assignee_id IS NULL`,
});

/** Waiting to be done: neither settled nor put off. */
export const isOpenSql = (group: Prisma.Sql): Prisma.Sql => Prisma.sql`${group} IN ('OVERDUE', 'THIS_WEEK', 'LATER')`;

/** The list of follow-ups. */
export function followUpSource(actor: Actor, query: ListQuery, today: string): ListSource {
  const group = followUpGroupSql(today, SOON_DAYS);
  const byStanding = query.sort === 'standing';
  return {
    id: Prisma.sql`f.id`,
    from: Prisma.sql`follow_up f`,
    where: [
      visibleSql(actor, 'f'),
      ...filtered(query, {
        q: called('FOLLOW_UP', Prisma.sql`f.id`),
        whose: ([whose]) => whoseSql(actor)[whose as string] ?? Prisma.sql`TRUE`,
        open: () => isOpenSql(group),
        group: oneOf(group),
        status: oneOf(Prisma.sql`f.status`),
        campaign: ([id]) => Prisma.sql`f.campaign_id = ${id}::uuid`,
        organisation: ([id]) => Prisma.sql`f.organisation_id = ${id}::uuid`,
      }),
    ],
    keys: byStanding
      ? [
          rank(group, FOLLOW_UP_GROUPS),
          Prisma.sql`(CASE ${group} WHEN 'SETTLED' THEN NULL WHEN 'SNOOZED' THEN f.snoozed_until ELSE f.due_on END)`,
          // What was settled last first.
          Prisma.sql`(CASE ${group} WHEN 'SETTLED' THEN DATE '2000-01-01' - coalesce((f.done_at AT TIME ZONE 'UTC')::date, f.due_on) ELSE 0 END)`,
        ]
      : [Prisma.sql`f.due_on`],
    band: byStanding ? group : undefined,
  };
}
