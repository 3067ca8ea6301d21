import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import { Text } from '@/components/ui/text';
import { type ActivityView, contentsOf } from '@/lib/domain/audit/view';
import { isKnown, type PartialDate } from '@/lib/domain/shared/partial-date';
import { formatDate } from '@/lib/i18n/format';
import { routes } from '@/lib/web/routes';

/** Who did what to which record, in one sentence, with a link to the record. */
export function ActivityLine({ event }: { event: ActivityView }) {
  const t = useTranslations('activity');
  const status = useTranslations('campaignStatus');
  const locale = useLocale();
  const contents = contentsOf(event);
  if (!contents) return <bdi lang="en">{event.action}</bdi>;

  const tags = {
    who: () => <bdi>{event.who ?? t('system')}</bdi>,
    b: (chunks: ReactNode) => <b>{chunks}</b>,
    campaign: () => <CampaignName campaign={event.campaign} />,
    source: (chunks: ReactNode) => (event.source ? <Link href={routes.source(event.source)}>{chunks}</Link> : chunks),
  };
  const asOf = (date: PartialDate) => (isKnown(date) ? formatDate(date, locale) : '');

  switch (contents.action) {
    case 'campaign.statusChanged':
      return t.rich('campaign_statusChanged', { ...tags, status: status(contents.after.status) });
    case 'campaign.statusCorrected': {
      const { status: to, asOf: on, asOfPrecision: precision } = contents.after;
      return t.rich('campaign_statusCorrected', { ...tags, status: status(to), asOf: asOf({ on, precision }) });
    }
    case 'source.loaded': {
      const { citations, unverified } = contents.after;
      return t.rich('source_loaded', { ...tags, number: event.source ?? 0, verified: citations - unverified, citations });
    }
    case 'workspace.seeded':
      return t('workspace_seeded');
    case 'user.created':
      return t.rich('user_created', { ...tags, name: () => <bdi>{contents.after.name}</bdi> });
    case 'user.changed':
      return t.rich('user_changed', tags);
    case 'user.signedIn':
      return t.rich('user_signedIn', tags);
    case 'user.signedOut':
      return t.rich('user_signedOut', tags);
    case 'user.preferencesChanged':
      return t.rich('user_preferencesChanged', tags);
  }
}

function CampaignName({ campaign }: { campaign: ActivityView['campaign'] }) {
  if (!campaign) return null;
  return (
    <Link href={routes.campaign(campaign.id)}>
      <Text value={campaign.title} />
    </Link>
  );
}
