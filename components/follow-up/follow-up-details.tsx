import { useLocale, useTranslations } from 'next-intl';
import { OrganisationLink } from '@/components/organisation/organisation-name';
import { Fact } from '@/components/ui/fact';
import { Link } from '@/components/ui/link';
import { Panel } from '@/components/ui/panel';
import { Text } from '@/components/ui/text';
import type { FollowUpDetail } from '@/lib/domain/follow-up/view';
import { formatDate, formatInstant } from '@/lib/i18n/format';
import { ORIGINS } from './looks';

/** What is known of one follow-up: whose it is, by when, what it came from. */
export function FollowUpDetails({ followUp, timeZone }: { followUp: FollowUpDetail; timeZone: string }) {
  const t = useTranslations('recordField');
  const words = useTranslations('followUps');
  const noun = useTranslations('noun');
  const visibility = useTranslations('visibility');
  const locale = useLocale();
  const day = (on: string) => <bdi>{formatDate({ on, precision: 'DAY' }, locale)}</bdi>;
  return (
    <Panel id="details" title={words('details')}>
      <dl className="facts panel-body">
        <Fact label={t('dueOn')}>{day(followUp.dueOn)}</Fact>
        {followUp.snoozedUntil && <Fact label={t('snoozedUntil')}>{day(followUp.snoozedUntil)}</Fact>}
        {followUp.doneAt && <Fact label={words('doneAt')}>{formatInstant(new Date(followUp.doneAt), locale, timeZone)}</Fact>}
        <Fact label={t('assignee')}>
          {followUp.assignee ? <bdi>{followUp.assignee.name}</bdi> : <span className="guess">{words('unassigned')}</span>}
        </Fact>
        <Fact label={t('organisation')}>
          <OrganisationLink organisation={followUp.organisation} />
        </Fact>
        {ORIGINS.map(({ key, route }) => {
          const record = followUp[key];
          return (
            record && (
              <Fact key={key} label={noun(key)}>
                <Link href={route(record.id)}>
                  <Text value={record.title} />
                </Link>
              </Fact>
            )
          );
        })}
        <Fact label={t('visibility')}>{visibility(followUp.visibility)}</Fact>
      </dl>
    </Panel>
  );
}
