import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { CampaignTable } from '@/components/campaign/campaign-table';
import { EndNotes } from '@/components/citation/end-notes';
import { PageHead } from '@/components/layout/page-head';
import { ListView } from '@/components/list/list-view';
import { hrefOf } from '@/components/list/state';
import { NewRecordLink } from '@/components/record/record-links';
import { Link } from '@/components/ui/link';
import { Empty } from '@/components/ui/panel';
import { may } from '@/lib/domain/auth/policy';
import { CAMPAIGN_LIST } from '@/lib/domain/campaign/list';
import { parseList, type SearchParams } from '@/lib/domain/list/query';
import { requireActor } from '@/lib/server/auth/actor';
import { listCampaigns } from '@/lib/server/campaign/queries';
import { savedViewAction } from '@/lib/server/saved-view/actions';
import { loadListFrame } from '@/lib/server/saved-view/queries';
import { loadShell } from '@/lib/server/shell/queries';
import { routes } from '@/lib/web/routes';

interface Props {
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('campaigns'))('title') };
}

export default async function CampaignsPage({ searchParams }: Props) {
  const query = parseList(CAMPAIGN_LIST, await searchParams);
  const state = { definition: CAMPAIGN_LIST, query, path: routes.campaigns() };
  const actor = await requireActor(hrefOf(state, query));
  const [{ campaigns: narrowing }, frame, t, locale] = await Promise.all([
    loadShell(),
    loadListFrame(actor, CAMPAIGN_LIST),
    getTranslations('campaigns'),
    getLocale(),
  ]);
  const words = await getTranslations('priorities');
  const { campaigns, page, provenance } = await listCampaigns(actor, query, locale);
  return (
    <>
      <PageHead
        title={t('title')}
        term="campaign"
        lead={<p>{t('lead', { count: page.total })}</p>}
        actions={
          <>
            <Link className="btn" href={routes.priorities()}>
              {words('link')}
            </Link>
            {may(actor, 'campaign.write') && <NewRecordLink noun="campaign" />}
          </>
        }
      />
      <ListView
        actor={actor}
        state={state}
        page={page}
        title={t('title')}
        campaigns={narrowing}
        organisations={frame.organisations}
        views={frame.views}
        viewAction={savedViewAction}
        empty={<Empty title={t('empty')}>{t('emptyLead')}</Empty>}
      >
        <CampaignTable state={state} campaigns={campaigns} provenance={provenance} />
      </ListView>
      <EndNotes paragraphs={provenance.paragraphs} />
    </>
  );
}
