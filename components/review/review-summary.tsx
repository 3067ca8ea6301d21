import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Marks } from '@/components/citation/marks';
import { Figure } from '@/components/metric/metric-rows';
import { Link } from '@/components/ui/link';
import { Text } from '@/components/ui/text';
import type { FigureOfYear, Review } from '@/lib/domain/review/view';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';
import { routes } from '@/lib/web/routes';
import { reviewLists } from './links';
import { ReviewGlance } from './review-glance';

interface SummaryProps {
  review: Review;
  provenance: Provenance;
}

/** The year in prose and in figures: what documents report, beside what this record counts; never added up. */
export function ReviewSummary({ review, provenance }: SummaryProps) {
  const t = useTranslations('review');
  const { year, held, reported } = review;
  const lists = reviewLists(year);
  const meetings = <Link href={lists.meetings()}>{t('meetingCount', { count: held.meetings })}</Link>;
  const letters = <Link href={lists.letters()}>{t('letterCount', { count: held.letters })}</Link>;
  const commitments = <Link href={lists.commitments()}>{t('commitmentCount', { count: held.commitments })}</Link>;
  const adopted = <a href="#campaigns">{t('adoptedCount', { count: held.asksAdopted })}</a>;
  const raised = <a href="#campaigns">{t('raisedCount', { count: held.asksRaised })}</a>;
  return (
    <section className="review-part" aria-labelledby="summary">
      <h2 id="summary">{t('summary')}</h2>
      <p className="review-prose">
        {t.rich('prose', {
          year: String(year),
          meetings: () => meetings,
          letters: () => letters,
          adopted: () => adopted,
          raised: () => raised,
          commitments: () => commitments,
        })}{' '}
        {reported.length > 0 && t('proseReported', { count: reported.length })}
      </p>
      <div className="review-sides">
        {reported.length > 0 && (
          <div>
            <h3 id="reported">{t('reported')}</h3>
            <ul className="review-figures">
              {reported.map((figure) => (
                <ReportedFigure key={figure.id} figure={figure} provenance={provenance} />
              ))}
            </ul>
          </div>
        )}
        <div>
          <h3 id="held">{t('inRecord')}</h3>
          <ul className="review-figures">
            <li>
              <b>{meetings}</b>
              <Levels review={review} />
            </li>
            <li>
              <b>{letters}</b>
              <span>{t('signatureCount', { count: held.signatures })}</span>
            </li>
            <li>
              <b>{adopted}</b>
              <span>{raised}</span>
            </li>
            <li>
              <b>{commitments}</b>
              <span>
                <Link href={lists.commitments({ status: ['KEPT'] })}>{t('keptCount', { count: held.kept })}</Link>
              </span>
              <span>
                <Link href={lists.commitments({ status: ['BROKEN', 'LAPSED'] })}>{t('brokenCount', { count: held.broken })}</Link>
              </span>
            </li>
            <li>
              <b>
                <a href="#glance">{t('statusCount', { count: held.statuses })}</a>
              </b>
              <span>{t('positionCount', { count: held.positions })}</span>
            </li>
          </ul>
        </div>
      </div>
      <ReviewGlance review={review} provenance={provenance} />
    </section>
  );
}

/** With whom the meetings were, each number opening them. */
function Levels({ review: { year, held } }: { review: Review }) {
  const level = useTranslations('meetingLevel');
  const common = useTranslations('common');
  return held.levels.map(({ code, count }) => (
    <span key={code}>
      <Link href={reviewLists(year).meetings({ level: code })}>
        {common('colon', { label: level(code) })} {count}
      </Link>
    </span>
  ));
}

/** A figure as its document reports it, and what of it was entered here. */
function ReportedFigure({ figure, provenance }: { figure: FigureOfYear; provenance: Provenance }) {
  const t = useTranslations('review');
  const entered: [id: string, href: string, title: ReactNode][] = [
    ...figure.meetings.map(
      ({ id, title }) => [id, routes.meeting(id), <Text key={id} value={title} />] as [string, string, ReactNode],
    ),
    ...figure.letters.map(
      ({ id, title }) => [id, routes.letter(id), <Text key={id} value={title} />] as [string, string, ReactNode],
    ),
  ];
  return (
    <li id={`figure-${figure.id}`}>
      <b>
        <Figure metric={figure} />
      </b>
      <span>
        <Text value={figure.title} />
        <Marks of={citationsOf(provenance, figure.id)} />
      </span>
      <Text value={figure.note} className="hint" />
      <span className="review-entered">
        {entered.length === 0 ? (
          t('notEntered')
        ) : (
          <>
            {t('entered')}{' '}
            {entered.map(([id, href, title]) => (
              <Link key={id} href={href}>
                {title}
              </Link>
            ))}
          </>
        )}
      </span>
    </li>
  );
}
