import { useLocale, useTranslations } from 'next-intl';
import { ClockTime } from '@/components/meeting/meeting-time';
import { State } from '@/components/ui/chip';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { Text } from '@/components/ui/text';
import { byDay, type CalendarEntry, isCalledOff, lastDayOf } from '@/lib/domain/calendar/entry';
import { formatDateRange, formatToday } from '@/lib/i18n/format';
import { entryPath } from '@/lib/web/calendar-path';
import { routes } from '@/lib/web/routes';
import { CALENDAR_KIND_ICONS, lookOf, useKindWord, useStatusWord } from './looks';

interface AgendaProps {
  entries: readonly CalendarEntry[];
  /** The first day looked at: what began before stands under it. */
  from: string;
  today: string;
}

/** Days on which something stands, one after another, each with all of it. */
export function Agenda({ entries, from, today }: AgendaProps) {
  const t = useTranslations('calendar');
  const locale = useLocale();
  return byDay(entries, from).map(({ on, entries: found }) => (
    <section key={on} className="standing" aria-labelledby={`day-${on}`}>
      <h3 className={on === today ? 'band cal-band today' : 'band cal-band'} id={`day-${on}`}>
        <time dateTime={on}>{formatToday(on, locale)}</time>
        {on === today && <span className="end">{t('todayMark')}</span>}
      </h3>
      <EntryRows entries={found} today={today} />
    </section>
  ));
}

/** Entries as rows: what it is, how it stands, when by the clock, what it belongs to. */
export function EntryRows({ entries, today }: { entries: readonly CalendarEntry[]; today: string }) {
  return (
    <ul className="rows">
      {entries.map((entry) => (
        <EntryRow key={entry.id} entry={entry} today={today} />
      ))}
    </ul>
  );
}

function EntryRow({ entry, today }: { entry: CalendarEntry; today: string }) {
  const kind = useKindWord();
  const status = useStatusWord(today);
  const locale = useLocale();
  const isLong = entry.date.precision === 'DAY' && lastDayOf(entry) > entry.date.on;
  return (
    <li className="cal-row">
      <Icon name={CALENDAR_KIND_ICONS[entry.kind]} className="cal-kind" />
      <div>
        <Link className={isCalledOff(entry) ? 't cal-off' : 't'} href={entryPath(entry)}>
          <Text value={entry.title} />
        </Link>
        <div className="meta">
          <span>{kind(entry)}</span>
          <State look={lookOf(entry, today)}>{status(entry)}</State>
          {isLong && <bdi>{formatDateRange(entry.date, entry.to, locale)}</bdi>}
          {entry.kind === 'MEETING' && <ClockTime {...entry} />}
          {entry.kind === 'MEETING' && (entry.place.en || entry.place.ar) && (
            <span className="cal-of">
              <Icon name="map-pin" small />
              <Text value={entry.place} />
            </span>
          )}
          {entry.campaigns.map((campaign) => (
            <span key={campaign.id} className="cal-of">
              <Icon name="megaphone" small />
              <Link href={routes.campaign(campaign.id)}>
                <Text value={campaign.title} />
              </Link>
            </span>
          ))}
        </div>
      </div>
    </li>
  );
}
