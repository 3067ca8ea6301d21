import { useTranslations } from 'next-intl';
import { Marks } from '@/components/citation/marks';
import { Due, Owners } from '@/components/commitment/commitment-rows';
import { FollowUpRow, type FollowUpRowProps } from '@/components/follow-up/follow-up-row';
import { Icon, type IconName } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { Empty, Panel } from '@/components/ui/panel';
import { Text } from '@/components/ui/text';
import { commitmentStanding, type RecordClock, type Standing } from '@/lib/domain/commitment/standing';
import { followUpStanding } from '@/lib/domain/follow-up/standing';
import type { FollowUpView } from '@/lib/domain/follow-up/view';
import type { CommitmentView } from '@/lib/domain/shared/views';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';
import { routes } from '@/lib/web/routes';

interface DuePanelProps extends Pick<FollowUpRowProps, 'actor' | 'action'> {
  commitments: readonly CommitmentView[];
  followUps: readonly FollowUpView[];
  provenance: Provenance;
  clock: RecordClock;
}

const BANDS: readonly {
  kind: Standing['kind'];
  label: 'bandOverdue' | 'bandWeek' | 'bandLater' | 'bandUnrecorded' | 'bandNoDate';
  icon: IconName;
  tone?: string;
  shown: number;
}[] = [
  { kind: 'OVERDUE', label: 'bandOverdue', icon: 'triangle-alert', tone: 'i-rose', shown: 50 },
  { kind: 'SOON', label: 'bandWeek', icon: 'calendar', shown: 50 },
  { kind: 'LATER', label: 'bandLater', icon: 'calendar-days', shown: 5 },
  { kind: 'NOT_RECORDED', label: 'bandUnrecorded', icon: 'circle-help', shown: 6 },
  { kind: 'NO_DATE', label: 'bandNoDate', icon: 'circle-dashed', shown: 5 },
];

/** What is owed and by when, the latest first; what no source dates comes last and is never called late. */
export function DuePanel({ commitments, followUps, provenance, clock, actor, action }: DuePanelProps) {
  const t = useTranslations('dashboard');
  const bands = BANDS.map((band) => ({
    ...band,
    tasks: followUps.filter((task) => bandOf(task, clock.today) === band.kind),
    promises: commitments.filter((promise) => commitmentStanding(promise.status, promise.due, clock).kind === band.kind),
  })).filter(({ tasks, promises }) => tasks.length + promises.length > 0);
  const all = (
    <span className="due-ends">
      {followUps.length > 0 && <Link href={routes.followUps()}>{t('allFollowUps')}</Link>}
      {commitments.length > 0 && <Link href={routes.commitments()}>{t('allCommitments')}</Link>}
    </span>
  );
  return (
    <Panel id="due" title={t('due')} end={all}>
      {bands.length === 0 && <Empty title={t('noDue')}>{t('noDueLead')}</Empty>}
      {bands.map(({ kind, label, icon, tone, shown, tasks, promises }) => (
        <section key={kind} aria-labelledby={`band-${kind}`}>
          <h3 className="band" id={`band-${kind}`}>
            <Icon name={icon} small className={tone} />
            {t(label)}
            <span className="end">{tasks.length + promises.length}</span>
          </h3>
          <ul className="rows">
            {tasks.map((task) => (
              <FollowUpRow
                key={task.id}
                followUp={task}
                actor={actor}
                today={clock.today}
                action={action}
                next={`${routes.dashboard()}#due`}
              />
            ))}
            {promises.slice(0, shown).map((promise) => (
              <PromiseRow key={promise.id} promise={promise} provenance={provenance} clock={clock} withDue={kind !== 'NO_DATE'} />
            ))}
          </ul>
          {promises.length > shown && (
            <Link className="band-more" href={routes.commitments()}>
              {t('bandMore', { count: promises.length - shown })}
            </Link>
          )}
        </section>
      ))}
    </Panel>
  );
}

/** The band of a follow-up: today's are this week's. Those put off stay out of the way. */
function bandOf(followUp: FollowUpView, today: string): Standing['kind'] | null {
  const { kind } = followUpStanding(followUp, today);
  return kind === 'SNOOZED' ? null : kind === 'TODAY' ? 'SOON' : kind;
}

function PromiseRow({
  promise,
  provenance,
  clock,
  withDue,
}: {
  promise: CommitmentView;
  provenance: Provenance;
  clock: RecordClock;
  withDue: boolean;
}) {
  return (
    <li className="split">
      <div>
        <Link className="t" href={routes.commitment(promise.id)}>
          <Text value={promise.text} />
        </Link>
        <Marks of={citationsOf(provenance, promise.id)} />
        <div className="meta">
          <Owners commitment={promise} />
          {promise.meeting && (
            <Link href={routes.meeting(promise.meeting.id)}>
              <Text value={promise.meeting.title} />
            </Link>
          )}
        </div>
      </div>
      {withDue && <Due commitment={promise} clock={clock} />}
    </li>
  );
}
