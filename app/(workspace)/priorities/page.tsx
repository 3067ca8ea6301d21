import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PlannedYearPanel } from '@/components/campaign/planned-year';
import { EndNotes } from '@/components/citation/end-notes';
import { PageHead } from '@/components/layout/page-head';
import { NewRecordLink } from '@/components/record/record-links';
import { Empty } from '@/components/ui/panel';
import { may } from '@/lib/domain/auth/policy';
import { requireActor } from '@/lib/server/auth/actor';
import { listPlannedYears } from '@/lib/server/campaign/plan-queries';
import { loadShell } from '@/lib/server/shell/queries';
import { routes } from '@/lib/web/routes';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('priorities'))('title') };
}

export default async function PrioritiesPage() {
  const actor = await requireActor(routes.priorities());
  const [{ years, provenance }, { timeZone }, t, nav] = await Promise.all([
    listPlannedYears(actor),
    loadShell(),
    getTranslations('priorities'),
    getTranslations('nav'),
  ]);
  const mayWrite = may(actor, 'campaign.write');
  return (
    <>
      <PageHead
        parent={{ href: routes.campaigns(), label: nav('campaigns') }}
        title={t('title')}
        lead={<p>{t('lead')}</p>}
        actions={mayWrite && <NewRecordLink noun="planYear" given={{ next: routes.priorities() }} />}
      />
      {years.length === 0 && <Empty title={t('empty')}>{t('emptyLead')}</Empty>}
      <div className="stack">
        {years.map((plan) => (
          <PlannedYearPanel key={plan.id} plan={plan} provenance={provenance} timeZone={timeZone} mayWrite={mayWrite} />
        ))}
      </div>
      <EndNotes paragraphs={provenance.paragraphs} />
    </>
  );
}
