import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import { CampaignStatusForm } from '@/components/campaign/campaign-status-form';
import { PageHead } from '@/components/layout/page-head';
import { Note } from '@/components/ui/panel';
import { may } from '@/lib/domain/auth/policy';
import { parseId } from '@/lib/domain/shared/ids';
import { plainText } from '@/lib/i18n/text';
import { requireActor } from '@/lib/server/auth/actor';
import { changeCampaignStatusAction } from '@/lib/server/campaign/actions';
import { getCampaignStatus } from '@/lib/server/campaign/queries';
import { loadShell } from '@/lib/server/shell/queries';
import { routes } from '@/lib/web/routes';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('status'))('title') };
}

export default async function CampaignStatusPage({ params }: Props) {
  const { id: param } = await params;
  const actor = await requireActor(routes.campaignStatus(param));
  const id = parseId<'campaign'>(param);
  const [now, { clock }] = await Promise.all([id ? getCampaignStatus(actor, id) : null, loadShell()]);
  if (!now) notFound();
  const t = await getTranslations('status');
  const title = plainText(now.campaign.title, await getLocale());
  const { status, campaign, campaignStatus, campaignStatusHint, error, fieldError } = await getMessages();
  return (
    <>
      <PageHead title={t('of', { campaign: title })} parent={{ href: routes.campaign(now.campaign.id), label: title }} />
      {may(actor, 'campaign.changeStatus') ? (
        <NextIntlClientProvider messages={{ status, campaign, campaignStatus, campaignStatusHint, error, fieldError }}>
          <CampaignStatusForm action={changeCampaignStatusAction} now={now} today={clock.today} />
        </NextIntlClientProvider>
      ) : (
        <Note tone="apricot">{t('cannot')}</Note>
      )}
    </>
  );
}
