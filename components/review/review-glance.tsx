import { useTranslations } from 'next-intl';
import { Marks } from '@/components/citation/marks';
import { State } from '@/components/ui/chip';
import { Link } from '@/components/ui/link';
import { CAMPAIGN_STATUS_LOOKS } from '@/components/ui/looks';
import { Text } from '@/components/ui/text';
import type { CampaignStatus } from '@/lib/domain/campaign/status';
import type { CampaignReview, Review } from '@/lib/domain/review/view';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';
import { reviewLists } from './links';

/** All campaigns of the year in one table: where they stood, and how much there is of each. */
export function ReviewGlance({ review, provenance }: { review: Review; provenance: Provenance }) {
  const t = useTranslations('review');
  if (review.campaigns.length === 0) return null;
  return (
    <>
      <h3 id="glance">{t('glance')}</h3>
      <table className="grid review-glance" aria-labelledby="glance">
        <thead>
          <tr>
            <th scope="col">{t('campaign')}</th>
            <th scope="col">{t('asBegan')}</th>
            <th scope="col">{t('asEnded')}</th>
            <th scope="col" className="num">
              {t('meetings')}
            </th>
            <th scope="col" className="num">
              {t('lettersColumn')}
            </th>
            <th scope="col" className="num">
              {t('asksColumn')}
            </th>
            <th scope="col" className="num">
              {t('commitmentsColumn')}
            </th>
          </tr>
        </thead>
        <tbody>
          {review.campaigns.map((campaign) => (
            <Row key={campaign.campaign.id} year={review.year} review={campaign} provenance={provenance} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function Row({ year, review, provenance }: { year: number; review: CampaignReview; provenance: Provenance }) {
  const t = useTranslations('review');
  const lists = reviewLists(year);
  const { id } = review.campaign;
  const anchor = `#campaign-${id}`;
  const held = review.meetings.filter(({ status }) => status === 'HELD').length;
  return (
    <tr>
      <th scope="row">
        <a href={anchor}>
          <Text value={review.campaign.title} />
        </a>
      </th>
      <td data-label={t('asBegan')}>
        <StatusOrNone status={review.before} />
      </td>
      <td data-label={t('asEnded')}>
        <StatusOrNone status={review.after} />
        <Marks of={review.changes.flatMap((change) => citationsOf(provenance, change.id))} />
      </td>
      <td className="num" data-label={t('meetings')}>
        <Link href={lists.meetings({ campaign: id })}>{held}</Link>
      </td>
      <td className="num" data-label={t('lettersColumn')}>
        <Link href={lists.letters({ campaign: id })}>{review.letters.length}</Link>
      </td>
      <td className="num" data-label={t('asksColumn')}>
        <a href={`#asks-${id}`}>{review.asks.length}</a>
      </td>
      <td className="num" data-label={t('commitmentsColumn')}>
        <Link href={lists.commitments({ campaign: id })}>{review.commitments.length}</Link>
      </td>
    </tr>
  );
}

/** A status, or that none was recorded yet. */
export function StatusOrNone({ status }: { status: CampaignStatus | null }) {
  const t = useTranslations('review');
  const words = useTranslations('campaignStatus');
  if (!status) return <span className="guess">{t('notRecorded')}</span>;
  return <State look={CAMPAIGN_STATUS_LOOKS[status]}>{words(status)}</State>;
}
