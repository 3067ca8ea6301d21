import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import type { Actor, Locale } from '@/lib/domain/auth/roles';
import type { ListQuery } from '@/lib/domain/list/query';
import { WHIP_GROUPS, whipGroupOf } from '@/lib/domain/position/ledger';
import { POSITIONS, STALE_DAYS } from '@/lib/domain/position/position';
import type { ListSource } from '../list/page';
import { called, filtered, nameKey, oneOf, rank } from '../list/sql';
import { hasFloorVoteSql, membersOn } from './select';

/** The part of a whip count that a value belongs to, as the domain says it. */
export const groupSql = (value: Prisma.Sql) => {
  const cases = POSITIONS.map((position) => Prisma.sql`WHEN ${position} THEN ${whipGroupOf(position)}`);
  return Prisma.sql`(CASE coalesce(${value}::text, 'UNKNOWN') ${Prisma.join(cases, ' ')} END)`;
};

/** The Members of Congress on a day, and where they stood on a campaign. */
export function positionSource(actor: Actor, campaignId: string, query: ListQuery, day: string, locale: Locale): ListSource {
  const name = [Prisma.sql`c.name_en`, Prisma.sql`c.name_ar`] as const;
  const group = groupSql(Prisma.sql`p.value`);
  const keys: Record<string, Prisma.Sql[]> = {
    position: [rank(group, WHIP_GROUPS), nameKey(locale, ...name)],
    name: [nameKey(locale, ...name)],
    happened: [Prisma.sql`p.happened_on`],
  };
  return {
    id: Prisma.sql`c.id`,
    from: membersOn(actor, campaignId, day),
    where: [
      Prisma.sql`c.archived_at IS NULL`,
      ...filtered(query, {
        q: called('CONTACT', Prisma.sql`c.id`),
        value: oneOf(group),
        chamber: oneOf(Prisma.sql`term.chamber`),
        state: oneOf(Prisma.sql`term.state`),
        party: oneOf(Prisma.sql`term.party`),
        stale: () => Prisma.sql`(p.value <> 'UNKNOWN' AND ${day}::date - p.happened_on > ${STALE_DAYS}::int)`,
        votes: () => hasFloorVoteSql,
      }),
    ],
    keys: keys[query.sort] ?? [],
    band: query.sort === 'position' ? group : undefined,
  };
}
