import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import { type Position, writeCursor } from '@/lib/domain/list/cursor';
import { type ListDefinition, type SortKey, sortOf } from '@/lib/domain/list/definition';
import type { ListPage } from '@/lib/domain/list/page';
import type { ListQuery } from '@/lib/domain/list/query';
import { db } from '../db';

/** A list in SQL: where its rows come from, which the actor sees and the filters match, and what the order compares. */
export interface ListSource {
  id: Prisma.Sql;
  from: Prisma.Sql;
  /** The actor's scope first, then a condition for each filter that is set. */
  where: readonly Prisma.Sql[];
  /** One expression for each key of the chosen sort. Texts compare byte by byte: see `nameKey`. */
  keys: readonly Prisma.Sql[];
  /** What the rows are grouped by, in an order that groups them. */
  band?: Prisma.Sql;
  /** For a filter whose choices the record decides: a JSON array of them, within the actor's scope. */
  options?: Readonly<Record<string, Prisma.Sql>>;
}

/**
 * One page of a list: which rows, in their order, and what stands around them. One statement; a cursor that leads
 * behind the last row (rows have gone since) is followed by another one, for the first page.
 */
export async function readPage(
  definition: ListDefinition,
  query: ListQuery,
  source: ListSource,
): Promise<{ ids: string[]; page: ListPage }> {
  const { keys: types, direction } = sortOf(definition, query.sort);
  const descending = (direction === 'desc') !== query.reversed;
  const isBefore = query.page?.side === 'before';
  const beyond = query.page ? beyondSql(query.page, types, descending === isBefore) : Prisma.sql`TRUE`;
  const [order, opposite] = [orderSql(types, descending), orderSql(types, !descending)];
  const columns = source.keys.map((key, i) => Prisma.sql`${key} AS ${column(i)}`);
  const options = Object.entries(source.options ?? {}).flatMap(([name, sql]) => [
    Prisma.sql`${name}::text`,
    Prisma.sql`(${sql})`,
  ]);

  const rows = await db().$queryRaw<PageRow[]>`
    WITH matching AS NOT MATERIALIZED (
      SELECT ${Prisma.join([Prisma.sql`${source.id} AS id`, ...columns, Prisma.sql`${source.band ?? Prisma.sql`NULL`} AS band`])}
      FROM ${source.from} WHERE ${Prisma.join([...source.where], ' AND ')}
    )
    SELECT (SELECT count(*)::int FROM matching) AS total,
      ${query.page ? Prisma.sql`(SELECT count(*)::int FROM matching WHERE ${beyond})` : Prisma.sql`NULL`} AS beyond,
      (SELECT coalesce(json_agg(json_build_array(${Prisma.join([...types.map((_, i) => Prisma.sql`${column(i)}::text`), Prisma.sql`id`])}) ORDER BY ${order}), '[]')
        FROM (SELECT * FROM matching WHERE ${beyond} ORDER BY ${isBefore ? opposite : order} LIMIT ${query.size ?? definition.pageSize}) shown) AS places,
      ${source.band ? Prisma.sql`(SELECT coalesce(json_object_agg(band, rows), '{}') FROM (SELECT band, count(*) AS rows FROM matching GROUP BY band) bands)` : Prisma.sql`'{}'::json`} AS bands,
      json_build_object(${options.length > 0 ? Prisma.join(options) : Prisma.empty}) AS options`;
  const { total, beyond: onThatSide, places, bands, options: found } = rows[0] as PageRow;
  if (places.length === 0 && query.page && total > 0) return readPage(definition, { ...query, page: null }, source);

  const skipped = onThatSide === null ? 0 : isBefore ? onThatSide - places.length : total - onThatSide;
  const cursorAt = (place: Place | undefined) =>
    place ? writeCursor(query.sort, { keys: place.slice(0, -1), id: place.at(-1) as string }) : null;
  return {
    ids: places.map((place) => place.at(-1) as string),
    page: {
      total,
      from: places.length > 0 ? skipped + 1 : 0,
      to: places.length > 0 ? skipped + places.length : 0,
      previous: skipped > 0 ? cursorAt(places[0]) : null,
      next: skipped + places.length < total ? cursorAt(places.at(-1)) : null,
      bands,
      options: found,
    },
  };
}

/** A row's keys, as texts, and its id. */
type Place = (string | null)[];

interface PageRow {
  total: number;
  beyond: number | null;
  places: Place[];
  bands: Record<string, number>;
  options: Record<string, string[]>;
}

const column = (i: number): Prisma.Sql => Prisma.raw(`k${i}`);
const CASTS: Record<SortKey, Prisma.Sql> = {
  text: Prisma.raw('::text'),
  number: Prisma.raw('::int'),
  date: Prisma.raw('::date'),
};

const orderSql = (types: readonly SortKey[], descending: boolean): Prisma.Sql =>
  Prisma.raw([...types.map((_, i) => `k${i}`), 'id'].map((key) => `${key} ${descending ? 'DESC' : 'ASC'}`).join(', '));

/** Rows that are larger (or smaller) than a place: the first key that differs decides, at last the id. */
function beyondSql({ keys, id }: Position, types: readonly SortKey[], larger: boolean): Prisma.Sql {
  const values = keys.map((key, i) => (key === null ? null : Prisma.sql`${key}${CASTS[types[i] as SortKey]}`));
  const sides = [
    ...values.map((value, i) => ({ key: column(i), value })),
    { key: Prisma.raw('id'), value: Prisma.sql`${id}::uuid` },
  ];
  const cases = sides.map((side, i) => {
    const same = sides.slice(0, i).map(({ key, value }) => (value ? Prisma.sql`${key} = ${value}` : Prisma.sql`${key} IS NULL`));
    return Prisma.sql`(${Prisma.join([...same, larger ? largerSql(side) : smallerSql(side)], ' AND ')})`;
  });
  return Prisma.sql`(${Prisma.join(cases, ' OR ')})`;
}

interface Side {
  key: Prisma.Sql;
  /** Null is a key that is empty, which counts as the largest. */
  value: Prisma.Sql | null;
}

const largerSql = ({ key, value }: Side): Prisma.Sql =>
  value ? Prisma.sql`(${key} > ${value} OR ${key} IS NULL)` : Prisma.sql`FALSE`;
const smallerSql = ({ key, value }: Side): Prisma.Sql => (value ? Prisma.sql`${key} < ${value}` : Prisma.sql`${key} IS NOT NULL`);
