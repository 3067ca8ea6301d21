import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ExportBox } from '@/components/export/export-box';
import { PageHead } from '@/components/layout/page-head';
import { SourceTable } from '@/components/source/source-table';
import { Icon } from '@/components/ui/icon';
import { Empty } from '@/components/ui/panel';
import { parseList } from '@/lib/domain/list/query';
import { SOURCE_LIST } from '@/lib/domain/source/list';
import { requireActor } from '@/lib/server/auth/actor';
import { listSources } from '@/lib/server/source/queries';
import { routes } from '@/lib/web/routes';

const LIST = { definition: SOURCE_LIST, query: parseList(SOURCE_LIST, {}), path: routes.sources() };

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
        <>
          <div className="list-line">
            <ExportBox state={LIST} actor={actor} total={sources.length} />
          </div>
          <section className="panel list-panel" aria-label={t('title')}>
            <SourceTable sources={sources} />
          </section>
        </>
      )}
    </>
  );
}
