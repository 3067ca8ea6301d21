import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EndNotes } from '@/components/citation/end-notes';
import { PageHead } from '@/components/layout/page-head';
import { LetterTable } from '@/components/letter/letter-table';
import { ListView } from '@/components/list/list-view';
import { hrefOf } from '@/components/list/state';
import { NewRecordLink } from '@/components/record/record-links';
import { Empty } from '@/components/ui/panel';
import { may } from '@/lib/domain/auth/policy';
import { LETTER_LIST } from '@/lib/domain/letter/list';
import { parseList, type SearchParams } from '@/lib/domain/list/query';
import { requireActor } from '@/lib/server/auth/actor';
import { listLetters } from '@/lib/server/letter/queries';
import { savedViewAction } from '@/lib/server/saved-view/actions';
import { loadListFrame } from '@/lib/server/saved-view/queries';
import { loadShell } from '@/lib/server/shell/queries';
import { routes } from '@/lib/web/routes';

interface Props {
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('letters'))('title') };
}

export default async function LettersPage({ searchParams }: Props) {
  const query = parseList(LETTER_LIST, await searchParams);
  const state = { definition: LETTER_LIST, query, path: routes.letters() };
  const actor = await requireActor(hrefOf(state, query));
  const [{ campaigns, clock }, frame, t] = await Promise.all([
    loadShell(),
    loadListFrame(actor, LETTER_LIST),
    getTranslations('letters'),
  ]);
  const { letters, page, provenance } = await listLetters(actor, query);
  return (
    <>
      <PageHead
        title={t('title')}
        term="letter"
        lead={<p>{t('lead', { count: page.total })}</p>}
        actions={may(actor, 'letter.write') && <NewRecordLink noun="letter" />}
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
        <LetterTable state={state} letters={letters} provenance={provenance} today={clock.today} />
      </ListView>
      <EndNotes paragraphs={provenance.paragraphs} />
    </>
  );
}
