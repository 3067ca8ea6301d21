import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { Empty, Panel } from '@/components/ui/panel';
import type { ChamberCounts } from '@/lib/domain/position/view';
import { routes } from '@/lib/web/routes';
import { WhipCounts } from './whip-count';

/** The whip count of a campaign, on the campaign's page. */
export function WhipPanel({ campaignId, counts }: { campaignId: string; counts: ChamberCounts }) {
  const t = useTranslations('positions');
  const total = counts.HOUSE.total + counts.SENATE.total;
  return (
    <Panel
      id="positions"
      title={t('title')}
      term="whipCount"
      end={total > 0 && <Link href={routes.campaignPositions(campaignId)}>{t('everyMember')}</Link>}
    >
      {total === 0 ? (
        <Empty title={t('noMembers')}>{t('noMembersLead')}</Empty>
      ) : (
        <div className="panel-body">
          <WhipCounts counts={counts} />
        </div>
      )}
    </Panel>
  );
}
