import { useTranslations } from 'next-intl';
import { SortHead } from '@/components/list/sort-head';
import type { ListState } from '@/components/list/state';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { OtherLanguage, Text } from '@/components/ui/text';
import type { ListPage } from '@/lib/domain/list/page';
import { ORGANISATION_KINDS, type OrganisationListItem } from '@/lib/domain/organisation/view';
import { routes } from '@/lib/web/routes';
import { ORGANISATION_KIND_ICONS } from './looks';

interface OrganisationTableProps {
  state: ListState;
  organisations: readonly OrganisationListItem[];
  page: ListPage;
}

/** Organisations in the order of the list, by kind where that is it: what they are, on which side, how often they met. */
export function OrganisationTable({ state, organisations, page }: OrganisationTableProps) {
  const t = useTranslations('organisations');
  const kinds = useTranslations('organisationKinds');
  const rows = (group: readonly OrganisationListItem[]) =>
    group.map((organisation) => <OrganisationRow key={organisation.id} organisation={organisation} />);
  return (
    <table className="grid dir-t">
      <thead>
        <tr>
          <SortHead state={state} sort="name">
            {t('name')}
          </SortHead>
          <th scope="col">{t('description')}</th>
          <th scope="col">{t('side')}</th>
          <SortHead state={state} sort="meetings">
            {t('meetings')}
          </SortHead>
        </tr>
      </thead>
      {state.query.sort === 'kind' ? (
        ORGANISATION_KINDS.map((kind) => ({ kind, group: organisations.filter((organisation) => organisation.kind === kind) }))
          .filter(({ group }) => group.length > 0)
          .map(({ kind, group }) => (
            <tbody key={kind}>
              <tr className="bandrow">
                <th scope="rowgroup" colSpan={4}>
                  <span className="band">
                    {kinds(kind)}
                    <span className="end">{page.bands[kind]}</span>
                  </span>
                </th>
              </tr>
              {rows(group)}
            </tbody>
          ))
      ) : (
        <tbody>{rows(organisations)}</tbody>
      )}
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
