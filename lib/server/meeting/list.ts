import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import type { Actor } from '@/lib/domain/auth/roles';
import type { ListQuery } from '@/lib/domain/list/query';
import type { ListSource } from '../list/page';
import { called, filtered, inYear, oneOf, yearsOf } from '../list/sql';
import { visibleSql } from '../scope';
import { levelSql } from './level';

const MEETING = Prisma.sql`meeting m`;
const AHEAD = Prisma.sql`m.status IN ('REQUESTED', 'SCHEDULED', 'CONFIRMED', 'RESCHEDULED')`;
/** The last day that the date of the beginning can mean. */
const DATED_UNTIL = Prisma.sql`(m.starts_on + CASE m.date_precision
  WHEN 'MONTH' THEN interval '1 month - 1 day' WHEN 'YEAR' THEN interval '1 year - 1 day' ELSE interval '0' END)::date`;
const LAST_DAY = Prisma.sql`coalesce(m.ends_on, ${DATED_UNTIL})`;

/** The list of meetings; `today` decides, as the domain does, which of the planned ones lack their outcome. */
export function meetingSource(actor: Actor, query: ListQuery, today: string): ListSource {
  const scope = visibleSql(actor, 'm');
  const isOver = Prisma.sql`coalesce(${LAST_DAY} < ${today}::date, FALSE)`;
  const shown = Prisma.sql`(CASE WHEN ${AHEAD} AND ${isOver} THEN 'OUTCOME_MISSING' ELSE m.status::text END)`;
  return {
    id: Prisma.sql`m.id`,
    from: MEETING,
    where: [
      scope,
      ...filtered(query, {
        q: called('MEETING', Prisma.sql`m.id`),
        when: ([when]) =>
          when === 'UPCOMING' ? Prisma.sql`(${AHEAD} AND NOT ${isOver})` : Prisma.sql`NOT (${AHEAD} AND NOT ${isOver})`,
        status: oneOf(shown),
        kind: oneOf(Prisma.sql`m.kind`),
        level: oneOf(levelSql),
        campaign: ([id]) =>
          Prisma.sql`EXISTS (SELECT 1 FROM meeting_campaign c WHERE c.meeting_id = m.id AND c.campaign_id = ${id}::uuid)`,
        organisation: ([id]) =>
          Prisma.sql`EXISTS (SELECT 1 FROM meeting_organisation o WHERE o.meeting_id = m.id AND o.organisation_id = ${id}::uuid)`,
        year: inYear(Prisma.sql`m.starts_on`),
        mine: () =>
          Prisma.sql`EXISTS (SELECT 1 FROM meeting_delegate d WHERE d.meeting_id = m.id AND d.user_id = ${actor.id}::uuid)`,
        ours: () => Prisma.sql`m.organisation_id = ${actor.organisationId}::uuid`,
        // A month lies within a span, and a year, only where all of it does.
        from: ([day]) => Prisma.sql`m.starts_on >= ${day}::date`,
        to: ([day]) => Prisma.sql`(m.starts_on <= ${day}::date AND ${DATED_UNTIL} <= ${day}::date)`,
        dated: oneOf(Prisma.sql`m.date_precision`),
      }),
    ],
    keys: [Prisma.sql`m.starts_on`],
    band: Prisma.sql`coalesce(to_char(m.starts_on, 'YYYY'), '')`,
    options: { year: yearsOf(MEETING, scope, Prisma.sql`m.starts_on`) },
  };
}
