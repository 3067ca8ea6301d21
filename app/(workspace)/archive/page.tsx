import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NotAllowedMessage } from '@/components/layout/not-allowed';
import { PageHead } from '@/components/layout/page-head';
import { ArchiveList } from '@/components/record/archive-list';
import { Empty } from '@/components/ui/panel';
import { requireActor } from '@/lib/server/auth/actor';
import { restoreRecordAction } from '@/lib/server/record/actions';
import { listArchive } from '@/lib/server/record/archive-queries';
import { loadShell } from '@/lib/server/shell/queries';
import { routes } from '@/lib/web/routes';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('archive'))('title') };
}

export default async function ArchivePage() {
  const actor = await requireActor(routes.archive());
  const [records, { timeZone }, t] = await Promise.all([listArchive(actor), loadShell(), getTranslations('archive')]);
  if (!records) return <NotAllowedMessage />;
  return (
    <>
      <PageHead title={t('title')} lead={<p>{t('lead')}</p>} />
      {records.length === 0 ? (
        <Empty title={t('empty')}>{t('emptyLead')}</Empty>
      ) : (
        <ArchiveList records={records} timeZone={timeZone} restore={restoreRecordAction} />
      )}
    </>
  );
}
