import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Text } from '@/components/ui/text';
import type { Review } from '@/lib/domain/review/view';
import type { Provenance } from '@/lib/domain/source/citation';

/** What the review holds, each part a link to it; campaigns by name. */
export function ReviewContents({ review, provenance }: { review: Review; provenance: Provenance }) {
  const t = useTranslations('review');
  const question = useTranslations('question');
  const context = useTranslations('context');
  const cite = useTranslations('cite');
  return (
    <nav className="review-contents" aria-labelledby="contents">
      <h2 id="contents">{t('contents')}</h2>
      <ol>
        <Entry to="summary">{t('summary')}</Entry>
        <Entry to="meetings">{t('meetings')}</Entry>
        <Entry to="letters">{t('letters')}</Entry>
        <li>
          <a href="#campaigns">{t('campaigns')}</a>
          <ol>
            {review.campaigns.map(({ campaign }) => (
              <Entry key={campaign.id} to={`campaign-${campaign.id}`}>
                <Text value={campaign.title} />
              </Entry>
            ))}
          </ol>
        </li>
        <Entry to="next">{t('next', { year: String(review.year + 1) })}</Entry>
        {provenance.questions.length > 0 && <Entry to="open-questions">{question('heading')}</Entry>}
        {provenance.contexts.length > 0 && <Entry to="public-context">{context('heading')}</Entry>}
        {provenance.paragraphs.length > 0 && <Entry to="end-notes">{cite('heading')}</Entry>}
      </ol>
    </nav>
  );
}

const Entry = ({ to, children }: { to: string; children: ReactNode }) => (
  <li>
    <a href={`#${to}`}>{children}</a>
  </li>
);
