import { useLocale, useTranslations } from 'next-intl';
import { OfficeLink } from '@/components/office/office-name';
import { Fact, TextFact } from '@/components/ui/fact';
import { Link } from '@/components/ui/link';
import { Panel } from '@/components/ui/panel';
import { Text } from '@/components/ui/text';
import type { Membership, OrganisationDetail } from '@/lib/domain/organisation/view';
import { isKnown } from '@/lib/domain/shared/partial-date';
import { formatDate } from '@/lib/i18n/format';
import { routes } from '@/lib/web/routes';
import { OrganisationLink } from './organisation-name';

/** The organisation's own data, beside the content. */
export function OrganisationDetails({ organisation }: { organisation: OrganisationDetail }) {
  const t = useTranslations('organisation');
  const kind = useTranslations('organisationKind');
  const side = useTranslations('side');
  const { parent, parts, offices, membership, members } = organisation;
  return (
    <Panel id="details" title={t('details')}>
      <dl className="facts panel-body">
        <Fact label={t('kind')}>{kind(organisation.kind)}</Fact>
        <TextFact label={t('description')} value={organisation.description} />
        <Fact label={t('side')}>{side(organisation.side)}</Fact>
        {(membership || members) && (
          <Fact label={t('membership')}>
            {members && t('coalition')}
            {membership && <MemberOf membership={membership} />}
          </Fact>
        )}
        {parent && (
          <Fact label={t('partOf')}>
            <OrganisationLink organisation={parent} />
          </Fact>
        )}
        {parts.length > 0 && (
          <Fact label={t('parts')}>
            {parts.map((part) => (
              <span className="line" key={part.id}>
                <OrganisationLink organisation={part} />
              </span>
            ))}
          </Fact>
        )}
        {offices.length > 0 && (
          <Fact label={t('offices')}>
            {offices.map((office) => (
              <span className="line" key={office.id}>
                <OfficeLink office={office} />
              </span>
            ))}
          </Fact>
        )}
        <TextFact label={t('nameBasis')} value={organisation.nameBasis} />
        <TextFact label={t('note')} value={organisation.note} />
      </dl>
    </Panel>
  );
}

function MemberOf({ membership: { organisation, joined, isContext } }: { membership: Membership }) {
  const t = useTranslations('organisation');
  const locale = useLocale();
  const coalition = () => <OrganisationLink organisation={organisation} />;
  return (
    <>
      {isKnown(joined)
        ? t.rich('member', { coalition, date: formatDate(joined, locale) })
        : t.rich('memberUndated', { coalition })}
      {isContext && <ContextMark />}
    </>
  );
}

/** The members of the coalition, where the organisation is it. */
export function Members({ members }: { members: readonly Membership[] }) {
  const t = useTranslations('organisation');
  const locale = useLocale();
  return (
    <Panel id="members" title={t('members')} count={members.length}>
      <ul className="rows">
        {members.map(({ organisation, joined, isContext }) => (
          <li key={organisation.id}>
            <span className="t-plain">
              <OrganisationLink organisation={organisation} />
            </span>
            <span className="meta">
              {isKnown(joined) && <span>{t('since', { date: formatDate(joined, locale) })}</span>}
              {isContext && <ContextMark />}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** Says that a fact is known from public context, which stands on the page. */
function ContextMark() {
  const t = useTranslations('context');
  return (
    <>
      {' '}
      <a className="tag-apart" href="#public-context">
        {t('mark')}
      </a>
    </>
  );
}

/** The people who hold a post there. */
export function People({ people }: { people: OrganisationDetail['people'] }) {
  const t = useTranslations('organisation');
  return (
    <Panel id="people" title={t('people')} count={people.length}>
      <ul className="rows">
        {people.map(({ id, postId, name, post }) => (
          <li key={postId}>
            <Link className="t" href={routes.contact(id)}>
              <Text value={name} />
            </Link>
            <span className="meta">
              <Text value={post} />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
