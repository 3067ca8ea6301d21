import { type CalendarEntry, compareEntries, firstDayOf, isExact, lastDayOf } from './entry';

/** What takes several days, as it lies over the days of one week. */
export interface Bar {
  entry: CalendarEntry;
  /** The days it covers from here to the end of the row. */
  length: number;
  /** Whether it goes on before the row, or after it. */
  isCutBefore: boolean;
  isCutAfter: boolean;
}

/** One line of a day: a bar that begins here, one that began before, or nothing so that others stay in line. */
export type Lane = Bar | 'covered' | 'free';

export interface GridDay {
  on: string;
  lanes: Lane[];
  /** What takes this day only, as far as there is room. */
  entries: CalendarEntry[];
  /** How many there is no room for. */
  more: number;
}

/** Lays entries out over the days of a row, which follow each other; each day has room for so many. */
export function layOut(days: readonly string[], entries: readonly CalendarEntry[], room: number): GridDay[] {
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const exact = entries
    .filter((entry) => isExact(entry) && firstDayOf(entry) <= last && lastDayOf(entry) >= first)
    .toSorted(compareEntries);
  const long = exact.filter((entry) => lastDayOf(entry) > firstDayOf(entry));
  const laneOf = assignLanes(long);
  const covers = (entry: CalendarEntry, day: string) => firstDayOf(entry) <= day && day <= lastDayOf(entry);

  return days.map((on) => {
    const here = long.filter((entry) => covers(entry, on));
    const shown = here.filter((entry) => (laneOf.get(entry) ?? 0) < room);
    const lanes: Lane[] = [];
    for (const entry of shown) {
      const lane = laneOf.get(entry) ?? 0;
      while (lanes.length <= lane) lanes.push('free');
      const begins = on === first || on === firstDayOf(entry);
      lanes[lane] = begins ? barOf(entry, on, days) : 'covered';
    }
    const single = exact.filter((entry) => !long.includes(entry) && firstDayOf(entry) === on);
    const fitting = single.slice(0, Math.max(0, room - lanes.length));
    return { on, lanes, entries: fitting, more: single.length - fitting.length + here.length - shown.length };
  });
}

/** Each gets the first line that is free all along it. */
function assignLanes(long: readonly CalendarEntry[]): Map<CalendarEntry, number> {
  const laneOf = new Map<CalendarEntry, number>();
  const takenUntil: string[] = [];
  for (const entry of long) {
    const free = takenUntil.findIndex((until) => until < firstDayOf(entry));
    const lane = free === -1 ? takenUntil.length : free;
    takenUntil[lane] = lastDayOf(entry);
    laneOf.set(entry, lane);
  }
  return laneOf;
}

function barOf(entry: CalendarEntry, on: string, days: readonly string[]): Bar {
  const covered = days.filter((day) => day >= on && day <= lastDayOf(entry));
  return {
    entry,
    length: covered.length,
    isCutBefore: firstDayOf(entry) < on,
    isCutAfter: lastDayOf(entry) > (covered.at(-1) ?? on),
  };
}
