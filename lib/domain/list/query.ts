import { parseId } from '../shared/ids';
import { parsePartialDate } from '../shared/partial-date';
import { cleanText } from '../shared/text';
import { type Position, readCursor, writeCursor } from './cursor';
import { type Filter, firstSort, type ListDefinition, sortOf } from './definition';

/** A list as somebody looks at it: narrowed, sorted, and at a page. */
export interface ListQuery {
  /** Only filters that are set, each with its values in the order of the definition. */
  filters: Readonly<Record<string, readonly string[]>>;
  sort: string;
  /** Against the direction the order is first shown in. */
  reversed: boolean;
  /** Where the page begins (after) or ends (before); null is the first page. */
  page: (Position & { side: 'after' | 'before' }) | null;
  /** How many rows a page has where they are read one page after another, and not shown. */
  size?: number;
}

/** What an address brings along, as Next hands it to a page. */
export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

const TEXT_MAX = 100;
/** No filter has more values than this; what follows is not looked at. */
const VALUES_MAX = 100;

/** Reads a list's address, forgivingly: what is unknown, malformed or too long is left out, and nothing throws. */
export function parseList(definition: ListDefinition, params: SearchParams | URLSearchParams): ListQuery {
  const all = (name: string): string[] => {
    const found = params instanceof URLSearchParams ? params.getAll(name) : Object.hasOwn(params, name) ? params[name] : [];
    return (Array.isArray(found) ? found : [found]).slice(0, VALUES_MAX).filter((value) => typeof value === 'string');
  };
  const filters = Object.entries(definition.filters).flatMap(([name, filter]) => {
    const values = readValues(filter, all(name));
    return values.length > 0 ? [[name, values] as const] : [];
  });
  const [written = ''] = all('sort');
  const named = written.replace(/^-/, '');
  const sort = Object.hasOwn(definition.sorts, named) ? named : firstSort(definition);
  const { keys, oneWay } = sortOf(definition, sort);
  const page = (['after', 'before'] as const).flatMap((side) => {
    const position = readCursor(sort, keys, all(side)[0]);
    return position ? [{ side, ...position }] : [];
  });
  return {
    filters: Object.fromEntries(filters),
    sort,
    reversed: sort === named && written.startsWith('-') && !oneWay,
    page: page[0] ?? null,
  };
}

function readValues(filter: Filter, given: readonly string[]): readonly string[] {
  const first = <Value>(read: (value: string) => Value | null): Value[] => {
    const value = given[0] === undefined ? null : read(given[0]);
    return value === null ? [] : [value];
  };
  switch (filter.kind) {
    case 'text':
      return first(readText);
    case 'choice': {
      const chosen = filter.of.filter((code) => given.includes(code));
      return filter.several ? chosen : first((value) => (filter.of.includes(value) ? value : null));
    }
    case 'record':
      return first((value) => parseId(value));
    case 'year':
      return first((value) => (/^(19|20|21)\d\d$/.test(value) ? value : null));
    case 'day':
      return first((value) => (/^(19|20|21)/.test(value) && parsePartialDate(value)?.precision === 'DAY' ? value : null));
    case 'flag':
      return given[0] === '1' ? ['1'] : [];
  }
}

function readText(value: string): string | null {
  const cleaned = cleanText(value.slice(0, TEXT_MAX * 4).toWellFormed());
  if (cleaned === null) return null;
  const short = [...cleaned.replace(/\s+/g, ' ')].slice(0, TEXT_MAX).join('').trim();
  return short === '' ? null : short;
}

/** Writes a list's address, without the question mark: the same query always the same way, nothing that goes without saying. */
export function writeList(definition: ListDefinition, query: ListQuery): string {
  const params = new URLSearchParams();
  for (const name of Object.keys(definition.filters)) {
    for (const value of query.filters[name] ?? []) params.append(name, value);
  }
  if (query.reversed || query.sort !== firstSort(definition)) params.set('sort', `${query.reversed ? '-' : ''}${query.sort}`);
  if (query.page) params.set(query.page.side, writeCursor(query.sort, query.page));
  return params.toString().replaceAll('+', '%20').replaceAll('*', '%2A');
}

/** The same list with one filter set to other values, from its first page on. */
export function withFilter(query: ListQuery, name: string, values: readonly string[]): ListQuery {
  const { [name]: _, ...others } = query.filters;
  return { ...query, page: null, filters: values.length > 0 ? { ...others, [name]: values } : others };
}

/** The same list in another order, from its first page on. */
export const withSort = (query: ListQuery, sort: string, reversed: boolean): ListQuery => ({
  ...query,
  sort,
  reversed,
  page: null,
});

/** The whole list in the order chosen. */
export const withoutFilters = (query: ListQuery): ListQuery => ({ ...query, filters: {}, page: null });

export const isFiltered = (query: ListQuery): boolean => Object.keys(query.filters).length > 0;
