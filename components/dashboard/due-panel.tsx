import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { FollowUpRow, type FollowUpRowProps } from '@/components/follow-up/follow-up-row';
import { Icon, type IconName } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { Empty, Panel } from '@/components/ui/panel';
import { Text } from '@/components/ui/text';
import { commitmentStanding, type RecordClock, type Standing } from '@/lib/domain/commitment/standing';
import { type DashboardLists, narrowed } from '@/lib/domain/dashboard/lists';
import type { DashboardView } from '@/lib/domain/dashboard/view';
import { type FollowUpGroup, followUpGroup } from '@/lib/domain/follow-up/standing';
import type { Provenance } from '@/lib/domain/source/citation';
import { routes } from '@/lib/web/routes';
import { LetterNeedRow, OutcomeRow, PromiseRow } from './need-rows';
import { NumberLink } from './number-link';

export interface DuePanelProps extends Pick<FollowUpRowProps, 'actor' | 'action' | 'next'> {
  dashboard: DashboardView;
  lists: DashboardLists;
  provenance: Provenance;
  clock: RecordClock;
}

interface DueBand {
  standing: Standing['kind'];
  group: FollowUpGroup | null;
  label: 'bandOverdue' | 'bandWeek' | 'bandLater' | 'bandUnrecorded' | 'bandNoDate';
  icon: IconName;
  tone?: string;
  shown: number;
}

const PRESSING: readonly DueBand[] = [
  { standing: 'OVERDUE', group: 'OVERDUE', label: 'bandOverdue', icon: 'triangle-alert', tone: 'i-rose', shown: 6 },
  { standing: 'SOON', group: 'THIS_WEEK', label: 'bandWeek', icon: 'calendar', shown: 6 },
];
const WAITING: readonly DueBand[] = [
  { standing: 'LATER', group: 'LATER', label: 'bandLater', icon: 'calendar-days', shown: 3 },
  { standing: 'NOT_RECORDED', group: null, label: 'bandUnrecorded', icon: 'circle-help', shown: 4 },
  { standing: 'NO_DATE', group: null, label: 'bandNoDate', icon: 'circle-dashed', shown: 3 },
];

/** What presses, the latest first, then what asks for a word of ours; what no source dates comes last and is never called late. */
export function DuePanel(props: DuePanelProps) {
  const t = useTranslations('dashboard');
  const { dashboard, lists, provenance, actor } = props;
  const { closing, awaiting, outcomeMissing, stale } = dashboard;
  const bands = (among: readonly DueBand[]) =>
    among
      .filter((band) => countsOf(dashboard, band).some((count) => count > 0))
      .map((band) => <Due key={band.label} {...{ ...props, band }} />);
  const pressing = bands(PRESSING);
  const waiting = bands(WAITING);
  const isCalm = [pressing, waiting, closing, awaiting, outcomeMissing, stale].every(({ length }) => length === 0);
  return (
    <Panel id="due" title={t('due')}>
      {isCalm && <Empty title={t('noDue')}>{t('noDueLead')}</Empty>}
      {pressing}
      {closing.length > 0 && (
        <Band
          id="closing"
          icon="signature"
          tone="i-apricot"
          title={t('bandClosing')}
          end={<NumberLink list={lists.closing}>{t('letterCount', { count: dashboard.closingCount })}</NumberLink>}
        >
          {closing.map((letter) => (
            <LetterNeedRow key={letter.id} letter={letter} />
          ))}
        </Band>
      )}
      {awaiting.length > 0 && (
        <Band
          id="awaiting"
          icon="pen-line"
          tone="i-apricot"
          title={t('bandAwaiting')}
          end={<NumberLink list={lists.awaiting}>{t('letterCount', { count: dashboard.awaitingCount })}</NumberLink>}
        >
          {awaiting.map((letter) => (
            <LetterNeedRow key={letter.id} letter={letter} />
          ))}
        </Band>
      )}
      {outcomeMissing.length > 0 && (
        <Band
          id="outcome"
          icon="circle-half"
          tone="i-apricot"
          title={t('bandOutcome')}
          end={<NumberLink list={lists.outcomeMissing}>{t('meetingCount', { count: dashboard.outcomeMissingCount })}</NumberLink>}
        >
          {outcomeMissing.map((meeting) => (
            <OutcomeRow key={meeting.id} meeting={meeting} provenance={provenance} actor={actor} />
          ))}
        </Band>
      )}
      {stale.length > 0 && (
        <Band id="stale" icon="history" title={t('bandStale')}>
          {stale.map(({ campaign, count }) => (
            <li key={campaign.id} className="split">
              <Link className="t" href={routes.campaign(campaign.id)}>
                <Text value={campaign.title} />
              </Link>
              <Link className="number" href={`${routes.campaignPositions(campaign.id)}?stale=1`}>
                {t('staleCount', { count })}
              </Link>
            </li>
          ))}
        </Band>
      )}
      {waiting}
    </Panel>
  );
}

const countsOf = ({ followUpCounts, commitmentCounts }: DashboardView, { group, standing }: DueBand) =>
  [(group && followUpCounts[group]) || 0, commitmentCounts[standing] ?? 0] as const;

/** Follow-ups and commitments that stand alike against their dates: the first of them, and the way to all. */
function Due({ dashboard, lists, provenance, clock, actor, action, next, band }: DuePanelProps & { band: DueBand }) {
  const t = useTranslations('dashboard');
  const { standing, group, label, icon, tone, shown } = band;
  const [taskCount, promiseCount] = countsOf(dashboard, band);
  const tasks = dashboard.followUps.filter((task) => followUpGroup(task, clock.today) === group).slice(0, shown);
  const promises = dashboard.commitments.filter(({ status, due }) => commitmentStanding(status, due, clock).kind === standing);
  return (
    <Band
      id={standing}
      icon={icon}
      tone={tone}
      title={t(label)}
      end={
        <>
          {group && taskCount > 0 && (
            <NumberLink list={narrowed(lists.followUps, { group: [group] })}>
              {t('followUpCount', { count: taskCount })}
            </NumberLink>
          )}
          {promiseCount > 0 && (
            <NumberLink list={narrowed(lists.commitments, { standing: [standing] })}>
              {t('commitmentCount', { count: promiseCount })}
            </NumberLink>
          )}
        </>
      }
    >
      {tasks.map((task) => (
        <FollowUpRow key={task.id} followUp={task} actor={actor} today={clock.today} action={action} next={next} />
      ))}
      {promises.slice(0, shown).map((promise) => (
        <PromiseRow key={promise.id} promise={promise} provenance={provenance} clock={clock} withDue={standing !== 'NO_DATE'} />
      ))}
    </Band>
  );
}

interface BandProps {
  id: string;
  icon: IconName;
  tone?: string | undefined;
  title: string;
  end?: ReactNode;
  children: ReactNode;
}

function Band({ id, icon, tone, title, end, children }: BandProps) {
  return (
    <section aria-labelledby={`band-${id}`}>
      <div className="band">
        <Icon name={icon} small className={tone} />
        <h3 id={`band-${id}`}>{title}</h3>
        {end && <span className="end">{end}</span>}
      </div>
      <ul className="rows">{children}</ul>
    </section>
  );
}
