import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { CFB, read, utils, type WorkSheet } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor, Locale } from '@/lib/domain/auth/roles';
import { EXPORTS, type ExportFormat, type ExportName, exportColumns } from '@/lib/domain/export/exports';
import { guardFormula } from '@/lib/domain/export/guard';
import { parseList } from '@/lib/domain/list/query';
import { formatDate } from '@/lib/i18n/format';
import { resetPoints } from '@/lib/server/auth/rate-limit';
import { type Cell, cellsOf, headings } from '@/lib/server/export/cells';
import { downloadList } from '@/lib/server/export/download';
import { type ExportContext, readList } from '@/lib/server/export/lists';
import { bodyOf, wordsOf } from '../factories/exports';
import { actorOf, makePerson } from '../factories/people';
import { makeRecords } from '../factories/records';
import { ownDatabase } from '../setup/database';

const database = ownDatabase('seeded');
/** Stands in every word that only organisation A may read. */
const MARK = 'ZZ-KEPT-TO-A';
const PHONE = '+1 202 555 0100';
const CLOCK = { today: '2026-11-22', installedOn: '2026-11-01' };
const NAMES = Object.keys(EXPORTS) as ExportName[];

let campaignId: string;
let a: string;
let b: string;
let admin: Actor;

beforeAll(async () => {
  admin = (await makePerson(database.owner, { role: 'ADMIN' })).actor;
  [a, b, campaignId] = await makeRecords(database.owner, async (make) => {
    const [own, other] = [await make('organisation', { name_en: 'A' }), await make('organisation', { name_en: 'B' })];
    const campaign = await make('campaign', { title_en: '=HYPERLINK("x")', title_ar: '‏=2+2', sort_order: 500 });
    await make('campaign_status_change', { campaign_id: campaign });
    const contact = await make('contact', {
      ...{ name_en: '@somebody', kind: 'MEMBER_OF_CONGRESS', email: 'zz-detail@example.org', phone: PHONE },
    });
    await make('congress_term', {
      ...{ contact_id: contact, chamber: 'SENATE', state: 'NY', district: null, party: 'Independent' },
      ...{ starts_on: '2025-01-03', ends_on: '2031-01-03' },
    });
    const kept = { visibility: 'ORGANISATION', organisation_id: own };
    const meeting = await make('meeting', { ...kept, title_en: `Meeting ${MARK}` });
    await make('letter', { ...kept, subject_en: `Letter ${MARK}` });
    await make('commitment', { meeting_id: meeting, text_en: `Promise ${MARK}` });
    await make('follow_up', { ...kept, title_en: `Task ${MARK}` });
    await make('follow_up', { organisation_id: other, title_en: 'From a meeting of A', meeting_id: meeting });
    await make('position', { ...kept, contact_id: contact, campaign_id: campaign, sentence_en: `Sentence ${MARK}` });
    return [own, other, campaign];
  });
});

beforeEach(() => resetPoints('export', admin.id));

const contextOf = (locale: Locale): ExportContext => ({ locale, clock: CLOCK, campaignId });

interface Asked {
  actor?: Actor;
  locale?: Locale;
  search?: string;
}

const ask = (name: ExportName, format: ExportFormat, { actor = admin, locale = 'en', search = '' }: Asked = {}) =>
  downloadList(actor, {
    ...{ name, format, search: new URLSearchParams(search), context: contextOf(locale), words: wordsOf(locale) },
  });

/** What a file should say: the list as its page reads it, in one piece. */
async function expected(name: ExportName, { actor = admin, locale = 'en', search = '' }: Asked = {}) {
  const query = parseList(EXPORTS[name].definition, new URLSearchParams(search));
  const { total, pieces } = await readList(actor, name, query, contextOf(locale), 10_000);
  const columns = exportColumns(name);
  const words = wordsOf(locale);
  const rows = await gather(pieces);
  const cells = rows.flat().map((row) => cellsOf(columns, row as never, words));
  return { total, head: headings(EXPORTS[name].definition.name, columns, words).map(({ label }) => label), cells };
}

async function gather<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const csvOf = async (response: Response): Promise<string[][]> =>
  parse(await bodyOf(response), { bom: true, record_delimiter: '\r\n' });

async function sheetOf(response: Response) {
  const bytes = await bodyOf(response);
  const book = read(bytes, { cellDates: true, UTC: true });
  const sheet = book.Sheets[book.SheetNames[0] as string] as WorkSheet;
  const xml = String(CFB.find(CFB.read(bytes, { type: 'buffer' }), '/xl/worksheets/sheet1.xml')?.content);
  return {
    name: book.SheetNames[0],
    sheet,
    xml,
    rows: utils.sheet_to_json<unknown[]>(sheet, { header: 1, defval: null, UTC: true }),
  };
}

const inCsv = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.date.on.slice(0, { YEAR: 4, MONTH: 7, DAY: 10 }[cell.date.precision]);
  return typeof cell === 'string' ? guardFormula(cell) : String(cell);
};
const inSheet = (locale: Locale) => (cell: Cell) => {
  if (cell === null || typeof cell !== 'object') return cell;
  return cell.date.precision === 'DAY' ? new Date(`${cell.date.on}T00:00:00Z`) : formatDate(cell.date, locale);
};

describe.each(NAMES)('%s', (name) => {
  test.each<Locale>(['ar', 'en'])('as CSV in %s, read by another program, is the list', async (locale) => {
    const { total, head, cells } = await expected(name, { locale });
    expect(cells).toHaveLength(total);
    expect(total).toBeGreaterThan(0);
    expect(await csvOf(await ask(name, 'csv', { locale }))).toEqual([head, ...cells.map((row) => row.map(inCsv))]);
  });

  test.each<Locale>(['ar', 'en'])('as a workbook in %s, read by another program, is the list', async (locale) => {
    const { head, cells } = await expected(name, { locale });
    const { rows, xml, sheet } = await sheetOf(await ask(name, 'xlsx', { locale }));
    expect(rows).toEqual([head, ...cells.map((row) => row.map(inSheet(locale)))]);
    expect(/rightToLeft="1"/.test(xml)).toBe(locale === 'ar');
    expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(sheet['!autofilter']).toEqual({ ref: sheet['!ref'] });
    expect(xml).not.toContain('<f>');
  });

  test('of nothing is a file with its heads', async () => {
    if (name === 'sources') return;
    const search = `q=${encodeURIComponent('nothing is called so')}`;
    const { head, total } = await expected(name, { search });
    expect(total).toBe(0);
    expect(await csvOf(await ask(name, 'csv', { search }))).toEqual([head]);
    const { rows } = await sheetOf(await ask(name, 'xlsx', { search }));
    expect(rows).toEqual([head]);
  });

  test.each([
    ['a contributor of B', () => actorOf({ role: 'CONTRIBUTOR', organisationId: b })],
    ['an administrator of no organisation', () => admin],
    ['a viewer of B', () => actorOf({ role: 'VIEWER', organisationId: b })],
  ])('tells %s nothing of what A keeps to itself', async (_, stranger) => {
    const actor = stranger();
    expect(String(await bodyOf(await ask(name, 'csv', { actor })))).not.toContain(MARK);
    expect(JSON.stringify((await sheetOf(await ask(name, 'xlsx', { actor }))).rows)).not.toContain(MARK);
  });
});

test.each<ExportName>(['meetings', 'letters', 'commitments', 'follow-ups', 'positions'])(
  'A takes its own along: %s',
  async (name) =>
    expect(String(await bodyOf(await ask(name, 'csv', { actor: actorOf({ role: 'VIEWER', organisationId: a }) })))).toContain(
      MARK,
    ),
);

/** What a spreadsheet shows of a cell. */
const shown = (cell: Cell, locale: Locale): string => {
  if (cell === null || typeof cell !== 'object') return String(cell ?? '');
  return cell.date.precision === 'DAY' ? cell.date.on : formatDate(cell.date, locale);
};

const SOFFICE = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'].find(
  existsSync,
);
/** Comma, quotation mark, UTF-8, from the first line, quoted fields as text, nothing guessed. */
const CSV_OPTIONS = '44,34,76,1,,0,true,false';

/** A file as LibreOffice shows it, by what it writes of it as CSV. */
async function shownByLibreOffice(bytes: Buffer, format: ExportFormat): Promise<string[][]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'munasara-export-'));
  writeFileSync(path.join(folder, `file.${format}`), bytes);
  await promisify(execFile)(SOFFICE as string, [
    ...['--headless', '--norestore', `-env:UserInstallation=file://${folder}/profile`],
    ...(format === 'csv' ? [`--infilter=CSV:${CSV_OPTIONS}`] : []),
    ...['--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76,1', '--outdir', path.join(folder, 'out')],
    path.join(folder, `file.${format}`),
  ]);
  const rows: string[][] = parse(readFileSync(path.join(folder, 'out', 'file.csv')), { bom: true, relax_column_count: true });
  rmSync(folder, { recursive: true, force: true });
  return rows;
}

describe.skipIf(!SOFFICE)('LibreOffice, where it is installed (apt-get install libreoffice-calc)', () => {
  test('shows a workbook in Arabic as the list is', { timeout: 120_000 }, async () => {
    const { head, cells } = await expected('meetings', { locale: 'ar' });
    const rows = await shownByLibreOffice(await bodyOf(await ask('meetings', 'xlsx', { locale: 'ar' })), 'xlsx');
    expect(rows).toEqual([head, ...cells.map((row) => row.map((cell) => shown(cell, 'ar')))]);
  });
  test('shows CSV in Arabic as the list is', { timeout: 120_000 }, async () => {
    const { head, cells } = await expected('meetings', { locale: 'ar' });
    const rows = await shownByLibreOffice(await bodyOf(await ask('meetings', 'csv', { locale: 'ar' })), 'csv');
    expect(rows).toEqual([head, ...cells.map((row) => row.map(inCsv))]);
  });
});

test('a viewer gets no address and no telephone number, nor a column of them', async () => {
  const viewer = actorOf({ role: 'VIEWER' });
  const said = String(await bodyOf(await ask('contacts', 'csv', { actor: viewer, search: 'columns=name,email,phone' })));
  expect(said).not.toContain('zz-detail');
  expect(said).not.toContain('555 0100');
  expect(said).not.toContain('Telephone');
  expect(String(await bodyOf(await ask('contacts', 'csv')))).toContain(`'${PHONE}`);
});

test('the whole list, however many pieces it is read in, each row once and in its order', async () => {
  for (const name of NAMES) {
    for (const search of Object.entries(EXPORTS[name].definition.sorts).flatMap(
      ([sort, { oneWay }]: [string, { oneWay?: true }]) => [`sort=${sort}`, ...(oneWay ? [] : [`sort=-${sort}`])],
    )) {
      const query = parseList(EXPORTS[name].definition, new URLSearchParams(search));
      const read = async (size: number) => {
        const { pieces } = await readList(admin, name, query, contextOf('en'), size);
        return (await gather(pieces)).map((rows) => rows.map((row) => (row as { id: string }).id));
      };
      const [whole, pieces] = [await read(10_000), await read(4)];
      expect(pieces.flat(), `${name} ${search}`).toEqual(whole.flat());
      if (name !== 'sources' && whole.flat().length > 4) expect(pieces.length).toBeGreaterThan(1);
    }
  }
});

test('the page that one looks at does not matter, the filters do', async () => {
  const query = parseList(EXPORTS.meetings.definition, {});
  const { pieces } = await readList(admin, 'meetings', query, contextOf('en'), 5);
  const [first] = await gather(pieces);
  expect(first).toHaveLength(5);
  const whole = await csvOf(await ask('meetings', 'csv', { search: 'columns=id' }));
  const narrowed = await csvOf(await ask('meetings', 'csv', { search: 'columns=id&year=2022' }));
  expect(narrowed.length).toBeLessThan(whole.length);
  expect(whole.flat()).toEqual(expect.arrayContaining(narrowed.flat()));
});

test('the columns that were chosen, in the order of the list; what is none is left out', async () => {
  const [head] = await csvOf(await ask('meetings', 'csv', { search: 'columns=status,nothing&columns=date' }));
  expect(head).toEqual(['Date', 'Status']);
  const [all] = await csvOf(await ask('meetings', 'csv', { search: 'columns=__proto__' }));
  expect(all?.length).toBeGreaterThan(10);
});

test('it is written down who took what away, and named as the reader calls it', async () => {
  const response = await ask('meetings', 'xlsx', { locale: 'ar', search: 'year=2022&columns=title' });
  expect(response.headers.get('content-disposition')).toBe(
    `attachment; filename="meetings-2026-11-22.xlsx"; filename*=UTF-8''${encodeURIComponent('اللقاءات 2026-11-22')}.xlsx`,
  );
  expect(response.headers.get('cache-control')).toBe('no-store');
  const { rows } = await database.owner.query(
    "SELECT actor_id, after FROM audit_event WHERE action = 'export.made' ORDER BY at DESC, id DESC LIMIT 1",
  );
  expect(rows[0]).toMatchObject({
    actor_id: admin.id,
    after: { what: 'list', list: 'meetings', format: 'xlsx', query: 'year=2022', columns: ['title'] },
  });
  expect((await sheetOf(response)).name).toBe('اللقاءات');
});

test('whoever takes too many waits', async () => {
  const actor = actorOf({ role: 'VIEWER' });
  const statuses = [];
  for (let i = 0; i < 61; i++) statuses.push((await ask('sources', 'csv', { actor })).status);
  expect(statuses.slice(0, 60).every((status) => status === 200)).toBe(true);
  expect(statuses[60]).toBe(429);
});
