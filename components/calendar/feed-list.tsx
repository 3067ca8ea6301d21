import { useLocale, useTranslations } from 'next-intl';
import { StepForm, type StepFormProps } from '@/components/form/step-form';
import { Empty } from '@/components/ui/panel';
import { Text } from '@/components/ui/text';
import type { CalendarFeedView, NewFeed } from '@/lib/domain/calendar/feed';
import { formatInstant } from '@/lib/i18n/format';
import { RenewFeed } from './renew-feed';

interface FeedListProps {
  feeds: readonly CalendarFeedView[];
  timeZone: string;
  renew: StepFormProps<NewFeed>['action'];
  revoke: StepFormProps['action'];
}

/** One's own links: what each holds and since when it works, with the ways to renew and to end it. */
export function FeedList({ feeds, timeZone, renew, revoke }: FeedListProps) {
  const t = useTranslations('calendarLinks');
  const locale = useLocale();
  if (feeds.length === 0) return <Empty title={t('none')}>{t('noneLead')}</Empty>;
  return (
    <ul className="rows">
      {feeds.map((feed) => {
        const values = { feedId: feed.id };
        const holds = feed.campaign ? <Text value={feed.campaign.title} /> : t(feed.mine ? 'MINE' : 'ALL');
        const subject = (
          <>
            ({holds}, {formatInstant(new Date(feed.linkedAt), locale, timeZone)})
          </>
        );
        return (
          <li key={feed.id} className="invitation">
            <div>
              <b className="t-plain">{holds}</b>
              <div className="meta">
                <span>{t(feed.withPeople ? 'withPeople' : 'withoutPeople')}</span>
                <span>{t(feed.withNotes ? 'withNotes' : 'withoutNotes')}</span>
                <span>{t('since', { when: formatInstant(new Date(feed.linkedAt), locale, timeZone) })}</span>
              </div>
            </div>
            <div className="feed-steps">
              <RenewFeed action={renew} values={values} subject={subject} />
              <StepForm action={revoke} values={values} label={t('revoke')} subject={subject} className="btn btn-sm" />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
