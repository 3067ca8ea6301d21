import { useLocale, useTranslations } from 'next-intl';
import { CampaignTable } from '@/components/campaign/campaign-table';
import { CampaignStatusChip } from '@/components/campaign/status-chip';
import { Marks } from '@/components/citation/marks';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { Empty, Panel } from '@/components/ui/panel';
import { Text } from '@/components/ui/text';
import { type DashboardLists, latelySince, narrowed } from '@/lib/domain/dashboard/lists';
import type { DashboardView } from '@/lib/domain/dashboard/view';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';
import { formatDate } from '@/lib/i18n/format';
import { routes } from '@/lib/web/routes';
import { Count, listHref, NumberLink } from './number-link';

interface CampaignsPanelProps {
  dashboard: DashboardView;
  lists: DashboardLists;
  provenance: Provenance;
  today: string;
  /** The year chosen, in which changes are told of; otherwise it is those of late. */
  year: string | null;
}

/** The campaigns by status, what changed of late or in the year chosen, and each of them. */
export function CampaignsPanel({ dashboard, lists, provenance, today, year }: CampaignsPanelProps) {
  const t = useTranslations('dashboard');
  const locale = useLocale();
  const { campaigns, campaignCount, statuses, movedCount, moves } = dashboard;
  const since = formatDate({ on: latelySince(today), precision: 'DAY' }, locale);
  const period = year ? t('inYear', { year }) : t('since', { date: since });
  const all = <Link href={listHref(lists.campaigns)}>{t('allOf')}</Link>;
  return (
    <Panel id="campaigns" title={t('campaigns')} count={campaignCount} end={campaignCount > 0 && all}>
      {campaigns.length === 0 ? (
        <Empty title={t('noCampaigns')}>{t('noCampaignsLead')}</Empty>
      ) : (
        <>
          <ul className="tallies">
            {statuses.map(({ status, count, moved }) => (
              <li key={status}>
                <CampaignStatusChip status={status} />
                <NumberLink list={narrowed(lists.campaigns, { status: [status] })}>
                  <b>
                    <Count value={count} />
                  </b>{' '}
                  <span className="vh">{t('campaignCount', { count })}</span>
                </NumberLink>
                {moved > 0 && (
                  <NumberLink list={narrowed(lists.moved, { status: [status] })}>
                    {t('movedOf', { count: moved, period: year ? period : t('lately') })}
                  </NumberLink>
                )}
              </li>
            ))}
          </ul>
          <p className="tally-note">
            {movedCount === 0 ? (
              t('movedNone', { period })
            ) : (
              <NumberLink list={lists.moved}>{t('moved', { count: movedCount, period })}</NumberLink>
            )}
          </p>
          {moves.length > 0 && (
            <ol className="moves">
              {moves.map(({ id, campaign, from, to, asOf }) => (
                <li key={id}>
                  <Link href={routes.campaign(campaign.id)}>
                    <Text value={campaign.title} />
                  </Link>
                  {from && (
                    <>
                      <CampaignStatusChip status={from} />
                      <Icon name="chevron-right" small />
                      <span className="vh">{t('becomes')}</span>
                    </>
                  )}
                  <CampaignStatusChip status={to} />
                  <span className="hint">
                    {formatDate(asOf, locale)}
                    <Marks of={citationsOf(provenance, id)} />
                  </span>
                </li>
              ))}
            </ol>
          )}
          <CampaignTable campaigns={campaigns} provenance={provenance} />
          {campaignCount > campaigns.length && (
            <Link className="band-more" href={listHref(lists.campaigns)}>
              {t('bandMore', { count: campaignCount - campaigns.length })}
            </Link>
          )}
        </>
      )}
    </Panel>
  );
}
