import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import { type CalendarEntry, firstDayOf, isExact, lastDayOf } from '@/lib/domain/calendar/entry';
import { type GridDay, type Lane, layOut } from '@/lib/domain/calendar/grid';
import type { Span } from '@/lib/domain/calendar/query';
import { formatToday, formatWeekday } from '@/lib/i18n/format';
import { EntryLink } from './entry-link';
import { lookOf } from './looks';
import { type CalendarState, calendarHref } from './state';

interface CalendarGridProps {
  state: CalendarState;
  /** The weeks shown, each from Sunday to Saturday. */
  weeks: readonly string[][];
  /** Days outside are left empty: they belong to another month. */
  span: Span;
  entries: readonly CalendarEntry[];
  /** How many lines a day has room for. */
  room: number;
}

/** Weeks as rows of days. What takes several days lies over all of them. */
export function CalendarGrid({ state, weeks, span, entries, room }: CalendarGridProps) {
  const locale = useLocale();
  return (
    <table className={weeks.length === 1 ? 'cal cal-week' : 'cal'} aria-labelledby="calendar-span">
      <thead>
        <tr>
          {weeks[0]?.map((day) => (
            <th key={day} scope="col">
              <span className="vh">{formatWeekday(day, locale, 'long')}</span>
              <span className="cal-wide" aria-hidden="true">
                {formatWeekday(day, locale, 'short')}
              </span>
              <span className="cal-narrow" aria-hidden="true">
                {formatWeekday(day, locale, 'narrow')}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => {
          const days = week.filter((day) => span.from <= day && day <= span.to);
          const laidOut = new Map(layOut(days, entries, room).map((day) => [day.on, day]));
          return (
            <tr key={week[0]}>
              {week.map((on) => {
                const day = laidOut.get(on);
                return day ? <Day key={on} day={day} state={state} entries={entries} /> : <td key={on} className="cal-out" />;
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Day({ day, state, entries }: { day: GridDay; state: CalendarState; entries: readonly CalendarEntry[] }) {
  const t = useTranslations('calendar');
  const locale = useLocale();
  const { today } = state;
  const { on, lanes, more } = day;
  const here = entries.filter((entry) => isExact(entry) && firstDayOf(entry) <= on && on <= lastDayOf(entry));
  const isToday = on === today;
  const number = (
    <>
      <time dateTime={on}>{Number(on.slice(8))}</time>
      {isToday && <span className="cal-today-word"> {t('todayMark')}</span>}
    </>
  );
  const agenda = calendarHref(state, { view: 'agenda', date: on });
  return (
    <td className={isToday ? 'today' : undefined} aria-current={isToday ? 'date' : undefined}>
      {here.length === 0 ? (
        <span className="dn">{number}</span>
      ) : (
        <>
          <Link className="dn" href={agenda} aria-label={t('dayOf', { day: formatToday(on, locale), count: here.length })}>
            {number}
            <span className="cal-dots" aria-hidden="true">
              {here.slice(0, 3).map((entry) => (
                <i key={entry.id} className={`i-${lookOf(entry, today).tone}`} />
              ))}
            </span>
          </Link>
          <ul className="cal-lines">
            {lanes.map((lane, line) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
              <LaneItem key={line} lane={lane} today={today} />
            ))}
            {day.entries.map((entry) => (
              <li key={entry.id}>
                <EntryLink entry={entry} today={today} />
              </li>
            ))}
            {more > 0 && (
              <li>
                <Link className="cal-more" href={agenda}>
                  {t('more', { count: more })}
                </Link>
              </li>
            )}
          </ul>
        </>
      )}
    </td>
  );
}

/** A line of a day: what takes several days is linked where it begins, and its place is kept free behind it. */
function LaneItem({ lane, today }: { lane: Lane; today: string }): ReactNode {
  if (lane === 'free' || lane === 'covered') return <li className="cal-gap" aria-hidden="true" />;
  const { entry, length, isCutBefore, isCutAfter } = lane;
  const classes = ['cal-bar', `cal-long-${length}`, isCutBefore && 'cal-from-before', isCutAfter && 'cal-goes-on'];
  return (
    <li className={classes.filter(Boolean).join(' ')}>
      <EntryLink entry={entry} today={today} />
    </li>
  );
}
