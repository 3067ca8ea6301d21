import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONTACT_LIST } from '../contact/list';
import { MEETING_LIST } from '../meeting/list';
import { readCursor, writeCursor } from './cursor';
import { firstSort, type ListDefinition, type SortKey } from './definition';
import { LISTS } from './lists';
import { isFiltered, type ListQuery, parseList, withFilter, withoutFilters, withSort, writeList } from './query';

const anyId = fc.uuid();
const anyYear = fc.integer({ min: 1900, max: 2199 }).map(String);
const anyWord = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
const anyKey: Record<SortKey, fc.Arbitrary<string>> = {
  text: fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => !text.includes('\0')),
  number: fc.integer({ min: -999_999_999, max: 999_999_999 }).map(String),
  date: fc.integer({ min: 0, max: 40_000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10)),
};

/** Any address that somebody could have been led to, read. */
const queryOf = (definition: ListDefinition): fc.Arbitrary<ListQuery> =>
  fc
    .tuple(
      fc.record(
        Object.fromEntries(
          Object.entries(definition.filters).map(([name, filter]) => {
            const values =
              filter.kind === 'choice'
                ? fc.subarray([...filter.of])
                : fc.array(
                    { text: anyWord, record: anyId, year: anyYear, day: anyKey.date, flag: fc.constant('1') }[filter.kind],
                    {
                      maxLength: 2,
                    },
                  );
            return [name, values];
          }),
        ),
      ),
      fc.constantFrom(...Object.keys(definition.sorts)),
      fc.boolean(),
      fc.option(fc.tuple(fc.constantFrom('after' as const, 'before' as const), anyId)),
      fc.infiniteStream(fc.boolean()),
    )
    .chain(([filters, sort, reversed, page, empties]) => {
      const keys = definition.sorts[sort]?.keys ?? [];
      return fc.tuple(...keys.map((type) => anyKey[type])).map((values) => {
        const position = (id: string) => ({ keys: values.map((value) => (empties.next().value ? null : value)), id });
        const params = {
          ...filters,
          sort: `${reversed ? '-' : ''}${sort}`,
          ...(page && { [page[0]]: writeCursor(sort, position(page[1])) }),
        };
        return parseList(definition, params);
      });
    });

describe.each(Object.entries(LISTS))('%s', (_, definition) => {
  test('what is written is read back the same', () =>
    fc.assert(
      fc.property(queryOf(definition), (query) => {
        const written = writeList(definition, query);
        expect(parseList(definition, new URLSearchParams(written))).toEqual(query);
        expect(written).toMatch(/^[\w\-.~%=&]*$/);
      }),
    ));

  test('any garbage is read, and is then the same however often it is written', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.oneof(fc.constantFrom(...Object.keys(definition.filters), 'sort', 'after', 'before', '__proto__'), fc.string()),
            fc.string({ unit: 'binary' }),
          ),
        ),
        (pairs) => {
          const query = parseList(definition, new URLSearchParams(pairs));
          expect(Object.keys(definition.filters)).toEqual(expect.arrayContaining(Object.keys(query.filters)));
          expect(parseList(definition, new URLSearchParams(writeList(definition, query)))).toEqual(query);
        },
      ),
    ));

  test('nothing asked is the whole list, in its first order, and is written as nothing', () => {
    const query = parseList(definition, {});
    expect(query).toEqual({ filters: {}, sort: firstSort(definition), reversed: false, page: null });
    expect(writeList(definition, query)).toBe('');
  });
});

describe('reading an address', () => {
  const read = (params: Record<string, string | string[] | undefined>) => parseList(MEETING_LIST, params);

  test('codes that are not, ids that are none, years of no calendar: left out', () =>
    expect(
      read({
        status: ['GONE', 'held'],
        kind: '',
        campaign: "1' OR '1'='1",
        organisation: 'x',
        year: '22',
        mine: 'yes',
        when: 'NOW',
        unknown: '1',
      }).filters,
    ).toEqual({}));
  test('several codes, each once, in the order of the record', () =>
    expect(read({ status: ['HELD', 'REQUESTED', 'HELD'] }).filters).toEqual({ status: ['REQUESTED', 'HELD'] }));
  test('one code where only one makes sense: the first', () =>
    expect(read({ when: ['PAST', 'UPCOMING'] }).filters).toEqual({ when: ['PAST'] }));
  test('the words are cleaned and shortened', () => {
    expect(read({ q: '  a \n\t b ' }).filters).toEqual({ q: ['a b'] });
    expect(read({ q: 'x'.repeat(5000) }).filters.q?.[0]).toHaveLength(100);
    for (const q of ['', '   ', 'a\0b', '\u202e']) expect(read({ q }).filters).toEqual({});
    for (const q of ['%', '_', '\\', "'", '😀']) expect(read({ q }).filters).toEqual({ q: [q] });
  });
  test.each(['constructor', '__proto__', 'toString', '-', '--date', 'DATE'])('an order called %s is none', (sort) =>
    expect(read({ sort })).toMatchObject({ sort: 'date', reversed: false }),
  );
  test('the other way round, where that makes sense', () => {
    expect(read({ sort: '-date' })).toMatchObject({ sort: 'date', reversed: true });
    expect(parseList(CONTACT_LIST, { sort: '-kind' })).toMatchObject({ sort: 'kind', reversed: false });
  });
});

describe('a cursor', () => {
  const id = '01900000-0000-7000-8000-000000000001';

  test('is read back as it was written', () =>
    fc.assert(
      fc.property(fc.option(anyKey.text), fc.option(anyKey.number), fc.option(anyKey.date), anyId, (text, number, date, any) => {
        const position = { keys: [text, number, date], id: any };
        expect(readCursor('x', ['text', 'number', 'date'], writeCursor('x', position))).toEqual(position);
      }),
    ));
  test('of another order, of other keys, or forged, is none', () => {
    const written = writeCursor('date', { keys: ['2022-01-01'], id });
    expect(readCursor('name', ['date'], written)).toBeNull();
    expect(readCursor('date', ['date', 'text'], written)).toBeNull();
    expect(readCursor('date', ['number'], written)).toBeNull();
    for (const key of ['2022-13-01', '2022-02-30', '0000-01-01', 'now', "'"]) {
      expect(readCursor('date', ['date'], writeCursor('date', { keys: [key], id }))).toBeNull();
    }
    expect(readCursor('n', ['number'], writeCursor('n', { keys: ['99999999999'], id }))).toBeNull();
    expect(readCursor('t', ['text'], writeCursor('t', { keys: ['\0'], id }))).toBeNull();
    expect(readCursor('t', ['text'], writeCursor('t', { keys: ['x'.repeat(300)], id }))).toBeNull();
    expect(readCursor('date', ['date'], writeCursor('date', { keys: [null], id: 'x' }))).toBeNull();
    for (const value of [btoa('{}'), btoa('[]'), btoa('null'), 'a'.repeat(9999), '%', null, undefined, 7, []]) {
      expect(readCursor('date', ['date'], value)).toBeNull();
    }
  });
  test('never throws', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), fc.anything()), (value) => void readCursor('date', ['date'], value)),
    ));
});

describe('links to other views of a list', () => {
  const query = parseList(MEETING_LIST, {
    year: '2022',
    status: ['HELD', 'CANCELLED'],
    after: writeCursor('date', { keys: [null], id: '01900000-0000-7000-8000-000000000001' }),
  });
  test('begin at its first page', () => {
    expect(query.page).not.toBeNull();
    for (const other of [withFilter(query, 'year', []), withSort(query, 'date', true), withoutFilters(query)])
      expect(other.page).toBeNull();
  });
  test('change one thing', () => {
    expect(withFilter(query, 'status', ['HELD']).filters).toEqual({ year: ['2022'], status: ['HELD'] });
    expect(withFilter(query, 'year', []).filters).toEqual({ status: ['HELD', 'CANCELLED'] });
    expect(isFiltered(withoutFilters(query))).toBe(false);
  });
});
