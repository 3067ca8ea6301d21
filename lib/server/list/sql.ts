import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import type { Locale } from '@/lib/domain/auth/roles';
import type { ListQuery } from '@/lib/domain/list/query';
import type { SearchKind } from '@/lib/domain/search/kinds';

// What the lists' SQL is made of.

/** A condition for each filter that is set: `conditions` has one for each name. */
export function filtered(query: ListQuery, conditions: Record<string, (values: readonly string[]) => Prisma.Sql>): Prisma.Sql[] {
  return Object.entries(conditions).flatMap(([name, condition]) => {
    const values = query.filters[name];
    return values ? [condition(values)] : [];
  });
}

/** The column is one of the codes. */
export const oneOf =
  (column: Prisma.Sql) =>
  (codes: readonly string[]): Prisma.Sql =>
    Prisma.sql`${column}::text = ANY(${[...codes]})`;

/** The date lies in the year. */
export const inYear =
  (column: Prisma.Sql) =>
  ([year]: readonly string[]): Prisma.Sql =>
    Prisma.sql`${column} BETWEEN ${`${year}-01-01`}::date AND ${`${year}-12-31`}::date`;

/** The years that rows in sight have a date in, the latest first: what a year filter offers. */
export const yearsOf = (from: Prisma.Sql, scope: Prisma.Sql, column: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT coalesce(json_agg(year ORDER BY year DESC), '[]') FROM (
    SELECT DISTINCT to_char(${column}, 'YYYY') AS year FROM ${from} WHERE ${scope} AND ${column} IS NOT NULL) years`;

/**
 * Each word of the query stands somewhere in what a record is called, in either script and whatever spelling; `%` and `_`
 * are letters like others.
 */
export const called =
  (kind: SearchKind, id: Prisma.Sql) =>
  ([words]: readonly string[]): Prisma.Sql =>
    Prisma.sql`EXISTS (
      SELECT FROM search_entry entry WHERE entry.id = ${id} AND entry.kind = ${kind} AND (
        SELECT bool_and(strpos(entry.title_key, word) > 0)
        FROM unnest(string_to_array(search_key(${words}), ' ')) word) IS NOT FALSE)`;

/**
 * A name as an order compares it: what the reader's language has first, by the letters of its alphabet, on every
 * server alike; a byte order needs no collation that an update of the system could change under a cursor.
 */
export function nameKey(locale: Locale, english: Prisma.Sql, arabic: Prisma.Sql): Prisma.Sql {
  const [own, other] = locale === 'ar' ? [arabic, english] : [english, arabic];
  return Prisma.sql`(CASE WHEN ${own} IS NULL THEN '1' ELSE '0' END || left(search_key(coalesce(${own}, ${other}, '')), 80)) COLLATE "C"`;
}

/** The code's place among the codes, for an order that groups by it. */
export const rank = (column: Prisma.Sql, codes: readonly string[]): Prisma.Sql =>
  Prisma.sql`array_position(${[...codes]}::text[], ${column}::text)`;

/** Rows in the order of the page's ids; one that went meanwhile is left out. */
export function inOrder<Row extends { id: string }>(ids: readonly string[], rows: readonly Row[]): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
