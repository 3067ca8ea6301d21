import { useTranslations } from 'next-intl';
import { State } from '@/components/ui/chip';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { CAMPAIGN_KIND_ICONS } from '@/components/ui/looks';
import { Empty, Panel } from '@/components/ui/panel';
import { Text } from '@/components/ui/text';
import type { ConnectedCampaign } from '@/lib/domain/contact/view';
import { routes } from '@/lib/web/routes';
import { POSITION_LOOKS } from './looks';

/** The campaigns a person is connected to, and where they stand on each: attending is not a position. */
export function ConnectedCampaigns({ campaigns }: { campaigns: readonly ConnectedCampaign[] }) {
  const t = useTranslations('contact');
  const via = useTranslations('campaign');
  const position = useTranslations('position');
  if (campaigns.length === 0) {
    return (
      <Panel id="campaigns" title={t('campaigns')}>
        <Empty title={t('noCampaigns')}>{t('noCampaignsLead')}</Empty>
      </Panel>
    );
  }
  return (
    <Panel id="campaigns" title={t('campaigns')} count={campaigns.length}>
      {campaigns.every((campaign) => campaign.position === 'UNKNOWN') && <p className="panel-lead">{t('noPosition')}</p>}
      <table className="grid pos-t">
        <thead>
          <tr>
            <th scope="col">{t('campaign')}</th>
            <th scope="col">{t('connection')}</th>
            <th scope="col">{t('position')}</th>
          </tr>
        </thead>
        <tbody>
          {campaigns.map((campaign) => (
            <tr key={campaign.id}>
              <th scope="row">
                <span className="rowhead">
                  <span className="glyph">
                    <Icon name={CAMPAIGN_KIND_ICONS[campaign.kind] ?? 'flag'} />
                  </span>
                  <Link href={routes.campaign(campaign.id)}>
                    <Text value={campaign.title} />
                  </Link>
                </span>
              </th>
              <td className="sm" data-label={campaign.meetingCount + campaign.letterCount > 0 ? t('connection') : undefined}>
                {campaign.meetingCount > 0 && <span className="line">{via('viaMeeting', { count: campaign.meetingCount })}</span>}
                {campaign.letterCount > 0 && <span className="line">{via('viaLetter', { count: campaign.letterCount })}</span>}
              </td>
              <td className="sm" data-label={t('position')}>
                <State look={POSITION_LOOKS[campaign.position]}>{position(campaign.position)}</State>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
