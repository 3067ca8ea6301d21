import 'server-only';
import type { Ownership } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import type { Content, Field, Fields } from '@/lib/domain/record/field';
import type { ReferableNoun } from '@/lib/domain/record/noun';
import type { PartialDate } from '@/lib/domain/shared/partial-date';
import type { FieldErrors } from '@/lib/domain/shared/result';
import { dateColumn, dayOf, partialDate } from '../columns';
import type { Transaction } from '../db';

export interface Stored {
  version: number;
  archivedAt: Date | null;
  content: Content;
}

/** What a write knows besides the content. */
export interface WriteContext {
  actor: Actor;
  today: string;
  /** The nouns of the records that the content points at. */
  nouns: ReadonlyMap<string, ReferableNoun>;
  /** What the record said before; null for a new one. */
  before: Content | null;
}

/** How a noun's content is kept in the tables. It knows nothing of rights: commands do. */
export interface RecordStore {
  load: (tx: Transaction, id: string) => Promise<Stored | null>;
  insert: (tx: Transaction, id: string, content: Content, context: WriteContext) => Promise<void>;
  /** False when the row is no longer at the version. */
  update: (tx: Transaction, id: string, version: number, content: Content, context: WriteContext) => Promise<boolean>;
  setArchived: (tx: Transaction, id: string, version: number, archivedAt: Date | null) => Promise<boolean>;
  /** Whose record it is. */
  ownership: (tx: Transaction, content: Content) => Promise<Ownership>;
  /** What other rows say against a change; null when nothing does. */
  refuse?: (tx: Transaction, id: string, content: Content, before: Content) => Promise<FieldErrors | null>;
}

type Row = Record<string, unknown>;

/** As much of a Prisma table as a store uses; which table it is decides the rest. */
export interface Table {
  findUnique(query: { where: { id: string }; select: Row }): Promise<Row | null>;
  create(query: { data: Row; select: { id: true } }): Promise<unknown>;
  updateMany(query: { where: Row; data: Row }): Promise<{ count: number }>;
}

/** A field that is kept in rows of another table. */
export interface Link {
  /** What to select of the record, and how its rows become the field's value. */
  select: Row;
  read: (row: Row) => unknown;
  /** Makes the other table's rows those of the value. */
  write: (tx: Transaction, id: string, value: never, context: WriteContext) => Promise<void>;
}

interface TableOptions {
  fields: Fields;
  table: (tx: Transaction) => Table;
  /** Columns that are not called as their field (a record's is `nameId`, a date's `name` and `namePrecision`). */
  columns?: Readonly<Record<string, string | readonly [string, string]>>;
  /** Values that are neither stored nor read as the field's kind is. */
  convert?: Readonly<Record<string, { write: (value: unknown) => unknown; read: (column: unknown) => unknown }>>;
  links?: Readonly<Record<string, Link>>;
  /** Columns that follow from the content. */
  derived?: (content: Content, context: WriteContext) => Row;
  /** Columns that only a new record sets. */
  onInsert?: (content: Content, context: WriteContext) => Row;
  /** What else a new record brings with it. */
  afterInsert?: (tx: Transaction, id: string, content: Content, context: WriteContext) => Promise<void>;
  /** What else a change brings with it, before the row is written. */
  beforeUpdate?: (tx: Transaction, id: string, content: Content, context: WriteContext) => Promise<void>;
  ownership: RecordStore['ownership'];
  refuse?: RecordStore['refuse'];
}

/** A store over one table, its columns named after the fields. */
export function tableStore(options: TableOptions): RecordStore {
  const { fields, table, links = {}, derived, ownership } = options;
  const own = Object.entries(fields).filter(([name]) => !(name in links));
  const select: Row = { version: true, archivedAt: true };
  for (const [name, field] of own) for (const column of columnsOf(options, name, field)) select[column] = true;
  for (const link of Object.values(links)) Object.assign(select, link.select);

  const rowOf = (content: Content, context: WriteContext): Row => {
    const row: Row = {};
    for (const [name, field] of own) {
      const values = options.convert?.[name] ? [options.convert[name].write(content[name])] : write(field, content[name]);
      columnsOf(options, name, field).forEach((column, i) => {
        row[column] = values[i];
      });
    }
    return { ...row, ...derived?.(content, context) };
  };
  const writeLinks = async (tx: Transaction, id: string, content: Content, context: WriteContext) => {
    for (const [name, link] of Object.entries(links)) {
      const isSame = context.before !== null && JSON.stringify(context.before[name]) === JSON.stringify(content[name]);
      if (!isSame) await link.write(tx, id, content[name] as never, context);
    }
  };

  return {
    ownership,
    refuse: options.refuse,
    load: async (tx, id) => {
      const row = await table(tx).findUnique({ where: { id }, select });
      if (!row) return null;
      const content: Content = {};
      for (const [name, field] of Object.entries(fields)) {
        const columns = columnsOf(options, name, field).map((column) => row[column]);
        const link = links[name];
        content[name] = link ? link.read(row) : (options.convert?.[name]?.read(columns[0]) ?? read(field, columns));
      }
      return { version: row.version as number, archivedAt: row.archivedAt as Date | null, content };
    },
    insert: async (tx, id, content, context) => {
      await table(tx).create({
        data: { id, ...rowOf(content, context), ...options.onInsert?.(content, context) },
        select: { id: true },
      });
      await writeLinks(tx, id, content, context);
      await options.afterInsert?.(tx, id, content, context);
    },
    update: async (tx, id, version, content, context) => {
      await options.beforeUpdate?.(tx, id, content, context);
      const { count } = await table(tx).updateMany({
        where: { id, version, archivedAt: null },
        data: { ...rowOf(content, context), version: { increment: 1 } },
      });
      if (count > 0) await writeLinks(tx, id, content, context);
      return count > 0;
    },
    setArchived: async (tx, id, version, archivedAt) => {
      const { count } = await table(tx).updateMany({ where: { id, version }, data: { archivedAt, version: { increment: 1 } } });
      return count > 0;
    },
  };
}

function columnsOf({ columns, links, convert }: TableOptions, name: string, field: Field): readonly string[] {
  if (links?.[name]) return [];
  const named = columns?.[name];
  if (field.kind === 'both') {
    const base = typeof named === 'string' ? named : name;
    return [`${base}En`, `${base}Ar`];
  }
  if (named) return typeof named === 'string' ? [named] : named;
  if (convert?.[name]) return [name];
  if (field.kind === 'record') return [`${name}Id`];
  if (field.kind === 'date') return [name, `${name}Precision`];
  return [name];
}

function write(field: Field, value: unknown): unknown[] {
  switch (field.kind) {
    case 'both': {
      const { en, ar } = value as { en: string | null; ar: string | null };
      return [en, ar];
    }
    case 'date': {
      const { on, precision } = value as PartialDate;
      return [on && dateColumn(on), precision];
    }
    case 'day':
      return [value && dateColumn(value as string)];
    case 'time':
      return [value && new Date(`1970-01-01T${value}:00Z`)];
    default:
      return [value];
  }
}

function read(field: Field, columns: unknown[]): unknown {
  const [column, second] = columns;
  switch (field.kind) {
    case 'both':
      return { en: column, ar: second };
    case 'date':
      return partialDate(column as Date | null, second as PartialDate['precision']);
    case 'day':
      return column && dayOf(column as Date);
    case 'time':
      return column && (column as Date).toISOString().slice(11, 16);
    case 'number':
      return column === null ? null : Number(column);
    default:
      return column;
  }
}
