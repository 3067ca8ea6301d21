import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { PageHead } from '@/components/layout/page-head';
import { ReviewBody } from '@/components/review/review-body';
import { ReviewYears } from '@/components/review/review-years';
import { Icon } from '@/components/ui/icon';
import { Empty } from '@/components/ui/panel';
import { PrintButton } from '@/components/ui/print-button';
import { Text } from '@/components/ui/text';
import { may } from '@/lib/domain/auth/policy';
import { parseYear } from '@/lib/domain/review/review';
import { formatDate } from '@/lib/i18n/format';
import { requireActor } from '@/lib/server/auth/actor';
import { getReview, listReviewYears } from '@/lib/server/review/queries';
import { loadShell } from '@/lib/server/shell/queries';
import { routes } from '@/lib/web/routes';

type Props = { params: Promise<{ year: string }> };

const load = cache(async (param: string) => {
  const year = parseYear(param);
  const actor = await requireActor(year ? routes.review(year) : routes.reviews());
  if (!year) notFound();
  return { actor, ...(await getReview(actor, year)) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { review } = await load((await params).year);
  return { title: (await getTranslations('review'))('of', { year: String(review.year) }) };
}

export default async function ReviewPage({ params }: Props) {
  const [{ actor, review, provenance }, { clock, timeZone, workspaceName }, t, locale] = await Promise.all([
    load((await params).year),
    loadShell(),
    getTranslations('review'),
    getLocale(),
  ]);
  const year = String(review.year);
  const parent = { href: routes.reviews(), label: t('title') };
  if (review.isEmpty) {
    const years = await listReviewYears(actor);
    return (
      <>
        <PageHead parent={parent} title={t('of', { year })} />
        <Empty title={t('empty', { year })}>{years.length > 0 ? t('emptyLead') : t('noYearsLead')}</Empty>
        {years.length > 0 && (
          <div className="panel">
            <ReviewYears years={years} />
          </div>
        )}
      </>
    );
  }
  return (
    <>
      <link rel="stylesheet" href={routes.reviewPrint(review.year, locale)} media="print" />
      <div className="review-title">
        <p className="review-owner">
          <Text value={workspaceName} />
        </p>
        <PageHead
          parent={parent}
          title={t('of', { year })}
          lead={<p>{t('madeOn', { date: formatDate({ on: clock.today, precision: 'DAY' }, locale) })}</p>}
          actions={
            <>
              <a className="btn" href={routes.reviewDocument(review.year)} download>
                <Icon name="file-text" small />
                {t('document')}
              </a>
              <PrintButton label={t('print')} />
            </>
          }
        />
      </div>
      <ReviewBody
        review={review}
        provenance={provenance}
        clock={clock}
        timeZone={timeZone}
        mayWrite={may(actor, 'campaign.write')}
      />
    </>
  );
}
