import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { Empty } from '@/components/ui/panel';
import { isNarrowed } from '@/lib/domain/calendar/query';
import { formatDate } from '@/lib/i18n/format';
import { type CalendarState, calendarHref } from './state';

interface EmptyCalendarProps {
  state: CalendarState;
  nearest: { before: string | null; after: string | null };
}

/** Nothing stands here: the ways to the nearest month in which something does. */
export function EmptyCalendar({ state, nearest }: EmptyCalendarProps) {
  const t = useTranslations('calendar');
  const locale = useLocale();
  const month = (on: string) => formatDate({ on, precision: 'MONTH' }, locale);
  const isWide = isNarrowed(state.query);
  const ways = (['before', 'after'] as const).flatMap((way) => {
    const on = nearest[way];
    return on ? [{ way, on }] : [];
  });
  return (
    <Empty
      title={t(`empty_${state.query.view}`)}
      action={
        <div className="cal-ways">
          {ways.map(({ way, on }) => (
            <Link key={way} className="btn" href={calendarHref(state, { view: 'month', date: on })}>
              {way === 'before' && <Icon name="chevron-left" small />}
              {t(way, { month: month(on) })}
              {way === 'after' && <Icon name="chevron-right" small />}
            </Link>
          ))}
          {isWide && (
            <Link className="btn" href={calendarHref(state, { campaign: null, kinds: [], mine: false })}>
              {t('showAll')}
            </Link>
          )}
        </div>
      }
    >
      {ways.length > 0 ? t('emptyLead') : isWide ? t('emptyNarrowed') : t('emptyRecord')}
    </Empty>
  );
}
