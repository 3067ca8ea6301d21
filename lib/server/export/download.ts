import 'server-only';
import type { Exported } from '@/lib/domain/audit/events';
import type { Actor, Locale } from '@/lib/domain/auth/roles';
import { chosenColumns, columnsFor } from '@/lib/domain/export/column';
import { EXPORTS, type ExportFormat, type ExportName, exportColumns } from '@/lib/domain/export/exports';
import { type Card, writeCard } from '@/lib/domain/export/vcard';
import { parseList, writeList } from '@/lib/domain/list/query';
import { contentDisposition, fileName } from '@/lib/web/download';
import { takePoint } from '../auth/rate-limit';
import { logRefusal, logUnexpected } from '../log';
import { type Cell, cellsOf, headings, type Words } from './cells';
import { recordExport } from './commands';
import { csv } from './csv';
import { everything } from './everything';
import { type ExportContext, readList } from './lists';
import { once } from './once';
import { xlsx } from './xlsx';
import { zip } from './zip';

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
  vcf: 'text/vcard; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

interface Download {
  type: keyof typeof TYPES;
  /** Without its ending, in the reader's language and in ASCII. */
  name: string;
  plain: string;
  content: AsyncIterable<Uint8Array | string>;
}

/** Who asks for a list, which, and in whose words. */
export interface ListRequest {
  name: ExportName;
  format: ExportFormat;
  search: URLSearchParams;
  context: ExportContext;
  words: Words;
}

/** A whole list as a file: narrowed and sorted as the address says, with the columns it names. */
export function downloadList(actor: Actor, { name, format, search, context, words }: ListRequest): Promise<Response> {
  return handOut(actor, async () => {
    const { definition } = EXPORTS[name];
    const query = parseList(definition, search);
    const columns = chosenColumns(columnsFor(actor, exportColumns(name)), search.getAll('columns'));
    const { total, pieces } = await readList(actor, name, query, context);
    const written: Exported = {
      ...{ what: 'list', list: definition.name, format, rows: total, columns: Object.keys(columns) },
      query: writeList(definition, { ...query, page: null }),
    };
    const title = words.say(`${definition.name}.title`) ?? name;
    const heads = headings(definition.name, columns, words);
    const chunks = inCells(pieces, (row) => cellsOf(columns, row as never, words));
    const content =
      format === 'csv'
        ? csv(
            heads.map(({ label }) => label),
            chunks,
          )
        : await xlsx({ name: title, locale: words.locale, headings: heads, chunks });
    const { today } = context.clock;
    return { written, download: { type: format, name: `${title} ${today}`, plain: `${name}-${today}`, content } };
  });
}

/** Everything that somebody may see, as one archive. */
export function downloadEverything(
  actor: Actor,
  words: Readonly<Record<Locale, Words>>,
  locale: Locale,
  today: string,
): Promise<Response> {
  return handOut(actor, async () => ({
    written: { what: 'everything' },
    download: {
      ...{ type: 'zip', name: `${words[locale].say('app.name') ?? ''} ${today}`, plain: `munasara-${today}` },
      content: zip(everything(actor, words)),
    },
  }));
}

/** A person or an office as a card for an address book. */
export function downloadCard(actor: Actor, written: { noun: 'contact' | 'office'; id: string }, card: Card): Promise<Response> {
  return handOut(actor, async () => ({
    written: { what: 'card', ...written },
    download: { type: 'vcf', name: card.name, plain: written.noun, content: once(writeCard(card)) },
  }));
}

async function* inCells(pieces: AsyncIterable<unknown[]>, cells: (row: unknown) => Cell[]): AsyncGenerator<Cell[][]> {
  for await (const rows of pieces) yield rows.map(cells);
}

/** Makes a download, unless somebody takes too many; it is written down in the trail before it leaves. */
export async function handOut(actor: Actor, make: () => Promise<{ written: Exported; download: Download }>): Promise<Response> {
  if (!(await takePoint('export', actor.id))) return refused(429, { 'Retry-After': '60' }, actor);
  const { written, download } = await make();
  const recorded = await recordExport(actor, written);
  if (!recorded.ok) return refused(404, {}, actor);
  const { type, name, plain, content } = download;
  return new Response(streamOf(content), {
    headers: {
      'Content-Type': TYPES[type],
      'Content-Disposition': contentDisposition(`${fileName(name)}.${type}`, `${plain}.${type}`),
      'Cache-Control': 'no-store',
    },
  });
}

function refused(status: number, headers: Record<string, string>, actor: Actor): Response {
  logRefusal('TOO_MANY_ATTEMPTS', actor.id);
  return new Response(null, { status, headers: { 'Cache-Control': 'no-store', ...headers } });
}

/** Piece by piece, as fast as it is taken. A file that cannot be finished breaks off, so that nobody takes it for the whole. */
function streamOf(content: AsyncIterable<Uint8Array | string>): ReadableStream<Uint8Array> {
  const pieces = content[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value);
      } catch (error) {
        logUnexpected(error);
        controller.error(error);
      }
    },
    async cancel() {
      await pieces.return?.();
    },
  });
}
