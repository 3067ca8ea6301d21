import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/layout/page-head';
import { ReviewYears } from '@/components/review/review-years';
import { Empty } from '@/components/ui/panel';
import { requireActor } from '@/lib/server/auth/actor';
import { listReviewYears } from '@/lib/server/review/queries';
import { routes } from '@/lib/web/routes';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('review'))('title') };
}

export default async function ReviewsPage() {
  const actor = await requireActor(routes.reviews());
  const [years, t] = await Promise.all([listReviewYears(actor), getTranslations('review')]);
  return (
    <>
      <PageHead title={t('title')} lead={<p>{t('yearsLead')}</p>} />
      {years.length === 0 ? (
        <Empty title={t('noYears')}>{t('noYearsLead')}</Empty>
      ) : (
        <div className="panel">
          <ReviewYears years={years} />
        </div>
      )}
    </>
  );
}
