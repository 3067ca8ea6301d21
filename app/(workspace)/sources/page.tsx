import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/layout/page-head';
import { SourceTable } from '@/components/source/source-table';
import { Icon } from '@/components/ui/icon';
import { Empty } from '@/components/ui/panel';
import { requireActor } from '@/lib/server/auth/actor';
import { listSources } from '@/lib/server/source/queries';
import { routes } from '@/lib/web/routes';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sources'))('title') };
}

export default async function SourcesPage() {
  const actor = await requireActor(routes.sources());
  const sources = await listSources(actor);
  const t = await getTranslations('sources');
  const example = () => (
    <span className="ref">
      <Icon name="pilcrow" />
      1:12
    </span>
  );
  return (
    <>
      <PageHead title={t('title')} term="sourceMark" lead={<p>{t.rich('lead', { example })}</p>} />
      {sources.length === 0 ? (
        <Empty title={t('empty')}>{t('emptyLead')}</Empty>
      ) : (
        <section className="panel list-panel" aria-label={t('title')}>
          <SourceTable sources={sources} />
        </section>
      )}
    </>
  );
}
