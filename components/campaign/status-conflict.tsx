'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Text } from '@/components/ui/text';
import type { CampaignStatus } from '@/lib/domain/campaign/status';
import type { CampaignStatusNow } from '@/lib/domain/campaign/view';
import { formatDate } from '@/lib/i18n/format';
import { CampaignStatusChip } from './status-chip';

/** What someone else saved meanwhile, beside what was typed here. */
export function StatusConflict({ now, typed }: { now: CampaignStatusNow; typed: Readonly<Record<string, string>> }) {
  const t = useTranslations('status');
  const record = useTranslations('campaign');
  const locale = useLocale();
  const { latest } = now;
  return (
    <section className="conflict" aria-labelledby="conflict">
      <h2 id="conflict">{t('staleHeading')}</h2>
      <p>{t('staleChoose')}</p>
      <div className="conflict-sides">
        <div className="panel pad">
          <h3>{t('staleTheirs', { who: latest?.changedBy ?? record('fromRecord') })}</h3>
          <p>
            <CampaignStatusChip status={now.campaign.status} /> <span className="hint">{formatDate(now.asOf, locale)}</span>
          </p>
          <p>
            <Text value={latest?.reason ?? null} />
          </p>
        </div>
        <div className="panel pad">
          <h3>{t('staleYours')}</h3>
          <p>
            {typed.status && <CampaignStatusChip status={typed.status as CampaignStatus} />}{' '}
            <bdi className="hint">{typed.asOf}</bdi>
          </p>
          {typed.reasonAr && (
            <p lang="ar" dir="rtl">
              {typed.reasonAr}
            </p>
          )}
          {typed.reasonEn && (
            <p lang="en" dir="ltr">
              {typed.reasonEn}
            </p>
          )}
        </div>
      </div>
    </section>
  );
}
