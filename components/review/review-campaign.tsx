import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Marks } from '@/components/citation/marks';
import { CommitmentRows } from '@/components/commitment/commitment-rows';
import { MetricRows } from '@/components/metric/metric-rows';
import { State } from '@/components/ui/chip';
import { DateText } from '@/components/ui/date';
import { Link } from '@/components/ui/link';
import { MILESTONE_LOOKS } from '@/components/ui/looks';
import { Text } from '@/components/ui/text';
import type { RecordClock } from '@/lib/domain/commitment/standing';
import type { CampaignReview } from '@/lib/domain/review/view';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';
import { routes } from '@/lib/web/routes';
import { reviewLists } from './links';
import { ReviewAsks } from './review-asks';
import { ReviewGoal, ReviewStatus } from './review-course';
import { ReviewLesson } from './review-lesson';
import { LetterRow } from './review-letters';
import { MeetingRow, TallyTable } from './review-meetings';
import { ReviewPositions } from './review-positions';

export interface CampaignReviewProps {
  year: number;
  review: CampaignReview;
  provenance: Provenance;
  clock: RecordClock;
  mayWrite: boolean;
}

/** What a year brought a campaign: its goal, where it stood, what was done and asked, and what it taught. */
export function ReviewCampaign({ year, review, provenance, clock, mayWrite }: CampaignReviewProps) {
  const t = useTranslations('review');
  const campaigns = useTranslations('campaign');
  const { campaign, letters, commitments, figures, milestones, vehicles, recommendations } = review;
  const { id } = campaign;
  return (
    <article className="review-campaign" aria-labelledby={`campaign-${id}`}>
      <h3 id={`campaign-${id}`}>
        <Link href={routes.campaign(id)}>
          <Text value={campaign.title} />
        </Link>
      </h3>
      <ReviewGoal year={year} review={review} provenance={provenance} />
      <ReviewStatus review={review} provenance={provenance} />
      {milestones.length + vehicles.length > 0 && (
        <Part title={t('legislation')}>
          <ReviewLegislation review={review} provenance={provenance} />
        </Part>
      )}
      <ReviewCampaignMeetings year={year} review={review} provenance={provenance} clock={clock} />
      {review.asks.length > 0 && (
        <Part id={`asks-${id}`} title={t('asks')} count={review.asks.length}>
          <ReviewAsks asks={review.asks} provenance={provenance} />
        </Part>
      )}
      {commitments.length > 0 && (
        <Part title={t('commitments')} count={commitments.length} href={reviewLists(year).commitments({ campaign: id })}>
          <CommitmentRows commitments={commitments} provenance={provenance} clock={clock} withMeeting={false} />
        </Part>
      )}
      {letters.length > 0 && (
        <Part title={t('letters')} count={letters.length} href={reviewLists(year).letters({ campaign: id })}>
          <ul className="review-rows">
            {letters.map((letter) => (
              <LetterRow key={letter.id} letter={letter} provenance={provenance} />
            ))}
          </ul>
        </Part>
      )}
      <Part title={t('positions')}>
        <ReviewPositions year={year} campaign={id} positions={review.positions} />
      </Part>
      {figures.length > 0 && (
        <Part title={campaigns('figures')} count={figures.length}>
          <MetricRows metrics={figures} provenance={provenance} />
        </Part>
      )}
      {recommendations.length > 0 && (
        <Part title={t('recommended')} count={recommendations.length}>
          <ul className="review-rows">
            {recommendations.map((recommendation) => (
              <li key={recommendation.id}>
                <Text value={recommendation.title} />
                <Marks of={citationsOf(provenance, recommendation.id)} />
                <div className="meta">
                  <Text value={recommendation.progress} />
                </div>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <ReviewLesson year={year} campaign={campaign} lesson={review.lesson} mayWrite={mayWrite} />
    </article>
  );
}

/** One part of a campaign's review; its count opens the list behind it. */
export function Part({
  id,
  title,
  count,
  href,
  children,
}: {
  id?: string;
  title: string;
  count?: number;
  href?: string;
  children: ReactNode;
}) {
  return (
    <section className="review-block">
      <h4 id={id}>
        {title}
        {count !== undefined && <span className="n">{href ? <Link href={href}>{count}</Link> : count}</span>}
      </h4>
      {children}
    </section>
  );
}

/** Meetings of the campaign: by kind and by with whom, then one by one. */
function ReviewCampaignMeetings({ year, review, provenance, clock }: Omit<CampaignReviewProps, 'mayWrite'>) {
  const t = useTranslations('review');
  const kind = useTranslations('meetingKind');
  const level = useTranslations('meetingLevel');
  const { meetings, campaign, kinds, levels } = review;
  const lists = reviewLists(year);
  if (meetings.length === 0) return null;
  const held = meetings.filter(({ status }) => status === 'HELD').length;
  return (
    <Part title={t('meetings')} count={held} href={lists.meetings({ campaign: campaign.id })}>
      {held > 0 && (
        <div className="review-tallies">
          <TallyTable
            id={`kinds-${campaign.id}`}
            title={t('byKind')}
            rows={kinds.map(({ code, count }) => [kind(code), count, lists.meetings({ kind: code, campaign: campaign.id })])}
          />
          <TallyTable
            id={`levels-${campaign.id}`}
            title={t('byLevel')}
            rows={levels.map(({ code, count }) => [level(code), count, lists.meetings({ level: code, campaign: campaign.id })])}
          />
        </div>
      )}
      <ul className="review-rows">
        {meetings.map((meeting) => (
          <MeetingRow key={meeting.id} meeting={meeting} provenance={provenance} today={clock.today} />
        ))}
      </ul>
    </Part>
  );
}

/** How far its bill came, and what had to happen on the way. */
function ReviewLegislation({ review, provenance }: Pick<CampaignReviewProps, 'review' | 'provenance'>) {
  const stage = useTranslations('stage');
  const state = useTranslations('milestoneState');
  return (
    <ul className="review-rows">
      {review.vehicles.map((vehicle) => (
        <li key={vehicle.id}>
          <Text value={vehicle.title} />
          <Marks of={citationsOf(provenance, vehicle.id)} />
          <div className="meta">
            <span>{stage(vehicle.stage)}</span>
            <span>
              <DateText date={vehicle.stageAsOf} />
            </span>
          </div>
        </li>
      ))}
      {review.milestones.map((milestone) => (
        <li key={milestone.id}>
          <Text value={milestone.title} />
          <Marks of={citationsOf(provenance, milestone.id)} />
          <div className="meta">
            <State look={MILESTONE_LOOKS[milestone.state] ?? { tone: 'stone', icon: 'flag' }}>{state(milestone.state)}</State>
            <span>
              <DateText date={milestone.date} basis={milestone.dateBasis} />
            </span>
            <Text value={milestone.note} />
          </div>
        </li>
      ))}
    </ul>
  );
}
