import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Marks } from '@/components/citation/marks';
import { MeetingState } from '@/components/meeting/meeting-rows';
import { Figure } from '@/components/metric/metric-rows';
import { DateText } from '@/components/ui/date';
import { Link } from '@/components/ui/link';
import { Empty } from '@/components/ui/panel';
import { Text } from '@/components/ui/text';
import type { MeetingOfYear, Review } from '@/lib/domain/review/view';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';
import { routes } from '@/lib/web/routes';
import { reviewLists } from './links';

interface MeetingsProps {
  review: Review;
  provenance: Provenance;
  today: string;
}

/** All meetings of the year: counted by kind and by with whom they were, then one by one. */
export function ReviewMeetings({ review, provenance, today }: MeetingsProps) {
  const t = useTranslations('review');
  const kind = useTranslations('meetingKind');
  const level = useTranslations('meetingLevel');
  const list = useTranslations('campaign');
  const { year, held, meetings, reported } = review;
  return (
    <section className="review-part" aria-labelledby="meetings">
      <h2 id="meetings">{t('meetings')}</h2>
      {meetings.length === 0 ? (
        <Empty title={list('noMeetings')} />
      ) : (
        <>
          <div className="review-tallies">
            <TallyTable
              id="by-kind"
              title={t('byKind')}
              rows={held.kinds.map(({ code, count }) => [kind(code), count, reviewLists(year).meetings({ kind: code })])}
            />
            <TallyTable
              id="by-level"
              title={t('byLevel')}
              rows={held.levels.map(({ code, count }) => [level(code), count, reviewLists(year).meetings({ level: code })])}
            />
          </div>
          <p className="hint">
            {t('heldOnly')} {t('levelNote')}
          </p>
          <ul className="review-rows">
            {meetings.map((meeting) => (
              <MeetingRow key={meeting.id} meeting={meeting} provenance={provenance} today={today}>
                {reported
                  .filter((figure) => figure.meetings.some(({ id }) => id === meeting.id))
                  .map((figure) => (
                    <span key={figure.id}>
                      <Text value={figure.title} />{' '}
                      <b>
                        <Figure metric={figure} />
                      </b>
                      <Marks of={citationsOf(provenance, figure.id)} />
                    </span>
                  ))}
              </MeetingRow>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface MeetingRowProps {
  meeting: MeetingOfYear & { suggested?: boolean };
  provenance: Provenance;
  today: string;
  children?: ReactNode;
}

/** A meeting in two lines: what and when, of which kind and with whom. */
export function MeetingRow({ meeting, provenance, today, children }: MeetingRowProps) {
  const t = useTranslations('review');
  const kind = useTranslations('meetingKind');
  const level = useTranslations('meetingLevel');
  return (
    <li>
      <Link className="t" href={routes.meeting(meeting.id)}>
        <Text value={meeting.title} />
      </Link>
      <Marks of={citationsOf(provenance, meeting.id)} />
      <div className="meta">
        <span>
          <DateText date={meeting.date} to={meeting.to} basis={meeting.dateBasis} />
        </span>
        <span>{kind(meeting.kind)}</span>
        {meeting.status === 'HELD' && <span>{level(meeting.level)}</span>}
        <MeetingState meeting={meeting} today={today} />
        {meeting.suggested && <span className="guess">{t('suggested')}</span>}
        {children}
      </div>
    </li>
  );
}

/** Counts with their names, each number opening what it counts. */
export function TallyTable({
  id,
  title,
  rows,
}: {
  id: string;
  title: string;
  rows: [name: string, count: number, href: string][];
}) {
  return (
    <table className="review-tally" aria-labelledby={id}>
      <caption id={id}>{title}</caption>
      <tbody>
        {rows.map(([name, count, href]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <Link href={href}>{count}</Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
