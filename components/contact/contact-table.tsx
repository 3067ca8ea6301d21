import { useLocale, useTranslations } from 'next-intl';
import { OrganisationNames } from '@/components/organisation/organisation-name';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { OtherLanguage, Text } from '@/components/ui/text';
import { CONTACT_KINDS, type ContactListItem } from '@/lib/domain/contact/view';
import { sortByName } from '@/lib/i18n/sort';
import { routes } from '@/lib/web/routes';
import { CONTACT_KIND_ICONS } from './looks';

/** Contacts by kind, in the reader's alphabet: who they are, what post they hold, and how often they were met. */
export function ContactTable({ contacts }: { contacts: readonly ContactListItem[] }) {
  const t = useTranslations('contacts');
  const kinds = useTranslations('contactKinds');
  const locale = useLocale();
  const groups = CONTACT_KINDS.map((kind) => ({
    kind,
    people: sortByName(
      contacts.filter((contact) => contact.kind === kind),
      locale,
    ),
  }));
  return (
    <table className="grid dir-t">
      <thead>
        <tr>
          <th scope="col">{t('name')}</th>
          <th scope="col">{t('post')}</th>
          <th scope="col">{t('organisation')}</th>
          <th scope="col">{t('meetings')}</th>
        </tr>
      </thead>
      {groups
        .filter(({ people }) => people.length > 0)
        .map(({ kind, people }) => (
          <tbody key={kind}>
            <tr className="bandrow">
              <th scope="rowgroup" colSpan={4}>
                <span className="band">
                  {kinds(kind)}
                  <span className="end">{people.length}</span>
                </span>
              </th>
            </tr>
            {people.map((contact) => (
              <ContactRow key={contact.id} contact={contact} />
            ))}
          </tbody>
        ))}
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
        {contact.posts.length === 0 && <span className="guess">{t('noPost')}</span>}
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
