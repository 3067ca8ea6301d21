import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import type { Actor } from '@/lib/domain/auth/roles';
import { type RecordClock, SETTLED, SOON_DAYS } from '@/lib/domain/commitment/standing';
import { STANDINGS } from '@/lib/domain/commitment/view';
import type { ListQuery } from '@/lib/domain/list/query';
import type { ListSource } from '../list/page';
import { called, filtered, oneOf, rank } from '../list/sql';
import { madeOrDueSql } from '../review/select';
import { visibleThroughSql } from '../scope';

const LAST_DAY = Prisma.sql`(k.due_on + CASE k.due_precision
  WHEN 'MONTH' THEN interval '1 month - 1 day' WHEN 'YEAR' THEN interval '1 year - 1 day' ELSE interval '0' END)::date`;

/** How a commitment stands against its date: what `commitmentStanding` says in the domain. */
const standingSql = ({ today, installedOn }: RecordClock): Prisma.Sql => Prisma.sql`(CASE
  WHEN ${oneOf(Prisma.sql`k.status`)(SETTLED)} THEN 'SETTLED'
  WHEN k.due_on IS NULL THEN 'NO_DATE'
  WHEN ${LAST_DAY} < ${installedOn}::date THEN 'NOT_RECORDED'
  WHEN ${LAST_DAY} < ${today}::date THEN 'OVERDUE'
  WHEN ${LAST_DAY} <= ${today}::date + ${SOON_DAYS}::int THEN 'SOON' ELSE 'LATER' END)`;

/** The list of commitments, each seen through its meeting or letter. */
export function commitmentSource(actor: Actor, query: ListQuery, clock: RecordClock): ListSource {
  const standing = standingSql(clock);
  const byStanding = query.sort === 'standing';
  return {
    id: Prisma.sql`k.id`,
    from: Prisma.sql`commitment k LEFT JOIN meeting g ON g.id = k.meeting_id`,
    where: [
      visibleThroughSql(actor, 'k'),
      ...filtered(query, {
        q: called('COMMITMENT', Prisma.sql`k.id`),
        standing: oneOf(standing),
        status: oneOf(Prisma.sql`k.status`),
        campaign: ([id]) =>
          Prisma.sql`EXISTS (SELECT 1 FROM commitment_campaign c WHERE c.commitment_id = k.id AND c.campaign_id = ${id}::uuid)`,
        organisation: ([id]) =>
          Prisma.sql`EXISTS (SELECT 1 FROM commitment_owner o WHERE o.commitment_id = k.id AND o.organisation_id = ${id}::uuid)`,
        year: ([year]) => madeOrDueSql({ first: `${year}-01-01`, last: `${year}-12-31` }),
        commitment: ([id]) => Prisma.sql`k.id = ${id}::uuid`,
      }),
    ],
    keys: byStanding
      ? [
          rank(standing, STANDINGS),
          Prisma.sql`k.due_on`,
          // The latest meeting first, and its commitments together.
          Prisma.sql`(DATE '2000-01-01' - g.starts_on)`,
          Prisma.sql`(k.meeting_id::text COLLATE "C")`,
          Prisma.sql`k.sort_order`,
        ]
      : [Prisma.sql`k.due_on`],
    band: byStanding ? standing : undefined,
  };
}
