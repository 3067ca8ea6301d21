import { useTranslations } from 'next-intl';
import { ActivityPanel } from '@/components/audit/activity-panel';
import { EndNotes } from '@/components/citation/end-notes';
import type { FollowUpRowProps } from '@/components/follow-up/follow-up-row';
import { Empty } from '@/components/ui/panel';
import type { RecordClock } from '@/lib/domain/commitment/standing';
import type { DashboardLists } from '@/lib/domain/dashboard/lists';
import type { DashboardView } from '@/lib/domain/dashboard/view';
import type { Provenance } from '@/lib/domain/source/citation';
import { CampaignsPanel } from './campaigns-panel';
import { DuePanel } from './due-panel';
import { LettersPanel } from './letters-panel';
import { ReachPanel } from './reach-panel';
import { Wall } from './wall';
import { WeekPanel } from './week-panel';
import { WhipsPanel } from './whips-panel';
import { YearPanel } from './year-panel';

interface DashboardBodyProps {
  dashboard: DashboardView;
  lists: DashboardLists;
  provenance: Provenance;
  clock: RecordClock;
  timeZone: string;
  /** The year that is looked at; null is all there is. */
  year: string | null;
  actor: FollowUpRowProps['actor'];
  followUpAction: FollowUpRowProps['action'];
  /** The page as it is narrowed, to come back to after a step. */
  here: string;
}

/** The dashboard below its heading: what presses and the week ahead, where each campaign stands, then what the record holds. */
export function DashboardBody(props: DashboardBodyProps) {
  const { dashboard, lists, provenance, clock, timeZone, year, actor, followUpAction, here } = props;
  const t = useTranslations('dashboard');
  const { whips, reach } = dashboard;
  const isWithoutRecords = year !== null && !dashboard.years.includes(year);
  return (
    <>
      {isWithoutRecords && (
        <div className="gap-b">
          <Empty title={t('noRecords', { year })}>{t('noRecordsLead')}</Empty>
        </div>
      )}
      <Wall months={dashboard.months} yearOnly={dashboard.yearOnly} lists={lists} year={year} />
      <div className="stack">
        <div className="cols dash">
          <DuePanel
            dashboard={dashboard}
            lists={lists}
            provenance={provenance}
            clock={clock}
            actor={actor}
            action={followUpAction}
            next={`${here}#due`}
          />
          <div className="stack">
            <WeekPanel dashboard={dashboard} lists={lists} provenance={provenance} today={clock.today} />
            <LettersPanel dashboard={dashboard} lists={lists} provenance={provenance} />
          </div>
        </div>
        <CampaignsPanel dashboard={dashboard} lists={lists} provenance={provenance} today={clock.today} year={year} />
        <div className="cols dash">
          <div className="stack">
            {whips.length > 0 && <WhipsPanel whips={whips} />}
            {dashboard.year !== null && !isWithoutRecords && (
              <YearPanel
                year={dashboard.year}
                reported={dashboard.reported}
                held={dashboard.held}
                lists={lists}
                provenance={provenance}
              />
            )}
          </div>
          <div className="stack">
            {reach.people + reach.bodies > 0 && <ReachPanel reach={reach} lists={lists} year={year} />}
            <ActivityPanel events={dashboard.changes} timeZone={timeZone} title={t('changes')} />
          </div>
        </div>
      </div>
      <EndNotes paragraphs={provenance.paragraphs} folded />
    </>
  );
}
