import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/layout/page-head';
import { ListView } from '@/components/list/list-view';
import { hrefOf } from '@/components/list/state';
import { OrganisationTable } from '@/components/organisation/organisation-table';
import { NewRecordLink } from '@/components/record/record-links';
import { Empty } from '@/components/ui/panel';
import { may } from '@/lib/domain/auth/policy';
import { parseList, type SearchParams } from '@/lib/domain/list/query';
import { ORGANISATION_LIST } from '@/lib/domain/organisation/list';
import { requireActor } from '@/lib/server/auth/actor';
import { listOrganisations } from '@/lib/server/organisation/queries';
import { savedViewAction } from '@/lib/server/saved-view/actions';
import { loadListFrame } from '@/lib/server/saved-view/queries';
import { loadShell } from '@/lib/server/shell/queries';
import { routes } from '@/lib/web/routes';

interface Props {
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('organisations'))('title') };
}

export default async function OrganisationsPage({ searchParams }: Props) {
  const query = parseList(ORGANISATION_LIST, await searchParams);
  const state = { definition: ORGANISATION_LIST, query, path: routes.organisations() };
  const actor = await requireActor(hrefOf(state, query));
  const [{ campaigns }, frame, t, locale] = await Promise.all([
    loadShell(),
    loadListFrame(actor, ORGANISATION_LIST),
    getTranslations('organisations'),
    getLocale(),
  ]);
  const { organisations, page } = await listOrganisations(actor, query, locale);
  return (
    <>
      <PageHead
        title={t('title')}
        term="organisation"
        lead={<p>{t('lead', { count: page.total })}</p>}
        actions={may(actor, 'organisation.write') && <NewRecordLink noun="organisation" />}
      />
      <ListView
        actor={actor}
        state={state}
        page={page}
        title={t('title')}
        campaigns={campaigns}
        organisations={frame.organisations}
        views={frame.views}
        viewAction={savedViewAction}
        empty={<Empty title={t('empty')}>{t('emptyLead')}</Empty>}
      >
        <OrganisationTable state={state} organisations={organisations} page={page} />
      </ListView>
    </>
  );
}
