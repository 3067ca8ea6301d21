import { useLocale, useTranslations } from 'next-intl';
import { Panel } from '@/components/ui/panel';
import { byRoughDate, type CalendarEntry } from '@/lib/domain/calendar/entry';
import { formatDate } from '@/lib/i18n/format';
import { EntryRows } from './agenda';

/** What has a month or a year and no day: beside the days, never on one. Nothing where there is none. */
export function RoughDates({ entries, today }: { entries: readonly CalendarEntry[]; today: string }) {
  const t = useTranslations('calendar');
  const locale = useLocale();
  const dates = byRoughDate(entries);
  if (dates.length === 0) return null;
  return (
    <Panel id="rough-dates" title={t('rough')}>
      <p className="panel-lead">{t('roughLead')}</p>
      {dates.map(({ date, entries: found }) => (
        <section key={`${date.precision} ${date.on}`} className="standing" aria-labelledby={`rough-${date.precision}-${date.on}`}>
          <h3 className="band" id={`rough-${date.precision}-${date.on}`}>
            {t('sometimeIn', { date: formatDate(date, locale) })}
          </h3>
          <EntryRows entries={found} today={today} />
        </section>
      ))}
    </Panel>
  );
}
