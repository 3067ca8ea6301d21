import 'server-only';
import {
  Bookmark,
  BorderStyle,
  HeadingLevel,
  InternalHyperlink,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Locale } from '@/lib/domain/auth/roles';
import type { Both } from '@/lib/domain/shared/both';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';
import { directionOf } from '@/lib/i18n/locale';
import { inLanguage } from '@/lib/i18n/text';

/** The parts a document is made of, in one language: paragraphs and tables run as its script does. */
export type Piece = TextRun | InternalHyperlink | Bookmark;
type Inline = string | Both | Piece | readonly Piece[] | null;

const LEVELS = [HeadingLevel.TITLE, HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'BBBBBB' } as const;
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' } as const;

export function documentParts(locale: Locale, provenance: Provenance) {
  const isRtl = directionOf(locale) === 'rtl';
  const run = (text: string, more: { bold?: boolean; color?: string; size?: number } = {}, rtl = isRtl) =>
    new TextRun({ text, rightToLeft: rtl, ...more });
  /** A text of the record: in the other language where it stands in that one only, and then running its way. */
  const both = (value: Both, more = {}): Piece[] => {
    const found = inLanguage(value, locale);
    return found ? [run(found.text, more, directionOf(found.language) === 'rtl')] : [];
  };
  const inline = (pieces: readonly Inline[], more = {}): Piece[] =>
    pieces.flatMap((piece): readonly Piece[] => {
      if (piece === null) return [];
      if (typeof piece === 'string') return [run(piece, more)];
      if (Array.isArray(piece)) return piece as readonly Piece[];
      return 'en' in piece ? both(piece as Both, more) : [piece as Piece];
    });
  const text = (pieces: readonly Inline[], more = {}) =>
    new Paragraph({ bidirectional: isRtl, spacing: { after: 80 }, children: inline(pieces, more) });
  const hint = (...pieces: Inline[]) => text(pieces, { color: '555555', size: 18 });
  /** Where a link leads: its name is a word of letters, digits and underscores. */
  const anchor = (id: string, children: Piece[]) => new Bookmark({ id: anchorOf(id), children });
  const link = (to: string, children: Piece[]) => new InternalHyperlink({ anchor: anchorOf(to), children });

  const heading = (level: 1 | 2 | 3, title: string | Both, { id, breaks }: { id?: string; breaks?: boolean } = {}) => {
    const words = inline([title]);
    return new Paragraph({
      bidirectional: isRtl,
      heading: LEVELS[level],
      keepNext: true,
      pageBreakBefore: breaks ?? false,
      children: id ? [anchor(id, words)] : words,
    });
  };

  const item = (...pieces: Inline[]) =>
    new Paragraph({ bidirectional: isRtl, bullet: { level: 0 }, spacing: { after: 40 }, children: inline(pieces) });

  /** Columns with their widths in percent, and rows of cells. */
  const table = (
    columns: readonly (readonly [head: string, width: number])[],
    rows: readonly (readonly (readonly Inline[])[])[],
  ) => {
    const cell = (i: number, content: Paragraph) =>
      new TableCell({ width: { size: columns[i]?.[1] ?? 0, type: WidthType.PERCENTAGE }, children: [content] });
    return new Table({
      visuallyRightToLeft: isRtl,
      layout: TableLayoutType.FIXED,
      width: { size: 100, type: WidthType.PERCENTAGE },
      columnWidths: columns.map(([, width]) => width * 100),
      borders: { top: LINE, bottom: LINE, insideHorizontal: LINE, left: NO_LINE, right: NO_LINE, insideVertical: NO_LINE },
      rows: [
        new TableRow({
          tableHeader: true,
          children: columns.map(([head], i) => cell(i, text([head], { bold: true, size: 18 }))),
        }),
        ...rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map((content, i) => cell(i, text(content))) })),
      ],
    });
  };

  /** The paragraphs that back records, each once, leading to the end notes. */
  const marks = (...ids: string[]): Piece[] => {
    const found = ids.flatMap((id) => citationsOf(provenance, id)).map(({ source, paragraph }) => `${source}:${paragraph}`);
    return [...new Set(found)].flatMap((mark) => [
      run(' ', {}, false),
      link(`note-${mark}`, [new TextRun({ text: `[${mark}]`, color: '0B5A43', size: 16 })]),
    ]);
  };
  return { run, both, text, hint, heading, item, table, marks, anchor, link };
}

export type DocumentParts = ReturnType<typeof documentParts>;

const anchorOf = (id: string): string => `a_${id.replace(/[^A-Za-z0-9]/g, '_')}`.slice(0, 40);
