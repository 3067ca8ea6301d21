import { useLocale, useTranslations } from 'next-intl';
import type { CampaignDetail } from '@/lib/domain/campaign/view';
import { formatNumber } from '@/lib/i18n/format';

/** What the record itself counts: it stands beside what documents report, and is never added to it. */
export function CountedFigures({ counted }: { counted: CampaignDetail['counted'] }) {
  const t = useTranslations('campaign');
  const locale = useLocale();
  return (
    <dl className="facts panel-body counted" aria-label={t('counted')}>
      {(['meetingsHeld', 'officesReached', 'lettersSent'] as const).map((figure) => (
        <div key={figure}>
          <dt>{t(figure)}</dt>
          <dd>
            <b>{formatNumber(counted[figure], locale)}</b> <span className="hint">{t('counted')}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
