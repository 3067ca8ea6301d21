import 'server-only';
import { stringify } from 'csv-stringify/sync';
import { guardFormula } from '@/lib/domain/export/guard';
import { writePartialDate } from '@/lib/domain/shared/partial-date';
import type { Cell } from './cells';

/** By it a spreadsheet knows that Arabic is written in UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A list as CSV: UTF-8 with a byte order mark, lines that end in CRLF, everything quoted, nothing that computes. */
export async function* csv(labels: readonly string[], chunks: AsyncIterable<readonly Cell[][]>): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + lines([labels]);
  for await (const rows of chunks) if (rows.length > 0) yield lines(rows);
}

/** Rows of a file, without what stands before the first. */
export const lines = (rows: readonly (readonly Cell[])[]): string =>
  stringify(
    rows.map((row) => row.map(written)),
    { quoted: true, record_delimiter: 'windows' },
  );

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return typeof cell === 'string' ? guardFormula(cell) : writePartialDate(cell.date);
}
