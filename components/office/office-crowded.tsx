import { useTranslations } from 'next-intl';
import { OrganisationNames } from '@/components/organisation/organisation-name';
import { DateText } from '@/components/ui/date';
import { Link } from '@/components/ui/link';
import { Note } from '@/components/ui/panel';
import { Text } from '@/components/ui/text';
import type { OfficeMeeting } from '@/lib/domain/office/view';
import { routes } from '@/lib/web/routes';

/** Warns that several organisations are about to visit the office in one week. */
export function CrowdedNote({ meetings }: { meetings: readonly OfficeMeeting[] }) {
  const t = useTranslations('office');
  return (
    <div className="gap-b">
      <Note tone="apricot">
        <p>
          <b>{t('crowded')}</b> {t('crowdedLead')}
        </p>
        <ul className="crowded">
          {meetings.map(({ id, title, date, to, organisations }) => (
            <li key={id}>
              <DateText date={date} to={to} />
              {' · '}
              <OrganisationNames organisations={organisations} />
              {' · '}
              <Link href={routes.meeting(id)}>
                <Text value={title} />
              </Link>
            </li>
          ))}
        </ul>
      </Note>
    </div>
  );
}
