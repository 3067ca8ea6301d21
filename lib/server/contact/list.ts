import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import type { Actor, Locale } from '@/lib/domain/auth/roles';
import { CONTACT_KINDS } from '@/lib/domain/contact/view';
import type { ListQuery } from '@/lib/domain/list/query';
import type { ListSource } from '../list/page';
import { called, filtered, nameKey, oneOf, rank } from '../list/sql';
import { reachConditions } from '../meeting/reach';
import { visibleSql } from '../scope';

/** The term a Member of Congress serves, or served last. */
export const LATEST_TERM = Prisma.sql`LEFT JOIN LATERAL (
  SELECT chamber, state, district, party, starts_on, ends_on FROM congress_term WHERE contact_id = c.id ORDER BY starts_on DESC LIMIT 1) term ON TRUE`;

/** How many meetings in the actor's sight somebody took part in. */
export const meetingCountSql = (actor: Actor): Prisma.Sql => Prisma.sql`(
  SELECT count(*)::int FROM meeting_participant p JOIN meeting m ON m.id = p.meeting_id
  WHERE p.contact_id = c.id AND ${visibleSql(actor, 'm')})`;

/** The list of contacts, whom everybody sees; met are those whom the actor can see a meeting with. */
export function contactSource(actor: Actor, query: ListQuery, locale: Locale): ListSource {
  const name = [Prisma.sql`c.name_en`, Prisma.sql`c.name_ar`] as const;
  const kind = rank(Prisma.sql`c.kind`, CONTACT_KINDS);
  const keys: Record<string, Prisma.Sql[]> = {
    kind: [kind, nameKey(locale, ...name)],
    name: [nameKey(locale, ...name)],
    meetings: [meetingCountSql(actor)],
  };
  const metIn = (more = Prisma.empty) => Prisma.sql`EXISTS (
    SELECT 1 FROM meeting_participant p JOIN meeting m ON m.id = p.meeting_id ${more}
    WHERE p.contact_id = c.id AND m.status = 'HELD' AND p.attended IS NOT FALSE AND ${visibleSql(actor, 'm')})`;
  return {
    id: Prisma.sql`c.id`,
    from: Prisma.sql`contact c ${LATEST_TERM}`,
    where: [
      Prisma.sql`c.archived_at IS NULL`,
      ...filtered(query, {
        q: called('CONTACT', Prisma.sql`c.id`),
        kind: oneOf(Prisma.sql`c.kind`),
        chamber: oneOf(Prisma.sql`term.chamber`),
        state: oneOf(Prisma.sql`term.state`),
        party: oneOf(Prisma.sql`term.party`),
        met: ([met]) => (met === 'YES' ? metIn() : Prisma.sql`NOT ${metIn()}`),
        campaign: ([id]) => metIn(Prisma.sql`JOIN meeting_campaign g ON g.meeting_id = m.id AND g.campaign_id = ${id}::uuid`),
        mine: () => Prisma.sql`c.point_person_id = ${actor.id}::uuid`,
      }),
      ...reachConditions(actor, 'contact', query),
    ],
    keys: keys[query.sort] ?? [],
    band: query.sort === 'kind' ? Prisma.sql`c.kind::text` : undefined,
  };
}
