import { useLocale } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { Text } from '@/components/ui/text';
import { type CalendarEntry, isCalledOff } from '@/lib/domain/calendar/entry';
import { formatClock } from '@/lib/i18n/format';
import { entryPath } from '@/lib/web/calendar-path';
import { CALENDAR_KIND_ICONS, lookOf, useKindWord, useStatusWord } from './looks';

/** An entry in a day of the grid: its kind by its icon, its state by its tone, both in words for who does not see them. */
export function EntryLink({ entry, today }: { entry: CalendarEntry; today: string }) {
  const kind = useKindWord();
  const status = useStatusWord(today);
  const locale = useLocale();
  const off = isCalledOff(entry);
  const time = entry.kind === 'MEETING' ? entry.startTime : null;
  return (
    <Link className={`cal-entry t-${lookOf(entry, today).tone}${off ? ' cal-off' : ''}`} href={entryPath(entry)}>
      <Icon name={CALENDAR_KIND_ICONS[entry.kind]} small />
      <span>
        <span className="vh">{kind(entry)}: </span>
        {time && (
          <bdi className="cal-time" dir="ltr">
            {formatClock(time, locale)}
          </bdi>
        )}{' '}
        <Text value={entry.title} />
        <span className="vh"> ({status(entry)})</span>
      </span>
    </Link>
  );
}
