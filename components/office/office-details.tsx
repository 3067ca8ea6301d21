import { useLocale, useTranslations } from 'next-intl';
import { Marks } from '@/components/citation/marks';
import { Telephone } from '@/components/contact/member-panel';
import { PostTime } from '@/components/contact/post-time';
import { OrganisationLink } from '@/components/organisation/organisation-name';
import { Fact } from '@/components/ui/fact';
import { Link } from '@/components/ui/link';
import { Panel } from '@/components/ui/panel';
import { Text } from '@/components/ui/text';
import { isFormer } from '@/lib/domain/contact/post';
import { inTouch } from '@/lib/domain/office/touch';
import type { OfficeDetail, OfficePerson } from '@/lib/domain/office/view';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';
import { formatDate } from '@/lib/i18n/format';
import { routes } from '@/lib/web/routes';

/** How many organisations were in touch with the office, which, and when last. */
export function InTouch({ office }: { office: OfficeDetail }) {
  const t = useTranslations('office');
  const locale = useLocale();
  const { organisations, last } = inTouch(office.meetings, office.letters);
  return (
    <Panel id="touch" title={t('touch')}>
      <dl className="facts panel-body">
        <Fact label={t('organisations')}>
          {organisations.length === 0 && <span className="guess">{t('noOrganisation')}</span>}
          {organisations.length > 0 && t('organisationCount', { count: organisations.length })}
          {organisations.map((organisation) => (
            <span className="line" key={organisation.id}>
              <OrganisationLink organisation={organisation} />
            </span>
          ))}
        </Fact>
        <Fact label={t('last')}>
          {last ? <bdi>{formatDate(last, locale)}</bdi> : <span className="guess">{t('noLast')}</span>}
        </Fact>
      </dl>
    </Panel>
  );
}

/** The office's own data. */
export function OfficeFacts({ office: { kind, address, phone } }: { office: OfficeDetail }) {
  const t = useTranslations('office');
  const kinds = useTranslations('officeKind');
  const common = useTranslations('common');
  const unknown = <span className="guess">{common('notStated')}</span>;
  return (
    <Panel id="details" title={t('details')}>
      <dl className="facts panel-body">
        <Fact label={t('kind')}>{kinds(kind)}</Fact>
        <Fact label={t('address')}>{address ? <bdi dir="auto">{address}</bdi> : unknown}</Fact>
        <Fact label={t('phone')}>{phone ? <Telephone number={phone} /> : unknown}</Fact>
      </dl>
    </Panel>
  );
}

interface OfficePeopleProps {
  people: readonly OfficePerson[];
  provenance: Provenance;
  today: string;
}

/** Who holds a post in the office, and who did. */
export function OfficePeople({ people, provenance, today }: OfficePeopleProps) {
  const t = useTranslations('office');
  return (
    <Panel id="people" title={t('people')} count={people.length}>
      <ul className="rows">
        {people.map((person) => {
          const citations = citationsOf(provenance, person.postId);
          return (
            <li key={person.postId}>
              <Link className="t" href={routes.contact(person.id)}>
                <Text value={person.name} />
              </Link>
              <span className="meta">
                <span>
                  <Text value={person.title} />
                  <Marks of={citations} />
                </span>
                <span>
                  <PostTime post={person} cited={citations.length > 0} />
                </span>
                {isFormer(person, today) && <span className="tag-apart">{t('former')}</span>}
              </span>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
