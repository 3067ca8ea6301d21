import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import { may } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import { TABLES, type Table } from './tables';

/** The actor's sight of the tables, as conditions made from what {@link TABLES} says of each. */
export function sightOf(actor: Actor) {
  let aliases = 0;

  const inSight = (name: string, id: Prisma.Sql): Prisma.Sql => {
    aliases += 1;
    const alias = Prisma.raw(`x${aliases}`);
    return Prisma.sql`EXISTS (SELECT 1 FROM ${Prisma.raw(name)} ${alias} WHERE ${alias}.id = ${id} AND ${rowsOf(name, alias)})`;
  };

  /** Which rows of the table, under the alias, the actor sees. */
  const rowsOf = (name: string, alias: Prisma.Sql): Prisma.Sql => {
    const { archives, owned, within = {}, where, permission } = tableOf(name);
    if (permission && !may(actor, permission)) return Prisma.sql`FALSE`;
    const conditions = Object.entries(within).map(([column, table]) => {
      const id = Prisma.sql`${alias}.${Prisma.raw(column)}`;
      return Prisma.sql`(${id} IS NULL OR ${inSight(table, id)})`;
    });
    if (archives && !may(actor, 'history.read')) conditions.push(Prisma.sql`${alias}.archived_at IS NULL`);
    if (owned) {
      conditions.push(
        Prisma.sql`(${alias}.visibility = 'COALITION' OR ${alias}.organisation_id = ${actor.organisationId}::uuid)`,
      );
    }
    if (where) conditions.push(where(actor, alias, inSight));
    return conditions.length > 0 ? Prisma.sql`(${Prisma.join(conditions, ' AND ')})` : Prisma.sql`TRUE`;
  };

  /** Columns of the table that the actor gets nothing of. */
  const hiddenOf = (name: string): readonly string[] => {
    const { hidden = [], guarded } = tableOf(name);
    return guarded && !may(actor, guarded.permission) ? [...hidden, ...guarded.columns] : hidden;
  };

  /** A row, under the alias, as JSON: without those columns, and without links to what is not in sight. */
  const rowOf = (name: string, alias: Prisma.Sql): Prisma.Sql => {
    const links = Object.entries(tableOf(name).links ?? {}).flatMap(([column, table]) => {
      const id = Prisma.sql`${alias}.${Prisma.raw(column)}`;
      return [Prisma.sql`${column}::text`, Prisma.sql`CASE WHEN ${inSight(table, id)} THEN ${id} END`];
    });
    const row = Prisma.sql`to_jsonb(${alias}) - ${[...hiddenOf(name)]}::text[]`;
    return links.length > 0 ? Prisma.sql`(${row} || jsonb_build_object(${Prisma.join(links)}))` : Prisma.sql`(${row})`;
  };

  return { rowsOf, rowOf, hiddenOf };
}

export function tableOf(name: string): Table {
  const table = TABLES[name];
  if (!table) throw new Error(`${name} is no table of the record`);
  return table;
}
