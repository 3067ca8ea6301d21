import { useTranslations } from 'next-intl';
import { Marks } from '@/components/citation/marks';
import { Empty, Panel } from '@/components/ui/panel';
import { Text } from '@/components/ui/text';
import type { Both } from '@/lib/domain/shared/both';
import type { MeetingRef } from '@/lib/domain/shared/views';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';
import { MeetingRows } from './meeting-rows';

interface RolesInMeetingsProps {
  meetings: readonly (MeetingRef & { role: Both; roleId: string })[];
  provenance: Provenance;
  today: string;
  /** Whose meetings these are, for the words. */
  of: 'contact' | 'organisation';
}

/** The meetings of a person or an organisation, each with the part they had in it. */
export function RolesInMeetings({ meetings, provenance, today, of }: RolesInMeetingsProps) {
  const t = useTranslations(of);
  /** The paragraphs of the role that the meeting's own marks do not name already. */
  const marksOfRole = (meetingId: string, roleId: string) => {
    const named = new Set(citationsOf(provenance, meetingId).map(({ source, paragraph }) => `${source}:${paragraph}`));
    return citationsOf(provenance, roleId).filter(({ source, paragraph }) => !named.has(`${source}:${paragraph}`));
  };
  return (
    <Panel id="meetings" title={t('meetings')} count={meetings.length}>
      {meetings.length === 0 ? (
        <Empty title={t('noMeetings')}>{t('noMeetingsLead')}</Empty>
      ) : (
        <MeetingRows
          meetings={meetings}
          provenance={provenance}
          today={today}
          extra={({ id, role, roleId }) => (
            <>
              <Text value={role} />
              <Marks of={marksOfRole(id, roleId)} />
            </>
          )}
        />
      )}
    </Panel>
  );
}
