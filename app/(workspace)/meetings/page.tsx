import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EndNotes } from '@/components/citation/end-notes';
import { PageHead } from '@/components/layout/page-head';
import { MeetingTable } from '@/components/meeting/meeting-table';
import { Empty } from '@/components/ui/panel';
import { requireActor } from '@/lib/server/auth/actor';
import { listMeetings } from '@/lib/server/meeting/queries';
import { loadShell } from '@/lib/server/shell/queries';
import { routes } from '@/lib/web/routes';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('meetings'))('title') };
}

export default async function MeetingsPage() {
  const actor = await requireActor(routes.meetings());
  const [{ meetings, provenance }, { clock }, t] = await Promise.all([
    listMeetings(actor),
    loadShell(),
    getTranslations('meetings'),
  ]);
  return (
    <>
      <PageHead title={t('title')} lead={<p>{t('lead', { count: meetings.length })}</p>} />
      <section className="panel list-panel" aria-label={t('title')}>
        {meetings.length === 0 ? (
          <Empty title={t('empty')}>{t('emptyLead')}</Empty>
        ) : (
          <MeetingTable meetings={meetings} provenance={provenance} today={clock.today} />
        )}
      </section>
      <EndNotes paragraphs={provenance.paragraphs} />
    </>
  );
}
