import { useTranslations } from 'next-intl';
import { FloorVote, MemberTitle, PartyName, SeatPlace } from '@/components/congress/seat';
import { SortHead } from '@/components/list/sort-head';
import type { ListState } from '@/components/list/state';
import { OrganisationNames } from '@/components/organisation/organisation-name';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { OtherLanguage, Text } from '@/components/ui/text';
import { CONTACT_KINDS, type ContactListItem } from '@/lib/domain/contact/view';
import type { ListPage } from '@/lib/domain/list/page';
import { routes } from '@/lib/web/routes';
import { CONTACT_KIND_ICONS } from './looks';

interface ContactTableProps {
  state: ListState;
  contacts: readonly ContactListItem[];
  page: ListPage;
}

/** Contacts in the order of the list, by kind where that is it: who they are, what post they hold, how often they were met. */
export function ContactTable({ state, contacts, page }: ContactTableProps) {
  const t = useTranslations('contacts');
  const kinds = useTranslations('contactKinds');
  const rows = (people: readonly ContactListItem[]) => people.map((contact) => <ContactRow key={contact.id} contact={contact} />);
  return (
    <table className="grid dir-t">
      <thead>
        <tr>
          <SortHead state={state} sort="name">
            {t('name')}
          </SortHead>
          <th scope="col">{t('post')}</th>
          <th scope="col">{t('organisation')}</th>
          <SortHead state={state} sort="meetings">
            {t('meetings')}
          </SortHead>
        </tr>
      </thead>
      {state.query.sort === 'kind' ? (
        CONTACT_KINDS.map((kind) => ({ kind, people: contacts.filter((contact) => contact.kind === kind) }))
          .filter(({ people }) => people.length > 0)
          .map(({ kind, people }) => (
            <tbody key={kind}>
              <tr className="bandrow">
                <th scope="rowgroup" colSpan={4}>
                  <span className="band">
                    {kinds(kind)}
                    <span className="end">{page.bands[kind]}</span>
                  </span>
                </th>
              </tr>
              {rows(people)}
            </tbody>
          ))
      ) : (
        <tbody>{rows(contacts)}</tbody>
      )}
    </table>
  );
}

function ContactRow({ contact }: { contact: ContactListItem }) {
  const t = useTranslations('contacts');
  const organisations = contact.posts.flatMap(({ organisation }) => (organisation ? [organisation] : []));
  return (
    <tr>
      <th scope="row">
        <span className="rowhead">
          <span className={contact.unnamed ? 'glyph glyph-open' : 'glyph'}>
            <Icon name={contact.unnamed ? 'circle-help' : CONTACT_KIND_ICONS[contact.kind]} />
          </span>
          <span>
            <Link href={routes.contact(contact.id)}>
              <Text value={contact.name} />
            </Link>
            <OtherLanguage value={contact.name} />
          </span>
        </span>
      </th>
      <td className="sm" data-label={t('post')}>
        {contact.posts.length === 0 && !contact.term && <span className="guess">{t('noPost')}</span>}
        {contact.term && (
          <span className="line">
            <MemberTitle seat={contact.term} /> · <SeatPlace seat={contact.term} /> · <PartyName party={contact.term.party} />{' '}
            <FloorVote seat={contact.term} />
          </span>
        )}
        {contact.posts.map((post, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: posts of one person, in their order
          <span className="line" key={i}>
            <Text value={post.title} />
          </span>
        ))}
      </td>
      <td className="sm" data-label={organisations.length > 0 ? t('organisation') : undefined}>
        <OrganisationNames organisations={organisations} />
      </td>
      <td className="sm n-meet">{t('meetingCount', { count: contact.meetingCount })}</td>
    </tr>
  );
}
