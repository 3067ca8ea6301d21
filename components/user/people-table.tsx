import { useLocale, useTranslations } from 'next-intl';
import { OrganisationTag } from '@/components/organisation/organisation-name';
import { State } from '@/components/ui/chip';
import { Link } from '@/components/ui/link';
import type { PersonView } from '@/lib/domain/user/view';
import { formatInstant } from '@/lib/i18n/format';
import { routes } from '@/lib/web/routes';

interface PeopleTableProps {
  people: readonly PersonView[];
  /** Who is looking. */
  selfId: string;
  timeZone: string;
}

/** Everybody with an account: as what, for whom, and when they were last here. */
export function PeopleTable({ people, selfId, timeZone }: PeopleTableProps) {
  const t = useTranslations('people');
  const role = useTranslations('role');
  const locale = useLocale();
  const instant = (when: Date) => <time dateTime={when.toISOString()}>{formatInstant(when, locale, timeZone)}</time>;
  return (
    <table className="grid people-t">
      <thead>
        <tr>
          <th scope="col">{t('name')}</th>
          <th scope="col">{t('role')}</th>
          <th scope="col">{t('organisation')}</th>
          <th scope="col">{t('state')}</th>
          <th scope="col">{t('lastSeen')}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id}>
            <th scope="row">
              <span className="rowhead">
                <span>
                  <Link href={routes.person(person.id)}>
                    <bdi>{person.name}</bdi>
                  </Link>
                  {person.id === selfId && <span className="guess">{t('you')}</span>}
                  <span className="cell-sub">
                    <bdi dir="ltr">{person.email}</bdi>
                  </span>
                </span>
              </span>
            </th>
            <td className="sm">{role(person.role)}</td>
            <td className="sm">{person.organisation && <OrganisationTag organisation={person.organisation} />}</td>
            <td className="sm">
              {person.isDisabled ? (
                <State look={{ tone: 'stone', icon: 'circle-slash' }}>{t('disabled')}</State>
              ) : (
                <State look={{ tone: 'laurel', icon: 'circle-check' }}>{t('active')}</State>
              )}
              {person.resetUntil && (
                <span className="cell-sub">{t('resetOpen', { when: formatInstant(person.resetUntil, locale, timeZone) })}</span>
              )}
            </td>
            <td className="sm" data-label={t('lastSeen')}>
              {person.lastSeenAt ? instant(person.lastSeenAt) : t('never')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
