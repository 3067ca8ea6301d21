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
    ...{ value: label, type: String, fontWeight: 'bold', wrap: true, alignVertical: 'center' },
    ...{ backgroundColor: '#EEF1EC', bottomBorderStyle: 'thin', bottomBorderColor: '#8A948B' },
  }));
  const rows: Row[] = [head];
  for await (const chunk of chunks) {
    for (const row of chunk) if (rows.length <= ROWS_MAX) rows.push(row.map((cell) => written(cell, locale)));
  }
  const file = writeExcelFile(
    rows,
    {
      sheet: name.replace(NOT_IN_NAMES, ' ').slice(0, NAME_MAX),
      rightToLeft: directionOf(locale) === 'rtl',
      stickyRowsCount: 1,
      columns: headings.map(({ width }) => ({ width })),
    },
    { fontFamily: 'Calibri', fontSize: 11, features: [filtering(headings.length, rows.length)] },
  );
  return (file.toStream as () => Promise<Readable>)();
}

function written(cell: Cell, locale: Locale): Row[number] {
  if (cell === null) return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  // Said to be text, so that nothing in it is ever computed.
  if (typeof cell === 'string') {
    return { value: cell.slice(0, CELL_MAX), type: String, wrap: true, alignVertical: 'top' };
  }
  const { date } = cell;
  if (date.precision === 'DAY') return { value: dateColumn(date.on), type: Date, format: 'yyyy-mm-dd', alignVertical: 'top' };
  return { value: formatDate(date, locale), type: String, alignVertical: 'top' };
}

/** The buttons in the head that filter, which the library leaves to its callers: their place is behind the rows. */
function filtering(columns: number, rows: number): Feature<FileContent> {
  const ref = `${getCellAddress(0, 0)}:${getCellAddress(rows - 1, columns - 1)}`;
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml) => xml.replace(/<\/sheetData>|<sheetData\s*\/>/, (end) => `${end}<autoFilter ref="${ref}"/>`),
        },
      },
    },
  };
}
