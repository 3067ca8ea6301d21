import 'server-only';
import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import type { Readable } from 'node:stream';
import writeExcelFile, { type Feature, type Row } from 'write-excel-file/node';
import { getCellAddress } from 'write-excel-file/utility';
import type { Locale } from '@/lib/domain/auth/roles';
import { formatDate } from '@/lib/i18n/format';
import { directionOf } from '@/lib/i18n/locale';
import { dateColumn } from '@/lib/server/columns';
import type { Cell, Heading } from './cells';

/** What the library takes as the content of a file inside the workbook. */
type FileContent = Stream | Buffer | Blob;

/** The most characters that a cell may hold; a file with longer ones is called broken. */
const CELL_MAX = 32_767;
/** Its first letter is Arabic. */
const ARABIC = /^\P{L}*\p{Script=Arabic}/u;
/** Points of a line, and how many lines of a long text are shown; not every program finds the height by itself. */
const LINE_HEIGHT = 15;
const LINES_MAX = 8;
/** A sheet has no more rows. */
const ROWS_MAX = 1_048_575;
/** Characters that a sheet's name may not have, and how long it may be. */
const NOT_IN_NAMES = /[\\/?*:[\]]/g;
const NAME_MAX = 31;

interface Sheet {
  /** Of the sheet, in the reader's language. */
  name: string;
  locale: Locale;
  headings: readonly Heading[];
  chunks: AsyncIterable<readonly Cell[][]>;
}

/**
 * A list as an Excel workbook: one sheet that reads in the reader's direction, its head standing still and filtering, days as
 * days. The rows are held in memory until the last is there: the format wants each text written once, ahead of the cells.
 */
export async function xlsx({ name, locale, headings, chunks }: Sheet): Promise<AsyncIterable<Uint8Array>> {
  const head: Row = headings.map(({ label }) => ({
    ...{ ...text(label, { alignVertical: 'center' }), fontWeight: 'bold' },
    ...{ backgroundColor: '#EEF1EC', bottomBorderStyle: 'thin', bottomBorderColor: '#8A948B' },
  }));
  const rows: Row[] = [head];
  for await (const chunk of chunks) {
    for (const row of chunk) {
      if (rows.length > ROWS_MAX) break;
      const height = LINE_HEIGHT * Math.min(LINES_MAX, Math.max(...row.map((cell, i) => linesOf(cell, headings[i]?.width ?? 1))));
      rows.push(row.map((cell) => written(cell, locale, height)));
    }
  }
  const file = writeExcelFile(
    rows,
    {
      sheet: name.replace(NOT_IN_NAMES, ' ').slice(0, NAME_MAX),
      rightToLeft: directionOf(locale) === 'rtl',
      stickyRowsCount: 1,
      columns: headings.map(({ width }) => ({ width })),
    },
    { fontFamily: 'Calibri', fontSize: 11, features: [filtering(headings.length, rows.length), reading] },
  );
  return (file.toStream as () => Promise<Readable>)();
}

function written(cell: Cell, locale: Locale, height: number): Row[number] {
  const look = { height, alignVertical: 'top' } as const;
  if (cell === null) return { type: String, height };
  if (typeof cell === 'number') return { ...look, value: cell, type: Number };
  if (typeof cell === 'string') return text(cell.slice(0, CELL_MAX).toWellFormed(), look);
  const { date } = cell;
  if (date.precision === 'DAY') return { ...look, value: dateColumn(date.on), type: Date, format: 'yyyy-mm-dd' };
  return { ...text(formatDate(date, locale), look), align: 'right' };
}

/** Said to be text, so that nothing in it is ever computed; each reads from its own side, whatever the sheet. */
const text = (value: string, look: object) =>
  ({ ...look, value, type: String, wrap: true, align: ARABIC.test(value) ? 'right' : 'left' }) as const;

/** How many lines a cell takes in a column of that width. */
const linesOf = (cell: Cell, width: number): number =>
  typeof cell === 'string' ? cell.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / width)), 0) : 1;

/** What the library leaves to its callers: the buttons in the head that filter, whose place is behind the rows. */
function filtering(columns: number, rows: number): Feature<FileContent> {
  const ref = `${getCellAddress(0, 0)}:${getCellAddress(rows - 1, columns - 1)}`;
  const behindRows = (xml: string) => xml.replace(/<\/sheetData>|<sheetData\s*\/>/, (end) => `${end}<autoFilter ref="${ref}"/>`);
  return { files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform: behindRows } } } };
}

const READING_ORDER: Record<string, number> = { left: 1, right: 2 };

/** And the direction in which a text reads: that of the side it stands on. */
const reading: Feature<FileContent> = {
  files: {
    transform: {
      'xl/styles.xml': {
        transform: (xml) =>
          xml.replace(/<alignment horizontal="(left|right)"/g, (start, side) => `${start} readingOrder="${READING_ORDER[side]}"`),
      },
    },
  },
};
