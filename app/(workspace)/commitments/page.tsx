import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EndNotes } from '@/components/citation/end-notes';
import { CommitmentGroups } from '@/components/commitment/commitment-groups';
import { PageHead } from '@/components/layout/page-head';
import { Empty } from '@/components/ui/panel';
import { requireActor } from '@/lib/server/auth/actor';
import { listCommitments } from '@/lib/server/commitment/queries';
import { loadShell } from '@/lib/server/shell/queries';
import { routes } from '@/lib/web/routes';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('commitments'))('title') };
}

export default async function CommitmentsPage() {
  const actor = await requireActor(routes.commitments());
  const [{ commitments, provenance }, { clock }, t] = await Promise.all([
    listCommitments(actor),
    loadShell(),
    getTranslations('commitments'),
  ]);
  return (
    <>
      <PageHead title={t('title')} lead={<p>{t('lead', { count: commitments.length })}</p>} />
      <div className="panel list-panel">
        {commitments.length === 0 ? (
          <Empty title={t('empty')}>{t('emptyLead')}</Empty>
        ) : (
          <CommitmentGroups commitments={commitments} provenance={provenance} clock={clock} />
        )}
      </div>
      <EndNotes paragraphs={provenance.paragraphs} />
    </>
  );
}
