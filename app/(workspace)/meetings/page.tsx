import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EndNotes } from '@/components/citation/end-notes';
import { PageHead } from '@/components/layout/page-head';
import { ListView } from '@/components/list/list-view';
import { hrefOf } from '@/components/list/state';
import { MeetingTable } from '@/components/meeting/meeting-table';
import { NewRecordLink } from '@/components/record/record-links';
import { Empty } from '@/components/ui/panel';
import { may } from '@/lib/domain/auth/policy';
import { parseList, type SearchParams } from '@/lib/domain/list/query';
import { MEETING_LIST } from '@/lib/domain/meeting/list';
import { requireActor } from '@/lib/server/auth/actor';
import { listMeetings } from '@/lib/server/meeting/queries';
import { savedViewAction } from '@/lib/server/saved-view/actions';
import { loadListFrame } from '@/lib/server/saved-view/queries';
import { loadShell } from '@/lib/server/shell/queries';
import { routes } from '@/lib/web/routes';

interface Props {
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('meetings'))('title') };
}

export default async function MeetingsPage({ searchParams }: Props) {
  const query = parseList(MEETING_LIST, await searchParams);
  const state = { definition: MEETING_LIST, query, path: routes.meetings() };
  const actor = await requireActor(hrefOf(state, query));
  const [{ clock, campaigns }, frame, t] = await Promise.all([
    loadShell(),
    loadListFrame(actor, MEETING_LIST),
    getTranslations('meetings'),
  ]);
  const { meetings, page, provenance } = await listMeetings(actor, query, clock.today);
  return (
    <>
      <PageHead
        title={t('title')}
        term="meeting"
        lead={<p>{t('lead', { count: page.total })}</p>}
        actions={may(actor, 'meeting.write') && <NewRecordLink noun="meeting" given={{ status: 'REQUESTED' }} />}
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
        <MeetingTable state={state} meetings={meetings} page={page} provenance={provenance} today={clock.today} actor={actor} />
      </ListView>
      <EndNotes paragraphs={provenance.paragraphs} />
    </>
  );
}
