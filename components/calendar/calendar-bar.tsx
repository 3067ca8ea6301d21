import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { CALENDAR_VIEWS, spanOf, stepFrom } from '@/lib/domain/calendar/query';
import { formatDate, formatDateRange } from '@/lib/i18n/format';
import { type CalendarState, calendarHref } from './state';

interface CalendarBarProps {
  state: CalendarState;
  /** How many entries stand on no day. */
  rough: number;
}

/** What is shown, the ways before and after it, and the three views. */
export function CalendarBar({ state, rough }: CalendarBarProps) {
  const t = useTranslations('calendar');
  const locale = useLocale();
  const { query, day, today } = state;
  const { view } = query;
  const span = spanOf(view, day);
  const title =
    view === 'month'
      ? formatDate({ on: day, precision: 'MONTH' }, locale)
      : formatDateRange({ on: span.from, precision: 'DAY' }, span.to, locale);
  const step = (direction: 1 | -1) => calendarHref(state, { date: stepFrom(view, day, direction) });
  const isNow = span.from <= today && today <= span.to && (view !== 'agenda' || day === today);
  return (
    <div className="panel-head cal-head">
      <nav className="cal-steps" aria-label={t('steps')}>
        <Link className="btn btn-sm cal-step" href={step(-1)} aria-label={t(`previous_${view}`)} title={t(`previous_${view}`)}>
          <Icon name="chevron-left" small />
        </Link>
        <Link className="btn btn-sm cal-step" href={step(1)} aria-label={t(`next_${view}`)} title={t(`next_${view}`)}>
          <Icon name="chevron-right" small />
        </Link>
        <Link className="btn btn-sm" href={calendarHref(state, { date: null })} aria-current={isNow ? 'date' : undefined}>
          {t('today')}
        </Link>
      </nav>
      <h2 id="calendar-span">
        <bdi>{title}</bdi>
      </h2>
      {rough > 0 && (
        <a className="cal-rough" href="#rough-dates">
          {t('withoutDay', { count: rough })}
        </a>
      )}
      <nav className="end cal-views" aria-label={t('views')}>
        <ul>
          {CALENDAR_VIEWS.map((one) => (
            <li key={one}>
              <Link href={calendarHref(state, { view: one })} aria-current={one === view ? 'page' : undefined}>
                {t(one)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
