import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Marks } from '@/components/citation/marks';
import { Chip, State } from '@/components/ui/chip';
import { DateTile } from '@/components/ui/date';
import { Link } from '@/components/ui/link';
import { MEETING_STATUS_LOOKS } from '@/components/ui/looks';
import { Text } from '@/components/ui/text';
import { shownMeetingStatus } from '@/lib/domain/meeting/status';
import type { MeetingRef } from '@/lib/domain/shared/views';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';
import { routes } from '@/lib/web/routes';

interface MeetingRowsProps<Meeting extends MeetingRef> {
  meetings: readonly Meeting[];
  provenance: Provenance;
  today: string;
  /** Something more to say of a meeting. */
  extra?: (meeting: Meeting) => ReactNode;
}

/** Meetings as rows with a date tile: wherever meetings are linked. */
export function MeetingRows<Meeting extends MeetingRef>({ meetings, provenance, today, extra }: MeetingRowsProps<Meeting>) {
  const kind = useTranslations('meetingKind');
  return (
    <ul className="rows">
      {meetings.map((meeting) => (
        <li key={meeting.id} className="next">
          <DateTile date={meeting.date} to={meeting.to} />
          <div>
            <Link className="t" href={routes.meeting(meeting.id)}>
              <Text value={meeting.title} />
            </Link>
            <div className="meta">
              <span>{kind(meeting.kind)}</span>
              <MeetingState meeting={meeting} today={today} />
              <span>
                {extra?.(meeting)}
                <Marks of={citationsOf(provenance, meeting.id)} />
              </span>
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}

export function MeetingState({ meeting, today }: { meeting: MeetingRef; today: string }) {
  const t = useTranslations('meetingStatus');
  const shown = shownMeetingStatus(meeting, today);
  return <State look={MEETING_STATUS_LOOKS[shown] ?? { tone: 'stone', icon: 'calendar' }}>{t(shown)}</State>;
}

/** The same on a ground, for the head of the meeting's page. */
export function MeetingChip({ meeting, today }: { meeting: MeetingRef; today: string }) {
  const t = useTranslations('meetingStatus');
  const shown = shownMeetingStatus(meeting, today);
  return <Chip look={MEETING_STATUS_LOOKS[shown] ?? { tone: 'stone', icon: 'calendar' }}>{t(shown)}</Chip>;
}
