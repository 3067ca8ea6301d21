import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { Marks } from '@/components/citation/marks';
import { Chip, State } from '@/components/ui/chip';
import { DateText } from '@/components/ui/date';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { Text } from '@/components/ui/text';
import type { TimelineEvent } from '@/lib/domain/campaign/timeline';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';
import { eventPath, TIMELINE_ICONS, useEventState } from './timeline-event';

interface TimelineListProps {
  campaignId: string;
  /** In the order of time. */
  events: readonly TimelineEvent[];
  provenance: Provenance;
  today: string;
}

/** The events in the order of time, year by year, along a line; those without a date at the end. */
export function TimelineList({ campaignId, events, provenance, today }: TimelineListProps) {
  const t = useTranslations('timeline');
  const years = [...new Set(events.map(({ date }) => date.on?.slice(0, 4) ?? ''))];
  return years.map((year) => (
    <Fragment key={year}>
      <h3 className="band" id={year ? `year-${year}` : 'undated'}>
        {year || t('undated')}
      </h3>
      <ol className="feed tl-list" aria-labelledby={year ? `year-${year}` : 'undated'}>
        {events
          .filter(({ date }) => (date.on?.slice(0, 4) ?? '') === year)
          .map((event) => (
            <Event key={event.id} event={event} campaignId={campaignId} provenance={provenance} today={today} />
          ))}
      </ol>
    </Fragment>
  ));
}

function Event({ event, campaignId, provenance, today }: Omit<TimelineListProps, 'events'> & { event: TimelineEvent }) {
  const t = useTranslations('timeline');
  const kinds = useTranslations('timelineKind');
  const campaign = useTranslations('campaign');
  const context = useTranslations('context');
  const { look, word } = useEventState(today)(event);
  const { kind, id, date, to, dateBasis, title, mark } = event;
  const isStatus = kind === 'STATUS';
  return (
    <li>
      <span className={`dotic i-${look.tone}`}>
        <Icon name={isStatus ? look.icon : TIMELINE_ICONS[kind]} />
      </span>
      <div>
        <p className="tl-when">
          {date.on !== null && <DateText date={date} to={to} basis={dateBasis} />}
          <span>{kind === 'COMMITMENT' && date.on !== null ? t('due') : kinds(`${kind}_one`)}</span>
        </p>
        <p className="say">
          <Link href={eventPath(event, campaignId)}>{isStatus ? <Chip look={look}>{word}</Chip> : <Text value={title} />}</Link>{' '}
          {!isStatus && <State look={look}>{word}</State>}
          <Marks of={citationsOf(provenance, id)} />
          {mark === 'SUGGESTED' && <span className="guess">{campaign('suggestedLink')}</span>}
          {mark === 'CONTEXT' && <span className="tag-apart">{context('mark')}</span>}
        </p>
        {isStatus && (
          <p className="hint">
            <Text value={title} />
          </p>
        )}
      </div>
    </li>
  );
}
