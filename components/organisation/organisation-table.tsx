import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { OtherLanguage, Text } from '@/components/ui/text';
import { ORGANISATION_KINDS, type OrganisationListItem } from '@/lib/domain/organisation/view';
import { sortByName } from '@/lib/i18n/sort';
import { routes } from '@/lib/web/routes';
import { ORGANISATION_KIND_ICONS } from './looks';

/** Organisations by kind, in the reader's alphabet: what they are, on which side, and how often they met. */
export function OrganisationTable({ organisations }: { organisations: readonly OrganisationListItem[] }) {
  const t = useTranslations('organisations');
  const kinds = useTranslations('organisationKinds');
  const locale = useLocale();
  const groups = ORGANISATION_KINDS.map((kind) => ({
    kind,
    members: sortByName(
      organisations.filter((organisation) => organisation.kind === kind),
      locale,
    ),
  }));
  return (
    <table className="grid dir-t">
      <thead>
        <tr>
          <th scope="col">{t('name')}</th>
          <th scope="col">{t('description')}</th>
          <th scope="col">{t('side')}</th>
          <th scope="col">{t('meetings')}</th>
        </tr>
      </thead>
      {groups
        .filter(({ members }) => members.length > 0)
        .map(({ kind, members }) => (
          <tbody key={kind}>
            <tr className="bandrow">
              <th scope="rowgroup" colSpan={4}>
                <span className="band">
                  {kinds(kind)}
                  <span className="end">{members.length}</span>
                </span>
              </th>
            </tr>
            {members.map((organisation) => (
              <OrganisationRow key={organisation.id} organisation={organisation} />
            ))}
          </tbody>
        ))}
    </table>
  );
}

function OrganisationRow({ organisation }: { organisation: OrganisationListItem }) {
  const t = useTranslations('organisations');
  const side = useTranslations('side');
  return (
    <tr>
      <th scope="row">
        <span className="rowhead">
          <span className="glyph">
            <Icon name={ORGANISATION_KIND_ICONS[organisation.kind]} />
          </span>
          <span>
            <Link href={routes.organisation(organisation.id)}>
              <Text value={organisation.name} />
            </Link>
            {organisation.shortName && (
              <>
                {' '}
                <span className="org" lang="en" dir="ltr">
                  {organisation.shortName}
                </span>
              </>
            )}
            <OtherLanguage value={organisation.name} />
          </span>
        </span>
      </th>
      <td className="sm" data-label={t('description')}>
        <Text value={organisation.description} />
      </td>
      <td className="sm" data-label={t('side')}>
        {side(organisation.side)}
      </td>
      <td className="sm n-meet">{t('meetingCount', { count: organisation.meetingCount })}</td>
    </tr>
  );
}
