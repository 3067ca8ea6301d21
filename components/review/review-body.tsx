import { useTranslations } from 'next-intl';
import { ContextPanel, QuestionsPanel } from '@/components/citation/beside';
import { EndNotes } from '@/components/citation/end-notes';
import { Link } from '@/components/ui/link';
import { Text } from '@/components/ui/text';
import type { RecordClock } from '@/lib/domain/commitment/standing';
import type { Review } from '@/lib/domain/review/view';
import type { Provenance } from '@/lib/domain/source/citation';
import { routes } from '@/lib/web/routes';
import { ReviewCampaign } from './review-campaign';
import { ReviewContents } from './review-contents';
import { ReviewLetters } from './review-letters';
import { ReviewMeetings } from './review-meetings';
import { ReviewNext } from './review-next';
import { ReviewSummary } from './review-summary';

interface ReviewBodyProps {
  review: Review;
  provenance: Provenance;
  clock: RecordClock;
  timeZone: string;
  mayWrite: boolean;
}

/** A year's review: the coalition's as a whole, campaign by campaign, what comes next, and where it all comes from. */
export function ReviewBody({ review, provenance, clock, timeZone, mayWrite }: ReviewBodyProps) {
  const t = useTranslations('review');
  return (
    <div className="review">
      <ReviewContents review={review} provenance={provenance} />
      <ReviewSummary review={review} provenance={provenance} />
      <ReviewMeetings review={review} provenance={provenance} today={clock.today} />
      <ReviewLetters review={review} provenance={provenance} />
      <section className="review-part" aria-labelledby="campaigns">
        <h2 id="campaigns">{t('campaigns')}</h2>
        {review.campaigns.map((campaign) => (
          <ReviewCampaign
            key={campaign.campaign.id}
            year={review.year}
            review={campaign}
            provenance={provenance}
            clock={clock}
            mayWrite={mayWrite}
          />
        ))}
        {review.quiet.length > 0 && (
          <section className="review-campaign" aria-labelledby="quiet">
            <h3 id="quiet">{t('quiet')}</h3>
            <p className="hint">{t('quietLead')}</p>
            <ul className="review-quiet">
              {review.quiet.map(({ id, title }) => (
                <li key={id}>
                  <Link href={routes.campaign(id)}>
                    <Text value={title} />
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        )}
      </section>
      <ReviewNext review={review} provenance={provenance} timeZone={timeZone} mayWrite={mayWrite} />
      <div className="review-sources">
        <QuestionsPanel questions={provenance.questions} />
        <ContextPanel contexts={provenance.contexts} />
        <EndNotes paragraphs={provenance.paragraphs} />
      </div>
    </div>
  );
}
