import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Marks } from '@/components/citation/marks';
import { SortHead } from '@/components/list/sort-head';
import type { ListState } from '@/components/list/state';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { CAMPAIGN_KIND_ICONS } from '@/components/ui/looks';
import { OtherLanguage, Text } from '@/components/ui/text';
import type { CampaignListItem } from '@/lib/domain/campaign/view';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';
import { formatDate } from '@/lib/i18n/format';
import { routes } from '@/lib/web/routes';
import { CampaignStatusChip } from './status-chip';

interface CampaignTableProps {
  /** Where the table is a list that can be sorted. */
  state?: ListState;
  campaigns: readonly CampaignListItem[];
  provenance: Provenance;
}

/** Campaigns with their status and its date, what the sources say, and what is open. */
export function CampaignTable({ state, campaigns, provenance }: CampaignTableProps) {
  const t = useTranslations('dashboard');
  const kind = useTranslations('campaignKind');
  const dates = useTranslations('date');
  const locale = useLocale();
  return (
    <table className="grid camps-t">
      <thead>
        <tr>
          <Head state={state} sort="title">
            {t('campaign')}
          </Head>
          <Head state={state} sort="asOf">
            {t('status')}
          </Head>
          <th scope="col">{t('lastMovement')}</th>
          <th scope="col">{t('asks')}</th>
          <th scope="col">{t('openCommitments')}</th>
        </tr>
      </thead>
      <tbody>
        {campaigns.map((campaign) => (
          <tr key={campaign.id}>
            <th scope="row">
              <div className="rowhead">
                <span className="glyph" title={kind(campaign.kind)}>
                  <Icon name={CAMPAIGN_KIND_ICONS[campaign.kind] ?? 'flag'} />
                </span>
                <span>
                  <Link href={routes.campaign(campaign.id)}>
                    <Text value={campaign.title} />
                  </Link>
                  <OtherLanguage value={campaign.title} />
                </span>
              </div>
            </th>
            <td className="c-st">
              <CampaignStatusChip status={campaign.status} />
              <span className="cell-sub">{dates('asOf', { date: formatDate(campaign.asOf, locale) })}</span>
            </td>
            <td className="c-move">
              <Text value={campaign.latest?.byPerson ? campaign.latest.reason : campaign.reportedStatus} />
              <Marks of={citationsOf(provenance, campaign.latest?.id ?? '')} />
            </td>
            <td className="c-asks">
              <span className="cell-main">{t('askCount', { count: campaign.askCount })}</span>
              {campaign.askCount > 0 && (
                <span className="cell-sub">{t('answered', { count: campaign.answeredCount, asks: campaign.askCount })}</span>
              )}
            </td>
            <td className="c-fu">
              <span className="num only-wide">{campaign.openCommitmentCount}</span>
              <span className="only-m">{t('openLong', { count: campaign.openCommitmentCount })}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Head({ state, sort, children }: { state: ListState | undefined; sort: string; children: ReactNode }) {
  return state ? (
    <SortHead state={state} sort={sort}>
      {children}
    </SortHead>
  ) : (
    <th scope="col">{children}</th>
  );
}
