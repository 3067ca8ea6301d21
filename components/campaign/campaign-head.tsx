import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Marks } from '@/components/citation/marks';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { CAMPAIGN_KIND_ICONS, CAMPAIGN_STATUS_LOOKS } from '@/components/ui/looks';
import { OtherLanguage, Text } from '@/components/ui/text';
import { type CampaignDetail, latestChange } from '@/lib/domain/campaign/view';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';
import { formatDate } from '@/lib/i18n/format';
import { routes } from '@/lib/web/routes';

interface CampaignHeadProps {
  campaign: CampaignDetail;
  provenance: Provenance;
  mayChangeStatus: boolean;
  /** What else can be done with the campaign. */
  actions?: ReactNode;
}

/** What the campaign is and where it stands. The status is the button that changes it, for those who may. */
export function CampaignHead({ campaign, provenance, mayChangeStatus, actions }: CampaignHeadProps) {
  const t = useTranslations('campaign');
  const nav = useTranslations('nav');
  const status = useTranslations('campaignStatus');
  const dates = useTranslations('date');
  const locale = useLocale();
  const look = CAMPAIGN_STATUS_LOOKS[campaign.status];
  const asOf = dates('asOf', { date: formatDate(campaign.asOf, locale) });
  const latest = latestChange(campaign.statusChanges);
  // What a document says of it stays beside what people decided since, with its own date.
  const reported = campaign.statusChanges.find((change) => change.changedBy === null);
  const label = (
    <>
      <Icon name={look.icon} small />
      {status(campaign.status)}
    </>
  );
  return (
    <div className="head camp-head">
      <div>
        <nav className="over" aria-label={nav('breadcrumb')}>
          <Link href={routes.campaigns()}>{nav('campaigns')}</Link>
          <Icon name="chevron-right" small />
        </nav>
        <div className="title">
          <span className="glyph glyph-l">
            <Icon name={CAMPAIGN_KIND_ICONS[campaign.kind] ?? 'flag'} />
          </span>
          <div>
            <h1>
              <Text value={campaign.title} />
            </h1>
            <OtherLanguage value={campaign.title} className="alt-name" />
          </div>
        </div>
        <p className="sub">
          <Text value={campaign.summary} />
          <Marks of={citationsOf(provenance, campaign.id)} />
        </p>
        {actions && <div className="actions record-actions">{actions}</div>}
      </div>
      <div className="status-actions">
        {mayChangeStatus ? (
          <Link className={`status-btn t-${look.tone} b-${look.tone}`} href={routes.campaignStatus(campaign.id)}>
            {label}
            <Icon name="pen-line" small className="status-pen" />
            <span className="vh">: {t('changeStatus')}</span>
          </Link>
        ) : (
          <span className={`chip chip-l t-${look.tone}`}>{label}</span>
        )}
        <p className="status-as-of">{asOf}</p>
        {latest?.changedBy && (
          <p className="status-reported">
            <Text value={latest.reason} />
          </p>
        )}
        {reported && (
          <p className="status-reported">
            {latest?.changedBy && <>{t('reported', { asOf: formatDate(reported.asOf, locale) })} </>}
            <Text value={campaign.reportedStatus} />
            <Marks of={citationsOf(provenance, reported.id)} />
          </p>
        )}
      </div>
    </div>
  );
}
