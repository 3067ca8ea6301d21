import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { CAMPAIGN_KIND_ICONS } from '@/components/ui/looks';
import { Text } from '@/components/ui/text';
import type { CampaignRef } from '@/lib/domain/shared/views';
import { routes } from '@/lib/web/routes';

/** The campaigns a meeting or a letter serves, by name; a link that is only our suggestion says so. */
export function CampaignLinks({ campaigns }: { campaigns: readonly (CampaignRef & { suggested?: boolean })[] }) {
  const t = useTranslations('meeting');
  return (
    <ul className="camp-links">
      {campaigns.map((campaign) => (
        <li key={campaign.id}>
          <Link href={routes.campaign(campaign.id)}>
            <Icon name={CAMPAIGN_KIND_ICONS[campaign.kind] ?? 'flag'} small />
            <Text value={campaign.title} />
          </Link>
          {campaign.suggested && <span className="guess">{t('suggested')}</span>}
        </li>
      ))}
    </ul>
  );
}
