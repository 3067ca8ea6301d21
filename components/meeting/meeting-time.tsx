import { useLocale, useTranslations } from 'next-intl';
import { DateText } from '@/components/ui/date';
import { Text } from '@/components/ui/text';
import type { FormerDate, MeetingTimes } from '@/lib/domain/meeting/view';
import { formatClock } from '@/lib/i18n/format';

/** From when to when by the clock, and in which zone; nothing where it is not known. */
export function ClockTime({ startTime, endTime, timeZone }: MeetingTimes) {
  const locale = useLocale();
  if (!startTime) return null;
  return (
    <span className="clock-time">
      <bdi dir="ltr">
        {formatClock(startTime, locale)}
        {endTime && `–${formatClock(endTime, locale)}`}
      </bdi>
      {timeZone && (
        <>
          {' '}
          <bdi className="hint" dir="ltr">
            {timeZone.replaceAll('_', ' ')}
          </bdi>
        </>
      )}
    </span>
  );
}

/** When a meeting was to be before it was put off, and why it was; oldest first. */
export function FormerDates({ dates }: { dates: readonly FormerDate[] }) {
  const t = useTranslations('meeting');
  return (
    <ol className="former-dates">
      {dates.map((former) => (
        <li key={former.id}>
          {t.rich('wasToBe', {
            date: () => (
              <>
                <DateText date={former.date} to={former.to} />
                {former.startTime && (
                  <>
                    {' '}
                    <ClockTime {...former} />
                  </>
                )}
              </>
            ),
          })}
          {(former.reason.en || former.reason.ar) && (
            <span className="cell-sub">
              <Text value={former.reason} />
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
