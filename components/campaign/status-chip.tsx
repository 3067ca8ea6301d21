import { useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import { CAMPAIGN_STATUS_LOOKS } from '@/components/ui/looks';
import type { CampaignStatus } from '@/lib/domain/campaign/status';

export function CampaignStatusChip({ status }: { status: CampaignStatus }) {
  const t = useTranslations('campaignStatus');
  return <Chip look={CAMPAIGN_STATUS_LOOKS[status]}>{t(status)}</Chip>;
}
