import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import type { Actor } from '@/lib/domain/auth/roles';
import type { RecordClock } from '@/lib/domain/commitment/standing';
import type { NumberedList } from '@/lib/domain/dashboard/lists';
import { campaignSource } from '../campaign/list';
import { commitmentSource } from '../commitment/list';
import { contactSource } from '../contact/list';
import { followUpSource } from '../follow-up/list';
import { letterSource } from '../letter/list';
import type { ListSource } from '../list/page';
import { meetingSource } from '../meeting/list';
import { organisationSource } from '../organisation/list';

// Numbers are counted over the very rows that the lists behind them show.

/** Where a list's rows come from, and which of them it shows. */
export type Rows = Pick<ListSource, 'from' | 'where' | 'band'>;

export function rowsOf(actor: Actor, { definition, query }: NumberedList, clock: RecordClock): Rows {
  switch (definition.name) {
    case 'campaigns':
      return campaignSource(actor, query, 'en');
    case 'commitments':
      return commitmentSource(actor, query, clock);
    case 'contacts':
      return contactSource(actor, query, 'en');
    case 'followUps':
      return followUpSource(actor, query, clock.today);
    case 'letters':
      return letterSource(actor, query);
    case 'meetings':
      return meetingSource(actor, query, clock.today);
    case 'organisations':
      return organisationSource(actor, query, 'en');
    default:
      throw new Error(`no numbers are counted over ${definition.name}`);
  }
}

/** The rows of a list, of which a hint that the list's own conditions imply lets an index find few. */
export const fromRows = ({ from, where }: Rows, hint: Prisma.Sql = Prisma.sql`TRUE`): Prisma.Sql =>
  Prisma.sql`FROM ${from} WHERE ${Prisma.join([...where, hint], ' AND ')}`;

/** How many rows a list has. */
export const countSql = (rows: Rows, hint?: Prisma.Sql): Prisma.Sql => Prisma.sql`(SELECT count(*)::int ${fromRows(rows, hint)})`;

/** How many rows a list has of each kind: a JSON object. */
export const tallySql = (rows: Rows, kind: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(SELECT coalesce(json_object_agg(kind, number), '{}') FROM (SELECT ${kind} AS kind, count(*)::int AS number ${fromRows(rows)} GROUP BY 1) tally)`;

/**
 * The first rows of a list in an order, as a JSON array. The list's table goes by the alias, in the item and the order too.
 * None of them is archived: only where the order says so, too, does an index that begins with it give the order.
 */
export function firstSql(
  alias: 'l' | 'm',
  rows: Rows,
  item: Prisma.Sql,
  order: Prisma.Sql,
  limit: number,
  hint?: Prisma.Sql,
): Prisma.Sql {
  const table = Prisma.raw(alias);
  return Prisma.sql`(SELECT coalesce(json_agg(${item} ORDER BY ${order}), '[]')
    FROM (SELECT ${table}.* ${fromRows(rows, hint)} ORDER BY ${table}.archived_at, ${order} LIMIT ${limit}) ${table})`;
}

/** The ids of a list that falls into groups, with the group of each and its place there: one's own first, then what is due first. */
export function groupedSql(rows: Rows, alias: 'f' | 'k', hint: Prisma.Sql, isOwn: Prisma.Sql = Prisma.sql`FALSE`): Prisma.Sql {
  const table = Prisma.raw(alias);
  return Prisma.sql`
    SELECT id, band, row_number() OVER (PARTITION BY band ORDER BY is_own DESC, due_on, id) AS place
    FROM (SELECT ${table}.id, ${rows.band} AS band, ${isOwn} AS is_own, ${table}.due_on ${fromRows(rows, hint)}) grouped`;
}
