import 'server-only';
import type { Locale } from '@/lib/domain/auth/roles';
import type { Column, Columns } from '@/lib/domain/export/column';
import type { Both } from '@/lib/domain/shared/both';
import { isKnown, type KnownDate } from '@/lib/domain/shared/partial-date';
import { otherLocale } from '@/lib/i18n/locale';

/** What stands in a cell; how a date is written is the file's matter. */
export type Cell = string | number | { date: KnownDate } | null;

export interface Heading {
  label: string;
  /** How wide its column is in a sheet, in characters. */
  width: number;
}

/** The reader's words; `null` where there are none. */
export interface Words {
  locale: Locale;
  say: (key: string, values?: Record<string, string>) => string | null;
}

const WIDTHS: Record<Column<never>['kind'], number> = { text: 24, both: 40, code: 22, date: 16, number: 12 };
const ID_WIDTH = 38;
const NARROW: readonly string[] = ['seat', 'party', 'bioguideId', 'shortName'];

/** The head of each column of the file: what is in both languages has two, the reader's language first. */
export function headings<Row>(list: string, columns: Columns<Row>, words: Words): Heading[] {
  return Object.entries(columns).flatMap(([name, { kind }]) => {
    const label = words.say(`exportColumn.${list}_${name}`) ?? words.say(`exportColumn.${name}`) ?? name;
    const width = name === 'id' ? ID_WIDTH : NARROW.includes(name) ? 12 : WIDTHS[kind];
    if (kind !== 'both') return [{ label, width }];
    return languages(words.locale).map((language) => ({
      label: words.say(`exports.column_${language}`, { column: label }) ?? label,
      width,
    }));
  });
}

/** A row's cells, as many as there are {@link headings}. */
export const cellsOf = <Row>(columns: Columns<Row>, row: Row, words: Words): Cell[] =>
  Object.values(columns).flatMap((column) => cells(column, row, words));

function cells<Row>(column: Column<Row>, row: Row, words: Words): Cell[] {
  switch (column.kind) {
    case 'text':
      return [joined(column.of(row), 'en')];
    case 'code': {
      const { words: group } = column;
      return [
        joined(
          listed(column.of(row)).map((code) => words.say(`${group}.${code}`) ?? code),
          words.locale,
        ),
      ];
    }
    case 'both': {
      const texts = listed<Both>(column.of(row));
      return languages(words.locale).map((language) => joined(inOneLanguage(texts, language), language));
    }
    case 'date': {
      const date = column.of(row);
      return [date && isKnown(date) ? { date } : null];
    }
    case 'number':
      return [column.of(row)];
  }
}

/** What is said in a language; among several names the one that it lacks is said in the other, so that none is missing. */
const inOneLanguage = (texts: readonly Both[], language: Locale): string[] =>
  texts.flatMap((text) => text[language] ?? (texts.length > 1 ? text[otherLocale(language)] : null) ?? []);

const languages = (locale: Locale): Locale[] => [locale, otherLocale(locale)];

const listed = <Item>(value: Item | readonly Item[] | null): readonly Item[] =>
  value === null ? [] : Array.isArray(value) ? value : [value as Item];

/** Several stand in one cell, apart as no name is. */
const joined = (values: string | readonly string[] | null, language: Locale): string | null => {
  const all = listed(values).filter((value) => value !== '');
  return all.length > 0 ? all.join(language === 'ar' ? '؛ ' : '; ') : null;
};
