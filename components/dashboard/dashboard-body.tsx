import { useTranslations } from 'next-intl';
import { ActivityPanel } from '@/components/audit/activity-panel';
import { CampaignTable } from '@/components/campaign/campaign-table';
import { EndNotes } from '@/components/citation/end-notes';
import type { FollowUpRowProps } from '@/components/follow-up/follow-up-row';
import { MeetingRows } from '@/components/meeting/meeting-rows';
import { Link } from '@/components/ui/link';
import { Empty, Panel } from '@/components/ui/panel';
import type { RecordClock } from '@/lib/domain/commitment/standing';
import type { DashboardView } from '@/lib/domain/dashboard/view';
import type { Provenance } from '@/lib/domain/source/citation';
import { routes } from '@/lib/web/routes';
import { DuePanel } from './due-panel';
import { LettersPanel } from './letters-panel';
import { Wall } from './wall';
import { YearPanel } from './year-panel';

interface DashboardBodyProps {
  dashboard: DashboardView;
  provenance: Provenance;
  clock: RecordClock;
  timeZone: string;
  actor: FollowUpRowProps['actor'];
  followUpAction: FollowUpRowProps['action'];
}

/** The dashboard below its heading: what is due and where each campaign stands first, the year and the changes last. */
export function DashboardBody({ dashboard, provenance, clock, timeZone, actor, followUpAction }: DashboardBodyProps) {
  const t = useTranslations('dashboard');
  const { campaigns, upcoming, recent, letters, commitments, followUps, year } = dashboard;
  return (
    <>
      <Wall months={dashboard.months} yearOnly={dashboard.yearOnly} />
      <div className="stack">
        <Panel
          id="campaigns"
          title={t('campaigns')}
          count={campaigns.length}
          end={<Link href={routes.campaigns()}>{t('allOf')}</Link>}
        >
          {campaigns.length === 0 ? (
            <Empty title={t('headEmpty')}>{t('emptyLead')}</Empty>
          ) : (
            <CampaignTable campaigns={campaigns} provenance={provenance} />
          )}
        </Panel>
        <div className="cols dash">
          <div className="stack">
            <DuePanel
              commitments={commitments}
              followUps={followUps}
              provenance={provenance}
              clock={clock}
              actor={actor}
              action={followUpAction}
            />
            {year !== null && (
              <YearPanel year={year} reported={dashboard.reported} held={dashboard.held} provenance={provenance} />
            )}
          </div>
          <div className="stack">
            <Panel id="upcoming" title={t('upcoming')} end={<Link href={routes.meetings()}>{t('allOf')}</Link>}>
              {upcoming.length === 0 ? (
                <p className="panel-lead">{t('noUpcoming')}</p>
              ) : (
                <MeetingRows meetings={upcoming} provenance={provenance} today={clock.today} />
              )}
              {recent.length > 0 && (
                <>
                  <h3 className="band">{t('recent')}</h3>
                  <MeetingRows meetings={recent} provenance={provenance} today={clock.today} />
                </>
              )}
            </Panel>
            <LettersPanel letters={letters} count={dashboard.letterCount} provenance={provenance} />
            <ActivityPanel events={dashboard.changes} timeZone={timeZone} title={t('changes')} />
          </div>
        </div>
      </div>
      <EndNotes paragraphs={provenance.paragraphs} folded />
    </>
  );
}
