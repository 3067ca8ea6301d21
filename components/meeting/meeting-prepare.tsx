import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { missingPreparations } from '@/lib/domain/meeting/steps';
import type { MeetingDetail } from '@/lib/domain/meeting/view';
import { editRecordPath } from '@/lib/web/record-path';

/** The field in which each is filled in. */
const FIELDS = { date: 'date', people: 'participants', asks: 'asks', delegation: 'delegation', campaigns: 'campaigns' } as const;

type Planned = Pick<MeetingDetail, 'id' | 'date'> &
  Record<'participants' | 'offices' | 'asks' | 'delegation' | 'campaigns', readonly unknown[]>;

/** What a meeting that lies ahead still lacks, each leading to where it is filled in; nothing once it is all there. */
export function MeetingPrepare({ meeting }: { meeting: Planned }) {
  const t = useTranslations('meetingPrepare');
  const missing = missingPreparations(meeting);
  if (missing.length === 0) return null;
  return (
    <div className="note note-apricot prepare">
      <Icon name="list-checks" />
      <div>
        <b>{t('missing')}</b>
        <ul>
          {missing.map((name) => (
            <li key={name}>
              <Link href={`${editRecordPath('meeting', meeting.id)}#${FIELDS[name]}`}>{t(name)}</Link>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
