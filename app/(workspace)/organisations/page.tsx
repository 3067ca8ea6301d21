import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/layout/page-head';
import { OrganisationTable } from '@/components/organisation/organisation-table';
import { Empty } from '@/components/ui/panel';
import { requireActor } from '@/lib/server/auth/actor';
import { listOrganisations } from '@/lib/server/organisation/queries';
import { routes } from '@/lib/web/routes';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('organisations'))('title') };
}

export default async function OrganisationsPage() {
  const actor = await requireActor(routes.organisations());
  const organisations = await listOrganisations(actor);
  const t = await getTranslations('organisations');
  return (
    <>
      <PageHead title={t('title')} lead={<p>{t('lead', { count: organisations.length })}</p>} />
      {organisations.length === 0 ? (
        <Empty title={t('empty')}>{t('emptyLead')}</Empty>
      ) : (
        <section className="panel list-panel" aria-label={t('title')}>
          <OrganisationTable organisations={organisations} />
        </section>
      )}
    </>
  );
}
