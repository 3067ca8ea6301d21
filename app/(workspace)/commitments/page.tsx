import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EndNotes } from '@/components/citation/end-notes';
import { CommitmentGroups } from '@/components/commitment/commitment-groups';
import { PageHead } from '@/components/layout/page-head';
import { ListView } from '@/components/list/list-view';
import { hrefOf } from '@/components/list/state';
import { NewRecordLink } from '@/components/record/record-links';
import { Empty } from '@/components/ui/panel';
import { may } from '@/lib/domain/auth/policy';
import { COMMITMENT_LIST } from '@/lib/domain/commitment/list';
import { parseList, type SearchParams } from '@/lib/domain/list/query';
import { requireActor } from '@/lib/server/auth/actor';
import { listCommitments } from '@/lib/server/commitment/queries';
import { savedViewAction } from '@/lib/server/saved-view/actions';
import { loadListFrame } from '@/lib/server/saved-view/queries';
import { loadShell } from '@/lib/server/shell/queries';
import { routes } from '@/lib/web/routes';

interface Props {
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('commitments'))('title') };
}

export default async function CommitmentsPage({ searchParams }: Props) {
  const query = parseList(COMMITMENT_LIST, await searchParams);
  const state = { definition: COMMITMENT_LIST, query, path: routes.commitments() };
  const actor = await requireActor(hrefOf(state, query));
  const [{ clock, campaigns }, frame, t] = await Promise.all([
    loadShell(),
    loadListFrame(actor, COMMITMENT_LIST),
    getTranslations('commitments'),
  ]);
  const { commitments, page, provenance } = await listCommitments(actor, query, clock);
  const add = may(actor, 'meeting.write') && <NewRecordLink noun="commitment" given={{ next: routes.commitments() }} />;
  return (
    <>
      <PageHead title={t('title')} term="commitment" lead={<p>{t('lead', { count: page.total })}</p>} actions={add} />
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
        <CommitmentGroups state={state} commitments={commitments} page={page} provenance={provenance} clock={clock} />
      </ListView>
      <EndNotes paragraphs={provenance.paragraphs} />
    </>
  );
}
