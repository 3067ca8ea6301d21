import { useTranslations } from 'next-intl';
import { WhipBar, WhipPatterns, WhipSwatch } from '@/components/position/whip-bar';
import { Link } from '@/components/ui/link';
import { Panel } from '@/components/ui/panel';
import { Text } from '@/components/ui/text';
import type { CampaignWhip } from '@/lib/domain/dashboard/view';
import { WHIP_GROUPS, type WhipGroup } from '@/lib/domain/position/ledger';
import { routes } from '@/lib/web/routes';
import { Count } from './number-link';

/** Positions added up for each campaign that has any: a bar, and each part of it in numbers that open who they are. */
export function WhipsPanel({ whips }: { whips: readonly CampaignWhip[] }) {
  const t = useTranslations('dashboard');
  const name = useTranslations('whipGroup');
  return (
    <Panel id="whips" title={t('whips')} term="whipCount">
      <WhipPatterns />
      <ul className="rows whip-rows">
        {whips.map(({ campaign, groups, total }) => (
          <li key={campaign.id}>
            <Link className="t" href={routes.campaignPositions(campaign.id)}>
              <Text value={campaign.title} />
            </Link>
            <WhipBar count={{ groups, total }} />
            <ul className="whip-parts">
              {WHIP_GROUPS.map((group) => {
                const count = groups.find((part) => part.group === group)?.count ?? 0;
                return (
                  <li key={group}>
                    <WhipSwatch group={group} />
                    {name(group)}{' '}
                    <Link
                      className="number"
                      href={membersAt(campaign.id, group)}
                      aria-label={t('membersAt', { count, position: name(group) })}
                    >
                      <b>
                        <Count value={count} />
                      </b>
                    </Link>
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** The Members who vote on the floor and stand so on a campaign. */
const membersAt = (campaignId: string, group: WhipGroup): string =>
  `${routes.campaignPositions(campaignId)}?value=${group}&votes=1`;
