import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import type { Actor, Locale } from '@/lib/domain/auth/roles';
import type { ListQuery } from '@/lib/domain/list/query';
import { ORGANISATION_KINDS } from '@/lib/domain/organisation/view';
import type { ListSource } from '../list/page';
import { called, filtered, nameKey, oneOf, rank } from '../list/sql';
import { reachConditions } from '../meeting/reach';
import { visibleSql } from '../scope';

/** How many meetings in the actor's sight it took part in. */
export const meetingCountSql = (actor: Actor): Prisma.Sql => Prisma.sql`(
  SELECT count(*)::int FROM meeting_organisation p JOIN meeting m ON m.id = p.meeting_id
  WHERE p.organisation_id = o.id AND ${visibleSql(actor, 'm')})`;

/** The list of organisations, which everybody sees. */
export function organisationSource(actor: Actor, query: ListQuery, locale: Locale): ListSource {
  const name = [Prisma.sql`o.name_en`, Prisma.sql`o.name_ar`] as const;
  const kind = rank(Prisma.sql`o.kind`, ORGANISATION_KINDS);
  const keys: Record<string, Prisma.Sql[]> = {
    kind: [kind, nameKey(locale, ...name)],
    name: [nameKey(locale, ...name)],
    meetings: [meetingCountSql(actor)],
  };
  return {
    id: Prisma.sql`o.id`,
    from: Prisma.sql`organisation o`,
    where: [
      Prisma.sql`o.archived_at IS NULL`,
      ...filtered(query, {
        q: called('ORGANISATION', Prisma.sql`o.id`),
        kind: oneOf(Prisma.sql`o.kind`),
        members: () => Prisma.sql`EXISTS (SELECT 1 FROM workspace_member w WHERE w.organisation_id = o.id AND w.left_on IS NULL)`,
      }),
      ...reachConditions(actor, 'organisation', query),
    ],
    keys: keys[query.sort] ?? [],
    band: query.sort === 'kind' ? Prisma.sql`o.kind::text` : undefined,
  };
}
