import 'server-only';
import { createHash } from 'node:crypto';
import { Prisma } from '@/generated/prisma/client';
import type { Actor, Locale } from '@/lib/domain/auth/roles';
import { db } from '../db';
import type { Words } from './cells';
import { lines } from './csv';
import { once } from './once';
import { sightOf, tableOf } from './sight';
import { tablesFor } from './tables';
import type { ZipEntry } from './zip';

/** Rows that are read at once. */
const PIECE = 2000;

type JsonRow = Record<string, unknown>;

/** What the archive says of itself. */
interface Manifest {
  madeAt: string;
  madeFor: { name: string; role: string; organisation: string | null };
  files: { path: string; rows: number; sha256: string }[];
}

/**
 * Everything that somebody may see, file by file: each table as JSON and as CSV, what they are in both languages, and at the
 * end a list of the files with their SHA-256.
 */
export async function* everything(
  actor: Actor,
  words: Readonly<Record<Locale, Words>>,
  { now = new Date(), size = PIECE }: { now?: Date; size?: number } = {},
): AsyncGenerator<ZipEntry> {
  const tables = tablesFor(actor);
  const columns = await columnsOf(tables);
  const manifest: Manifest = {
    madeAt: now.toISOString(),
    madeFor: { name: actor.name, role: actor.role, organisation: actor.organisationShortName },
    files: [],
  };
  yield { path: 'README.txt', content: once(readme(tables, words)) };
  for (const table of tables) {
    const { hiddenOf } = sightOf(actor);
    const hidden = hiddenOf(table);
    const heads = (columns.get(table) ?? []).filter((column) => !hidden.includes(column));
    for (const [format, write] of [['json', asJson] as const, ['csv', asCsv] as const]) {
      const path = `${format}/${table}.${format}`;
      yield { path, content: noted(manifest, path, write(readTable(actor, table, size), heads)) };
    }
  }
  yield { path: 'manifest.json', content: once(`${JSON.stringify(manifest, null, 2)}\n`) };
}

/** The rows of a table that the actor sees, piece by piece, each beginning behind the last of the one before. */
async function* readTable(actor: Actor, name: string, size: number): AsyncGenerator<JsonRow[]> {
  const { rowsOf, rowOf } = sightOf(actor);
  const keys = tableOf(name).key ?? ['id'];
  const columns = Prisma.raw(keys.map((key) => `t.${key}`).join(', '));
  const [alias, table] = [Prisma.raw('t'), Prisma.raw(name)];
  let behind = Prisma.sql`TRUE`;
  for (;;) {
    const rows = await db().$queryRaw<{ row: JsonRow; key: string[] }[]>`
      SELECT ${rowOf(name, alias)} AS row, ARRAY[${columns}]::text[] AS key FROM ${table} t
      WHERE ${behind} AND ${rowsOf(name, alias)} ORDER BY ${columns} LIMIT ${size}`;
    yield rows.map(({ row }) => row);
    const last = rows.at(-1);
    if (!last || rows.length < size) return;
    behind = Prisma.sql`(${columns}) > (${Prisma.join(last.key.map((part) => Prisma.sql`${part}::uuid`))})`;
  }
}

/** A piece of a file, with the number of rows it holds. */
interface Piece {
  text: string;
  rows: number;
}

async function* asJson(pieces: AsyncIterable<JsonRow[]>, heads: readonly string[]): AsyncGenerator<Piece> {
  let before = '[\n';
  for await (const rows of pieces) {
    const text = rows.map((row) => JSON.stringify(Object.fromEntries(heads.map((head) => [head, row[head]])))).join(',\n');
    if (rows.length > 0) yield { text: before + text, rows: rows.length };
    if (rows.length > 0) before = ',\n';
  }
  yield { text: before === '[\n' ? '[]\n' : '\n]\n', rows: 0 };
}

async function* asCsv(pieces: AsyncIterable<JsonRow[]>, heads: readonly string[]): AsyncGenerator<Piece> {
  yield { text: `\uFEFF${lines([heads])}`, rows: 0 };
  for await (const rows of pieces) {
    const cells = rows.map((row) => heads.map((head) => inCell(row[head])));
    if (rows.length > 0) yield { text: lines(cells), rows: rows.length };
  }
}

/** A value of a column as a cell: a list or a document as JSON. */
function inCell(value: unknown): string | number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  return typeof value === 'boolean' ? String(value) : JSON.stringify(value);
}

/** The pieces of a file; once it is written, how long it was and its hash stand in the manifest. */
async function* noted(manifest: Manifest, path: string, pieces: AsyncIterable<Piece>): AsyncGenerator<string> {
  const hash = createHash('sha256');
  let count = 0;
  for await (const { text, rows } of pieces) {
    hash.update(text);
    count += rows;
    yield text;
  }
  manifest.files.push({ path, rows: count, sha256: hash.digest('hex') });
}

/** The columns of the tables in their order, without what the database computes. */
async function columnsOf(tables: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await db().$queryRaw<{ table: string; columns: string[] }[]>`
    SELECT table_name::text AS "table", array_agg(column_name::text ORDER BY ordinal_position) AS columns
    FROM information_schema.columns
    WHERE table_schema = 'public' AND table_name::text = ANY(${[...tables]}) AND is_generated = 'NEVER'
    GROUP BY table_name`;
  return new Map(rows.map(({ table, columns }) => [table, columns]));
}

/** What is what, in both languages, for whoever opens the archive without the program. */
function readme(tables: readonly string[], words: Readonly<Record<Locale, Words>>): string {
  const parts = (['en', 'ar'] as const).map((locale) => {
    const say = (key: string) => words[locale].say(key) ?? key;
    const about = ['title', 'lead', 'formats', 'guard', 'links', 'sources', 'manifest', 'care'].map((key) =>
      say(`exportReadme.${key}`),
    );
    return [...about, ...tables.map((table) => `${table}: ${say(`exportTable.${table}`)}`)].join('\r\n\r\n');
  });
  return `\uFEFF${parts.join(`\r\n\r\n${'-'.repeat(72)}\r\n\r\n`)}\r\n`;
}
