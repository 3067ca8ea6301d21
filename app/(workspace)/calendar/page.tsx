import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Agenda } from '@/components/calendar/agenda';
import { CalendarBar } from '@/components/calendar/calendar-bar';
import { CalendarFilters } from '@/components/calendar/calendar-filters';
import { CalendarGrid } from '@/components/calendar/calendar-grid';
import { EmptyCalendar } from '@/components/calendar/empty-calendar';
import { RoughDates } from '@/components/calendar/rough-dates';
import type { CalendarState } from '@/components/calendar/state';
import { PageHead } from '@/components/layout/page-head';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { daysFrom, weeksOfMonth } from '@/lib/domain/calendar/days';
import { isExact } from '@/lib/domain/calendar/entry';
import { parseCalendar, spanOf, writeCalendar } from '@/lib/domain/calendar/query';
import type { SearchParams } from '@/lib/domain/list/query';
import { requireActor } from '@/lib/server/auth/actor';
import { listCalendar } from '@/lib/server/calendar/queries';
import { loadShell } from '@/lib/server/shell/queries';
import { routes } from '@/lib/web/routes';

interface Props {
  searchParams: Promise<SearchParams>;
}

/** The lines of a day before the rest is counted; a week has room for all. */
const ROOM = { month: 3, week: 100 };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('calendar'))('title') };
}

export default async function CalendarPage({ searchParams }: Props) {
  const query = parseCalendar(await searchParams);
  const actor = await requireActor(routes.calendar(writeCalendar(query)));
  const [{ clock, campaigns }, t] = await Promise.all([loadShell(), getTranslations('calendar')]);
  const { today } = clock;
  const day = query.date ?? today;
  const span = spanOf(query.view, day);
  const { entries, nearest } = await listCalendar(actor, query, span);
  const state: CalendarState = { query, day, today };
  const { view } = query;
  const hasDays = entries.some(isExact);
  return (
    <>
      <PageHead
        title={t('title')}
        lead={<p>{t('lead')}</p>}
        actions={
          <Link className="btn" href={routes.calendarLinks()}>
            <Icon name="link-2" small />
            {t('links')}
          </Link>
        }
      />
      <CalendarFilters state={state} campaigns={campaigns} />
      <div className="stack">
        <section className="panel cal-panel" aria-labelledby="calendar-span">
          <CalendarBar state={state} rough={entries.filter((entry) => !isExact(entry)).length} />
          {view !== 'agenda' && hasDays && (
            <CalendarGrid
              state={state}
              weeks={view === 'month' ? weeksOfMonth(day) : [daysFrom(span.from, span.to)]}
              span={span}
              entries={entries}
              room={ROOM[view]}
            />
          )}
          {hasDays && (
            <div className={view === 'agenda' ? undefined : 'cal-below'}>
              <Agenda entries={entries} from={span.from} today={today} />
            </div>
          )}
          {nearest && <EmptyCalendar state={state} nearest={nearest} />}
          {!hasDays && !nearest && <p className="panel-lead">{t('noDays')}</p>}
        </section>
        <RoughDates entries={entries} today={today} />
      </div>
    </>
  );
}
