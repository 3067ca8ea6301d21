import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { routes } from '@/lib/web/routes';

/** The way from a campaign to its timeline. */
export function TimelineLink({ campaignId }: { campaignId: string }) {
  const t = useTranslations('timeline');
  return (
    <Link className="btn" href={routes.campaignTimeline(campaignId)}>
      <Icon name="clock" small />
      {t('title')}
    </Link>
  );
}
