import { useLocale, useTranslations } from 'next-intl';
import { Marks } from '@/components/citation/marks';
import { AsOf } from '@/components/ui/date';
import { Text } from '@/components/ui/text';
import { isKnown } from '@/lib/domain/shared/partial-date';
import { citationsOf } from '@/lib/domain/source/citation';
import { formatDate, formatNumber } from '@/lib/i18n/format';
import type { CampaignReviewProps } from './review-campaign';
import { StatusOrNone } from './review-glance';

type Props = Pick<CampaignReviewProps, 'review' | 'provenance'>;

/** What reaching it means, with its number and its date, and what was planned of it for the year. */
export function ReviewGoal({ year, review, provenance }: Props & { year: number }) {
  const t = useTranslations('review');
  const locale = useLocale();
  const { goal, goalNumber, goalDate, summary } = review.campaign;
  const hasGoal = goal.en || goal.ar;
  return (
    <section className="review-block">
      <h4>{t('goal')}</h4>
      <p>{hasGoal ? <Text value={goal} /> : <Text value={summary} />}</p>
      {!hasGoal && <p className="hint">{t('noGoal')}</p>}
      {(goalNumber !== null || isKnown(goalDate)) && (
        <p className="meta">
          {goalNumber !== null && <span>{t('goalNumber', { number: formatNumber(goalNumber, locale) })}</span>}
          {isKnown(goalDate) && <span>{t('goalDate', { date: formatDate(goalDate, locale) })}</span>}
        </p>
      )}
      {review.planned.length > 0 && (
        <>
          <h5>{t('plannedFor', { year: String(year) })}</h5>
          <ul className="review-rows">
            {review.planned.map((item) => (
              <li key={item.id}>
                <Text value={item.ask?.title ?? item.campaign.title} />
                <Marks of={citationsOf(provenance, item.id)} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Where it stood as the year began and ended, and every status told in between, with its reason. */
export function ReviewStatus({ review, provenance }: Props) {
  const t = useTranslations('review');
  const status = useTranslations('campaignStatus');
  const { campaign, before, after, changes } = review;
  return (
    <section className="review-block">
      <h4>{t('status')}</h4>
      <dl className="review-standing">
        <div>
          <dt>{t('asBegan')}</dt>
          <dd>
            <StatusOrNone status={before} />
          </dd>
        </div>
        <div>
          <dt>{t('asEnded')}</dt>
          <dd>
            <StatusOrNone status={after} />
          </dd>
        </div>
      </dl>
      {after !== null && campaign.status !== after && <p>{t('since', { status: status(campaign.status) })}</p>}
      {changes.length === 0 ? (
        <p className="hint">{t('noChange')}</p>
      ) : (
        <ol className="review-rows">
          {changes.map((change) => (
            <li key={change.id}>
              <b>{status(change.to)}</b> <AsOf date={change.asOf} />
              <Marks of={citationsOf(provenance, change.id)} />
              <div className="meta">
                <Text value={change.reason} />
              </div>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
