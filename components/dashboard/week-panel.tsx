import { useTranslations } from 'next-intl';
import { MeetingRows } from '@/components/meeting/meeting-rows';
import { DateTile } from '@/components/ui/date';
import { Link } from '@/components/ui/link';
import { Panel } from '@/components/ui/panel';
import { Text } from '@/components/ui/text';
import { SOON_DAYS } from '@/lib/domain/commitment/standing';
import { type DashboardLists, narrowed } from '@/lib/domain/dashboard/lists';
import type { DashboardView } from '@/lib/domain/dashboard/view';
import { addDays, isKnown, lastDay } from '@/lib/domain/shared/partial-date';
import type { Provenance } from '@/lib/domain/source/citation';
import { routes } from '@/lib/web/routes';
import { listHref, NumberLink } from './number-link';

interface WeekPanelProps {
  dashboard: DashboardView;
  lists: DashboardLists;
  provenance: Provenance;
  today: string;
}

/** The seven days ahead, what comes after them, and the latest meetings of the record. */
export function WeekPanel({ dashboard, lists, provenance, today }: WeekPanelProps) {
  const t = useTranslations('dashboard');
  const { upcoming, weekCount, deadlines, recent } = dashboard;
  const end = addDays(today, SOON_DAYS);
  const week = upcoming.filter(({ date }) => isKnown(date) && lastDay(date) <= end);
  const later = upcoming.filter((meeting) => !week.includes(meeting));
  return (
    <Panel
      id="week"
      title={t('week')}
      end={weekCount > 0 && <NumberLink list={lists.week}>{t('meetingCount', { count: weekCount })}</NumberLink>}
    >
      {week.length + deadlines.length === 0 && <p className="panel-lead">{t('noWeek')}</p>}
      {week.length > 0 && <MeetingRows meetings={week} provenance={provenance} today={today} />}
      {deadlines.length > 0 && (
        <>
          <h3 className="band">{t('deadlines')}</h3>
          <Deadlines deadlines={deadlines} />
        </>
      )}
      {later.length > 0 && (
        <>
          <h3 className="band">{t('afterThat')}</h3>
          <MeetingRows meetings={later} provenance={provenance} today={today} />
        </>
      )}
      {recent.length > 0 && (
        <>
          <div className="band">
            <h3>{t('recent')}</h3>
            <Link className="end" href={listHref(narrowed(lists.meetings, { when: ['PAST'] }))}>
              {t('allOf')}
            </Link>
          </div>
          <MeetingRows meetings={recent} provenance={provenance} today={today} />
        </>
      )}
    </Panel>
  );
}

function Deadlines({ deadlines }: Pick<DashboardView, 'deadlines'>) {
  const t = useTranslations('dashboard');
  return (
    <ul className="rows">
      {deadlines.map(({ noun, id, on, title, campaignId }) => (
        <li key={id} className="next">
          <DateTile date={{ on, precision: 'DAY' }} />
          <div>
            <Link className="t" href={noun === 'letter' ? routes.letter(id) : `${routes.campaign(campaignId ?? '')}#milestones`}>
              <Text value={title} />
            </Link>
            <div className="meta">{t(noun === 'letter' ? 'lastDayToSign' : 'milestone')}</div>
          </div>
        </li>
      ))}
    </ul>
  );
}
