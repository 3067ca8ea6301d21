import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CampaignTable } from '@/components/campaign/campaign-table';
import { EndNotes } from '@/components/citation/end-notes';
import { PageHead } from '@/components/layout/page-head';
import { Empty } from '@/components/ui/panel';
import { requireActor } from '@/lib/server/auth/actor';
import { listCampaigns } from '@/lib/server/campaign/queries';
import { routes } from '@/lib/web/routes';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('campaigns'))('title') };
}

export default async function CampaignsPage() {
  const actor = await requireActor(routes.campaigns());
  const { campaigns, provenance } = await listCampaigns(actor);
  const t = await getTranslations('campaigns');
  return (
    <>
      <PageHead title={t('title')} lead={<p>{t('lead', { count: campaigns.length })}</p>} />
      <section className="panel" aria-label={t('title')}>
        {campaigns.length === 0 ? (
          <Empty title={t('empty')}>{t('emptyLead')}</Empty>
        ) : (
          <CampaignTable campaigns={campaigns} provenance={provenance} />
        )}
      </section>
      <EndNotes paragraphs={provenance.paragraphs} />
    </>
  );
}
