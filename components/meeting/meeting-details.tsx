import { useTranslations } from 'next-intl';
import { Marks } from '@/components/citation/marks';
import { Figure } from '@/components/metric/metric-rows';
import { DateText } from '@/components/ui/date';
import { Icon } from '@/components/ui/icon';
import { Panel } from '@/components/ui/panel';
import { Text } from '@/components/ui/text';
import { shownMeetingStatus } from '@/lib/domain/meeting/status';
import type { MeetingDetail } from '@/lib/domain/meeting/view';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';
import { routes } from '@/lib/web/routes';
import { ClockTime, FormerDates } from './meeting-time';

interface MeetingDetailsProps {
  meeting: MeetingDetail;
  provenance: Provenance;
  today: string;
}

/** When, where, in what form and before how many; each with what it rests on. */
export function MeetingDetails({ meeting, provenance, today }: MeetingDetailsProps) {
  const t = useTranslations('meeting');
  const kind = useTranslations('meetingKind');
  const held = shownMeetingStatus(meeting, today) === 'HELD';
  return (
    <Panel id="details" title={t('details')}>
      <dl className="facts panel-body">
        <div>
          <dt>{t('kind')}</dt>
          <dd>{kind(meeting.kind)}</dd>
        </div>
        <div>
          <dt>{held ? t('when') : t('planned')}</dt>
          <dd>
            <DateText date={meeting.date} to={meeting.to} basis={meeting.dateBasis} /> <ClockTime {...meeting} />
            <span className="cell-sub">
              <Text value={meeting.dateNote} />
            </span>
            <CalendarFile meeting={meeting} />
          </dd>
        </div>
        {meeting.formerDates.length > 0 && (
          <div>
            <dt>{t('putOff')}</dt>
            <dd>
              <FormerDates dates={meeting.formerDates} />
            </dd>
          </div>
        )}
        <div>
          <dt>{t('place')}</dt>
          <dd>
            <Place meeting={meeting} />
          </dd>
        </div>
        <div>
          <dt>{t('format')}</dt>
          <dd>
            <Format meeting={meeting} />
          </dd>
        </div>
        {held && (
          <div>
            <dt>{t('attendance')}</dt>
            <dd>
              <Attendance meeting={meeting} provenance={provenance} />
            </dd>
          </div>
        )}
      </dl>
    </Panel>
  );
}

/** The meeting for a calendar program; one without a day says why it has none. */
function CalendarFile({ meeting }: { meeting: MeetingDetail }) {
  const t = useTranslations('meeting');
  if (meeting.date.precision !== 'DAY') return <span className="cell-sub">{t('noCalendarFile')}</span>;
  return (
    <a className="btn btn-sm calendar-file" href={routes.meetingFile(meeting.id)} download>
      <Icon name="calendar" small />
      {t('addToCalendar')}
    </a>
  );
}

function Place({ meeting }: { meeting: MeetingDetail }) {
  const t = useTranslations('common');
  const basis = useTranslations('basis');
  if (!meeting.place.en && !meeting.place.ar) return <span className="guess">{t('notStated')}</span>;
  return (
    <>
      <Text value={meeting.place} />{' '}
      {meeting.placeBasis !== 'STATED' && <span className="guess">{basis(meeting.placeBasis)}</span>}
    </>
  );
}

/** The basis alone says it where the form is not known. */
function Format({ meeting }: { meeting: MeetingDetail }) {
  const t = useTranslations('meetingFormat');
  const hasBasis = meeting.formatBasis.en !== null || meeting.formatBasis.ar !== null;
  if (meeting.format === 'UNKNOWN' && hasBasis) return <Text value={meeting.formatBasis} />;
  return (
    <>
      {t(meeting.format)}
      <span className="cell-sub">
        <Text value={meeting.formatBasis} />
      </span>
    </>
  );
}

/** How many came, as exact as it was said, and what was said of them. */
function Attendance({ meeting, provenance }: { meeting: MeetingDetail; provenance: Provenance }) {
  const t = useTranslations('common');
  const figures = meeting.metrics.filter(({ kind }) => kind === 'ATTENDANCE');
  const noted = meeting.attendanceNote.en !== null || meeting.attendanceNote.ar !== null;
  const own = citationsOf(provenance, meeting.id, 'attendance');
  if (figures.length === 0 && !noted) return <span className="guess">{t('notStated')}</span>;
  return (
    <>
      {figures.map((metric, i) => (
        <p key={metric.id}>
          <Figure metric={metric} />
          <Marks of={[...citationsOf(provenance, metric.id), ...(i === 0 ? own : [])]} />
        </p>
      ))}
      {noted && (
        <p>
          <Text value={meeting.attendanceNote} />
          <Marks of={citationsOf(provenance, meeting.id, 'attendanceNote')} />
        </p>
      )}
    </>
  );
}
