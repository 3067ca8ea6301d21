import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import type { Actor } from '@/lib/domain/auth/roles';
import type { ListQuery } from '@/lib/domain/list/query';
import type { ListSource } from '../list/page';
import { called, filtered, inYear, oneOf, yearsOf } from '../list/sql';
import { visibleSql } from '../scope';
import { visibleSignatorySql } from './signatory-scope';

const LETTER = Prisma.sql`letter l`;
const KEYS: Record<string, Prisma.Sql[]> = { sent: [Prisma.sql`l.sent_on`], deadline: [Prisma.sql`l.deadline_on`] };

/**
 * The list of letters. An organisation's letters are those it sent, received or signed: whom one only asked to
 * sign is nobody's to find out by a filter.
 */
export function letterSource(actor: Actor, query: ListQuery): ListSource {
  const scope = visibleSql(actor, 'l');
  return {
    id: Prisma.sql`l.id`,
    from: LETTER,
    where: [
      scope,
      ...filtered(query, {
        q: called('LETTER', Prisma.sql`l.id`),
        status: oneOf(Prisma.sql`l.status`),
        lane: oneOf(Prisma.sql`coalesce(l.lane::text, 'NOT_STATED')`),
        campaign: ([id]) =>
          Prisma.sql`EXISTS (SELECT 1 FROM letter_campaign c WHERE c.letter_id = l.id AND c.campaign_id = ${id}::uuid)`,
        organisation: ([id]) => Prisma.sql`l.id IN (
          SELECT own.id FROM letter own WHERE own.sender_organisation_id = ${id}::uuid
          UNION ALL SELECT r.letter_id FROM letter_recipient r WHERE r.organisation_id = ${id}::uuid
          UNION ALL SELECT s.letter_id FROM letter_signatory s WHERE s.organisation_id = ${id}::uuid AND s.status = 'SIGNED')`,
        year: inYear(Prisma.sql`l.sent_on`),
        mine: () => Prisma.sql`l.lead_user_id = ${actor.id}::uuid`,
        ours: () => Prisma.sql`l.organisation_id = ${actor.organisationId}::uuid`,
        by: ([day]) => Prisma.sql`l.deadline_on <= ${day}::date`,
        awaiting: () => Prisma.sql`(l.status = 'OPEN_FOR_SIGNATURE' AND EXISTS (SELECT 1 FROM letter_signatory s
          WHERE s.letter_id = l.id AND s.organisation_id = ${actor.organisationId}::uuid AND s.status IN ('INVITED', 'REVIEWING')
            AND ${visibleSignatorySql(actor)}))`,
      }),
    ],
    keys: KEYS[query.sort] ?? [],
    options: { year: yearsOf(LETTER, scope, Prisma.sql`l.sent_on`) },
  };
}
