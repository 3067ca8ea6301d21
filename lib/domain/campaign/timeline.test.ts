import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseList } from '../list/query';
import { addDays, daysBetween, type KnownDate, type PartialDate, parsePartialDate } from '../shared/partial-date';
import { inTime, placeIn, rowsOf, spanOf, TIMELINE, type TimelineEvent, ticksOf, windowOf, yearsAround } from './timeline';

const UNKNOWN: PartialDate = { on: null, precision: 'UNKNOWN' };
const dated = (text: string, to: string | null = null) => ({ date: parsePartialDate(text) ?? UNKNOWN, to });
const event = (id: string, text: string, to: string | null = null): TimelineEvent => ({
  ...{ kind: 'MEETING', id, of: null, title: { en: id, ar: null }, dateBasis: 'STATED', state: 'HELD', mark: null },
  ...dated(text, to),
});

const anyDay = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays('2000-01-01', days));
const anyDate = fc
  .tuple(anyDay, fc.constantFrom(4, 7, 10))
  .map(([day, length]) => parsePartialDate(day.slice(0, length)) as KnownDate);
const anyEvent = fc.record({ id: fc.uuid(), date: anyDate }).map(({ id, date }) => ({ ...event(id, ''), date }));

describe('spans', () => {
  test.each([
    [dated('2022-03-18'), { from: '2022-03-18', to: '2022-03-18' }],
    [dated('2022-03-18', '2022-03-19'), { from: '2022-03-18', to: '2022-03-19' }],
    [dated('2022-02'), { from: '2022-02-01', to: '2022-02-28' }],
    [dated('2024'), { from: '2024-01-01', to: '2024-12-31' }],
    [dated(''), null],
  ])('%j', (date, span) => expect(spanOf(date)).toEqual(span));
});

describe('windows', () => {
  test.each<[Record<string, string>, unknown]>([
    [{}, null],
    [{ quarter: '2' }, null],
    [{ year: '2022' }, { from: '2022-01-01', to: '2022-12-31' }],
    [
      { year: '2024', quarter: '1' },
      { from: '2024-01-01', to: '2024-03-31' },
    ],
    [
      { year: '2022', quarter: '4' },
      { from: '2022-10-01', to: '2022-12-31' },
    ],
    [
      { year: '2022', quarter: '5' },
      { from: '2022-01-01', to: '2022-12-31' },
    ],
  ])('%j', (params, window) => expect(windowOf(parseList(TIMELINE, params))).toEqual(window));

  test('four quarters are the year', () => {
    const quarters = ['1', '2', '3', '4'].map((quarter) => windowOf(parseList(TIMELINE, { year: '2024', quarter })));
    expect(quarters[0]?.from).toBe('2024-01-01');
    expect(quarters[3]?.to).toBe('2024-12-31');
    for (const [i, quarter] of quarters.slice(1).entries()) expect(addDays(quarters[i]?.to ?? '', 1)).toBe(quarter?.from);
  });

  test('all there is: the whole years around it', () => {
    expect(yearsAround([])).toBeNull();
    expect(yearsAround([dated('')])).toBeNull();
    expect(yearsAround([dated('2022-03'), dated('2020'), dated('2021-05-01', '2023-01-02')])).toEqual({
      from: '2020-01-01',
      to: '2023-12-31',
    });
  });
});

describe('places', () => {
  const year = { from: '2023-01-01', to: '2023-12-31' };
  test('a day is a day wide, a year all of it', () => {
    expect(placeIn(year, { from: '2023-01-01', to: '2023-01-01' })).toEqual({ start: 0, width: 100 / 365 });
    expect(placeIn(year, year)).toEqual({ start: 0, width: 100 });
  });
  test('what reaches beyond is cut off, what lies outside has none', () => {
    expect(placeIn(year, { from: '2022-12-01', to: '2024-01-31' })).toEqual({ start: 0, width: 100 });
    expect(placeIn(year, { from: '2022-12-01', to: '2022-12-31' })).toBeNull();
    expect(placeIn(year, { from: '2024-01-01', to: '2024-01-01' })).toBeNull();
  });
  test('always within the window, and in the order of time', () =>
    fc.assert(
      fc.property(fc.array(anyEvent, { minLength: 1, maxLength: 20 }), (events) => {
        const window = yearsAround(events);
        if (!window) throw new Error('every event has a date');
        const places = events.toSorted(inTime).map((one) => placeIn(window, spanOf(one) ?? window));
        for (const place of places) {
          expect(place?.start).toBeGreaterThanOrEqual(0);
          expect((place?.start ?? 0) + (place?.width ?? 0)).toBeLessThanOrEqual(100.000001);
          expect(place?.width).toBeGreaterThan(0);
        }
        expect(places.map((place) => place?.start)).toEqual(
          places.map((place) => place?.start).toSorted((a, b) => (a ?? 0) - (b ?? 0)),
        );
      }),
    ));
});

test('nothing lies over another in its row, and no row is empty', () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 990 }), fc.integer({ min: 0, max: 400 })), { maxLength: 60 }),
      (drawn) => {
        const places = drawn
          .map(([start, width]) => ({ start: start / 10, width: width / 10 }))
          .sort((a, b) => a.start - b.start);
        const rows = rowsOf(places);
        for (const [i, place] of places.entries())
          for (const [j, other] of places.entries())
            if (i < j && rows[i] === rows[j]) expect(other.start).toBeGreaterThanOrEqual(place.start + Math.max(place.width, 2));
        expect([...new Set(rows)].sort((a, b) => a - b)).toEqual(Array.from({ length: new Set(rows).size }, (_, row) => row));
      },
    ),
  ));

describe('order', () => {
  test('by the first day, the less exact first, without a date last', () => {
    const events = [
      event('d', ''),
      event('c', '2022-01-01'),
      event('b', '2022-01'),
      event('e', '2021-12-31'),
      event('a', '2022'),
    ];
    expect(events.sort(inTime).map(({ id }) => id)).toEqual(['e', 'a', 'b', 'c', 'd']);
  });
  test('the same however they come', () =>
    fc.assert(
      fc.property(fc.uniqueArray(anyEvent, { selector: ({ id }) => id, maxLength: 12 }), (events) => {
        const ids = (some: readonly TimelineEvent[]) => some.map(({ id }) => id);
        expect(ids(events.toSorted(inTime))).toEqual(ids(events.toReversed().sort(inTime)));
      }),
    ));
});

describe('the axis', () => {
  const ticks = (from: string, to: string) => ticksOf({ from, to }).map(({ on, unit }) => `${unit} ${on}`);
  test('years of several, months of one', () => {
    expect(ticks('2020-01-01', '2022-12-31')).toEqual(['YEAR 2020-01-01', 'YEAR 2021-01-01', 'YEAR 2022-01-01']);
    expect(ticks('2022-10-01', '2022-12-31')).toEqual(['MONTH 2022-10-01', 'MONTH 2022-11-01', 'MONTH 2022-12-01']);
    expect(ticks('2022-01-01', '2022-12-31')).toHaveLength(12);
  });
  test('never more than can be read, from left to right', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 0, max: 150 }), (first, more) => {
        const window = { from: `${first}-01-01`, to: `${first + more}-12-31` };
        const lines = ticksOf(window);
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.length).toBeLessThanOrEqual(12);
        for (const [i, line] of lines.entries()) {
          expect(line.start).toBeGreaterThanOrEqual(0);
          expect(line.start).toBeLessThan(100);
          if (i > 0) expect(daysBetween(lines[i - 1]?.on ?? '', line.on)).toBeGreaterThan(0);
        }
      }),
    ));
});
