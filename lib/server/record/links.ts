import 'server-only';
import type { Content } from '@/lib/domain/record/field';
import type { Transaction } from '../db';
import type { Link, WriteContext } from './store';

type Row = Record<string, unknown>;

/** As much of a Prisma table of links as is used here. */
interface LinkTable {
  findMany(query: { where: Row; select: Row }): Promise<Row[]>;
  deleteMany(query: { where: Row }): Promise<unknown>;
  updateMany(query: { where: Row; data: Row }): Promise<unknown>;
  create(query: { data: Row; select: Row }): Promise<unknown>;
}

/** A table of links as the delegates of Prisma's client are, whatever the table. */
export const linkTable = (table: unknown): LinkTable => table as LinkTable;

/**
 * Makes the rows under an owner those that are wanted, told apart by their key columns. A row that stays keeps its
 * id: citations point at it.
 */
export async function syncRows(table: LinkTable, owner: Row, key: readonly string[], wanted: readonly Row[]): Promise<void> {
  const keyOf = (row: Row) => Object.fromEntries(key.map((column) => [column, row[column] ?? null]));
  const written = (row: Row) => JSON.stringify(keyOf(row));
  const rows = await table.findMany({ where: owner, select: Object.fromEntries(key.map((column) => [column, true])) });
  const there = new Set(rows.map(written));
  const kept = new Set(wanted.map(written));
  for (const row of rows) if (!kept.has(written(row))) await table.deleteMany({ where: { ...owner, ...keyOf(row) } });
  for (const row of wanted) {
    const data = Object.fromEntries(Object.entries(row).filter(([column]) => !key.includes(column)));
    if (!there.has(written(row))) {
      await table.create({ data: { ...owner, ...row }, select: { [key[0] as string]: true } });
    } else if (Object.keys(data).length > 0) {
      await table.updateMany({ where: { ...owner, ...keyOf(row) }, data });
    }
  }
}

interface IdLinkOptions {
  /** The relation on the record, and the column of the other record's id. */
  relation: string;
  column: string;
  owner: string;
  table: (tx: Transaction) => unknown;
  /** More columns of a new link. */
  data?: Row;
  ordered?: boolean;
}

/** Links that are nothing but the other record's id. */
export function idLink({ relation, column, owner, table, data = {}, ordered = false }: IdLinkOptions): Link {
  return {
    select: { [relation]: { select: { [column]: true }, orderBy: { [ordered ? 'sortOrder' : column]: 'asc' } } },
    read: (row) => (row[relation] as Row[]).map((link) => link[column]),
    write: async (tx, id, value: readonly string[]) => {
      const rows = value.map((other, i) => ({ [column]: other, ...data, ...(ordered && { sortOrder: i }) }));
      await syncRows(linkTable(table(tx)), { [owner]: id }, [column], rows);
    },
  };
}

/** Where each noun's id stands in a table whose links can point at several. */
const PARTY_COLUMNS = { organisation: 'organisationId', contact: 'contactId', office: 'officeId', person: 'userId' } as const;
export type PartyNoun = keyof typeof PARTY_COLUMNS;

/** The one id that a link of several columns holds. */
export const partyId = (row: Row, nouns: readonly PartyNoun[]): unknown =>
  nouns.map((noun) => row[PARTY_COLUMNS[noun]]).find((id) => id !== null && id !== undefined);

/** The columns of such a link, of which one is filled. */
export function partyColumns(id: string, nouns: readonly PartyNoun[], context: WriteContext): Row {
  const noun = context.nouns.get(id);
  return Object.fromEntries(nouns.map((known) => [PARTY_COLUMNS[known], known === noun ? id : null]));
}

export const partySelect = (nouns: readonly PartyNoun[]): Row =>
  Object.fromEntries(nouns.map((noun) => [PARTY_COLUMNS[noun], true]));

interface PartyLinkOptions {
  relation: string;
  owner: string;
  nouns: readonly PartyNoun[];
  table: (tx: Transaction) => unknown;
  /** Columns that tell the field's rows from those of other fields in the same table. */
  only?: Row;
  ordered?: boolean;
}

/** Links each of which points at a record of one of several nouns. */
export function partyLink({ relation, owner, nouns, table, only = {}, ordered = false }: PartyLinkOptions): Link {
  const columns = Object.keys(partySelect(nouns));
  const onlySelect = Object.fromEntries(Object.keys(only).map((column) => [column, true]));
  return {
    select: {
      [relation]: { select: { ...partySelect(nouns), ...onlySelect }, orderBy: ordered ? { sortOrder: 'asc' } : { id: 'asc' } },
    },
    read: (row) =>
      (row[relation] as Row[])
        .filter((link) => Object.entries(only).every(([column, value]) => link[column] === value))
        .map((link) => partyId(link, nouns)),
    write: async (tx, id, value: readonly string[], context) => {
      const rows = value.map((other, i) => ({ ...partyColumns(other, nouns, context), ...(ordered && { sortOrder: i }) }));
      await syncRows(linkTable(table(tx)), { [owner]: id, ...only }, columns, rows);
    },
  };
}

/** Whether somebody came, as a form says it and as a column keeps it. */
export const ATTENDED = {
  write: (value: unknown): boolean | null => (value === null ? null : value === 'YES'),
  read: (column: unknown): 'YES' | 'NO' | null => (column === null || column === undefined ? null : column ? 'YES' : 'NO'),
};

/** A row's text in both languages as columns, and back. */
export const bothColumns = (row: Content, name: string): Row => {
  const { en, ar } = row[name] as { en: string | null; ar: string | null };
  return { [`${name}En`]: en, [`${name}Ar`]: ar };
};
