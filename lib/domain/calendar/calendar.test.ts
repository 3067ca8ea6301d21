import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween } from '../shared/partial-date';
import { addDays, addMonths, daysFrom, firstOfMonth, lastOfMonth, startOfWeek, weeksOfMonth } from './days';
import { byDay, byRoughDate, type CalendarEntry, compareEntries, firstDayOf, lastDayOf, type MeetingEntry } from './entry';
import { layOut } from './grid';
import { CALENDAR_VIEWS, parseCalendar, spanOf, stepFrom, writeCalendar } from './query';

const anyDay = fc.integer({ min: 0, max: 100_000 }).map((days) => addDays('1900-01-01', days));
const CAMPAIGN = '01932d6a-0000-7000-8000-000000000001';

const meeting = (row: Partial<MeetingEntry> = {}): MeetingEntry => ({
  kind: 'MEETING',
  id: 'a',
  title: { en: 'A meeting', ar: null },
  date: { on: '2026-03-04', precision: 'DAY' },
  to: null,
  campaigns: [],
  status: 'SCHEDULED',
  meetingKind: 'BRIEFING',
  place: { en: null, ar: null },
  ...{ startTime: null, endTime: null, timeZone: null },
  ...row,
});
const from = (on: string, to: string | null = null, id = on + to) => meeting({ id, date: { on, precision: 'DAY' }, to });

describe('days', () => {
  test.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-12-15', 1, '2025-01-15'],
    ['2024-01-15', -1, '2023-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('%s and %i months is %s', (day, count, later) => expect(addMonths(day, count)).toBe(later));

  test('a week begins on the Sunday on or before the day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const first = startOfWeek(day);
        return new Date(`${first}T00:00:00Z`).getUTCDay() === 0 && first <= day && daysBetween(first, day) < 7;
      }),
    );
  });

  test('the weeks of a month hold each of its days once, in whole weeks', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const weeks = weeksOfMonth(day);
        expect(weeks.every((week) => week.length === 7 && startOfWeek(week[3] ?? '') === week[0])).toBe(true);
        const days = weeks.flat();
        expect(days).toEqual(daysFrom(days[0] ?? '', days.at(-1) ?? ''));
        expect(days.filter((one) => one.slice(0, 7) === day.slice(0, 7))).toEqual(daysFrom(firstOfMonth(day), lastOfMonth(day)));
        expect([4, 5, 6]).toContain(weeks.length);
      }),
    );
  });
});

describe('the address', () => {
  test('says what is looked at, and leaves out what goes without saying', () => {
    const query = parseCalendar({ view: 'week', date: '2026-03-04', campaign: CAMPAIGN, kind: ['LETTER', 'MEETING'], mine: '1' });
    expect(query).toEqual({ view: 'week', date: '2026-03-04', campaign: CAMPAIGN, kinds: ['MEETING', 'LETTER'], mine: true });
    expect(writeCalendar(query)).toBe(`view=week&date=2026-03-04&campaign=${CAMPAIGN}&kind=MEETING&kind=LETTER&mine=1`);
    expect(writeCalendar(parseCalendar({}))).toBe('');
  });
  test.each([
    { view: 'year', date: '2026-02-30', campaign: 'x', kind: 'SECRET', mine: 'yes' },
    { view: ['', 'week'], date: '2026', kind: [] },
    { date: '0001-01-01' },
    { date: "2026-01-01'" },
    JSON.parse('{"__proto__": "x", "constructor": "y"}'),
  ])('%o is the calendar of today', (params) =>
    expect(parseCalendar(params)).toEqual({ view: 'month', date: null, campaign: null, kinds: [], mine: false }),
  );
  test('written and read it is the same', () => {
    const anyQuery = fc.record({
      view: fc.constantFrom(...CALENDAR_VIEWS),
      date: fc.option(anyDay),
      campaign: fc.constantFrom(null, CAMPAIGN),
      kinds: fc.constantFrom([], ['MEETING' as const], ['MEETING' as const, 'COMMITMENT' as const]),
      mine: fc.boolean(),
    });
    fc.assert(
      fc.property(anyQuery, (query) => {
        const params = new URLSearchParams(writeCalendar(query));
        const read = Object.fromEntries([...params.keys()].map((name) => [name, params.getAll(name)]));
        expect(parseCalendar(read)).toEqual(query);
      }),
    );
  });
  test.each(CALENDAR_VIEWS)('the next %s begins where this one ends, and leads back', (view) => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const span = spanOf(view, day);
        const next = stepFrom(view, day, 1);
        if (view !== 'agenda') expect(spanOf(view, next).from).toBe(addDays(span.to, 1));
        expect(span.from <= day && day <= span.to).toBe(true);
        expect(spanOf(view, stepFrom(view, next, -1)).from <= span.from).toBe(true);
      }),
    );
  });
});

describe('the grid', () => {
  const WEEK = daysFrom('2026-03-01', '2026-03-07');

  test('what takes several days lies over them, and what is cut says so', () => {
    const conference = from('2026-03-05', '2026-03-09');
    const visit = from('2026-02-27', '2026-03-02');
    const days = layOut(WEEK, [conference, visit], 3);
    expect(days[0]?.lanes).toEqual([{ entry: visit, length: 2, isCutBefore: true, isCutAfter: false }]);
    expect(days[1]?.lanes).toEqual(['covered']);
    expect(days[2]?.lanes).toEqual([]);
    expect(days[4]?.lanes).toEqual([{ entry: conference, length: 3, isCutBefore: false, isCutAfter: true }]);
    expect(layOut(daysFrom('2026-03-08', '2026-03-14'), [conference], 3)[0]?.lanes).toEqual([
      { entry: conference, length: 2, isCutBefore: true, isCutAfter: false },
    ]);
  });

  test('a line that another one takes is kept free for it', () => {
    const days = layOut(WEEK, [from('2026-03-01', '2026-03-03'), from('2026-03-02', '2026-03-05')], 3);
    expect(days[3]?.lanes).toEqual(['free', 'covered']);
  });

  test('what there is no room for is counted', () => {
    const full = [1, 2, 3, 4, 5].map((n) => from('2026-03-03', null, String(n)));
    const [, , day] = layOut(WEEK, [...full, from('2026-03-02', '2026-03-04')], 3);
    expect(day).toMatchObject({ more: 3, entries: [{ id: '1' }, { id: '2' }] });
  });

  test('what is known by its month or year stands on no day', () => {
    const rough = [
      meeting({ date: { on: '2026-03-01', precision: 'MONTH' } }),
      meeting({ date: { on: '2026-01-01', precision: 'YEAR' } }),
    ];
    expect(layOut(WEEK, rough, 3).every(({ lanes, entries, more }) => lanes.length + entries.length + more === 0)).toBe(true);
    expect(byDay(rough, '2026-03-01')).toEqual([]);
    expect(byRoughDate([rough[1] as CalendarEntry, rough[0] as CalendarEntry]).map(({ date }) => date.precision)).toEqual([
      'MONTH',
      'YEAR',
    ]);
  });

  const anyEntries = fc
    .array(fc.tuple(fc.integer({ min: -3, max: 9 }), fc.integer({ min: 0, max: 8 })), { maxLength: 14 })
    .map((spans) =>
      spans.map(([start, length], id) => {
        const on = addDays('2026-03-01', start);
        return from(on, length === 0 ? null : addDays(on, length), String(id));
      }),
    );

  test('each entry of each day is shown or counted, once, and no two lie on one line', () => {
    fc.assert(
      fc.property(anyEntries, fc.integer({ min: 1, max: 4 }), (entries, room) => {
        const days = layOut(WEEK, entries, room);
        const open: ({ id: string; left: number } | null)[] = [];
        for (const day of days) {
          const here = entries.filter((entry) => firstDayOf(entry) <= day.on && day.on <= lastDayOf(entry));
          const taken = day.lanes.filter((lane) => lane !== 'free').length;
          expect(taken + day.entries.length + day.more).toBe(here.length);
          expect(day.lanes.length + day.entries.length).toBeLessThanOrEqual(room);
          day.lanes.forEach((lane, line) => {
            const before = open[line];
            if (lane === 'covered') expect(before?.left).toBeGreaterThan(0);
            else expect(before?.left ?? 0).toBe(0);
            if (lane !== 'covered' && lane !== 'free') open[line] = { id: lane.entry.id, left: lane.length };
          });
          for (const one of open) if (one && one.left > 0) one.left--;
        }
      }),
    );
  });

  test('the agenda lists each entry once, under its first day that is looked at', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const days = byDay(entries, '2026-03-01');
        expect(days.map(({ on }) => on)).toEqual(days.map(({ on }) => on).toSorted());
        expect(days.flatMap((day) => day.entries.map(({ id }) => id)).toSorted()).toEqual(entries.map(({ id }) => id).toSorted());
      }),
    );
  });
});

test('a day is in order: several days first, then no clock time, then by the clock', () => {
  const timed = (startTime: string) => meeting({ id: startTime, startTime });
  const sorted = [timed('14:00'), meeting({ id: 'whole' }), timed('09:30'), from('2026-03-04', '2026-03-05', 'long')].toSorted(
    compareEntries,
  );
  expect(sorted.map(({ id }) => id)).toEqual(['long', 'whole', '09:30', '14:00']);
});
