import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { type Due, followUpStanding } from '@/lib/domain/follow-up/standing';
import { formatDate } from '@/lib/i18n/format';

/** When a follow-up is due and how far off that is: late, today, soon, later, or put off. */
export function FollowUpDue({ followUp, today }: { followUp: Due; today: string }) {
  const t = useTranslations('followUpDue');
  const locale = useLocale();
  const day = (on: string) => formatDate({ on, precision: 'DAY' }, locale);
  const date = day(followUp.dueOn);
  const standing = followUpStanding(followUp, today);
  switch (standing.kind) {
    case 'SETTLED':
      return <span className="due">{date}</span>;
    case 'OVERDUE':
      return (
        <span className="due due-late" title={date}>
          <Icon name="triangle-alert" small />
          {t('late', { days: standing.days })}
        </span>
      );
    case 'TODAY':
      return (
        <span className="due due-now" title={date}>
          <Icon name="clock" small />
          {t('today')}
        </span>
      );
    case 'SOON':
      return (
        <span className="due due-now" title={date}>
          <Icon name="clock" small />
          {t('soon', { days: standing.days })}
        </span>
      );
    case 'LATER':
      return (
        <span className="due">
          <Icon name="calendar" small />
          {t('on', { date })}
        </span>
      );
    case 'SNOOZED':
      return (
        <span className="due">
          <Icon name="clock" small />
          {t('snoozed', { date: day(standing.until) })}
        </span>
      );
  }
}
