import { useLocale, useTranslations } from 'next-intl';
import { FloorVote, MemberTitle, PartyName, SeatPlace } from '@/components/congress/seat';
import { OfficeLink } from '@/components/office/office-name';
import { Link } from '@/components/ui/link';
import { Text } from '@/components/ui/text';
import { currentTerm } from '@/lib/domain/congress/term';
import type { BriefPerson, MeetingBrief } from '@/lib/domain/meeting/brief';
import { formatList } from '@/lib/i18n/format';
import { routes } from '@/lib/web/routes';

interface BriefPeopleProps {
  people: readonly BriefPerson[];
  offices: MeetingBrief['offices'];
  today: string;
}

/** Who is met: seat and posts, the office, and who of us knows them best. */
export function BriefPeople({ people, offices, today }: BriefPeopleProps) {
  return (
    <ul className="brief-list">
      {people.map((person) => (
        <Person key={person.id} person={person} today={today} />
      ))}
      {offices.map((office) => (
        <li key={office.id}>
          <OfficeLink office={office} />
          {(office.address || office.phone) && (
            <span className="hint">
              <bdi dir="ltr">{[office.address, office.phone].filter(Boolean).join(' · ')}</bdi>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Person({ person, today }: { person: BriefPerson; today: string }) {
  const t = useTranslations('brief');
  const locale = useLocale();
  const term = person.term && currentTerm([person.term], today);
  return (
    <li>
      <b>
        <Link href={routes.contact(person.id)}>
          <Text value={person.name} />
        </Link>
      </b>{' '}
      <Text value={person.role} className="hint" />
      {term && (
        <span>
          <MemberTitle seat={term} /> · <SeatPlace seat={term} /> · <PartyName party={term.party} /> <FloorVote seat={term} />
        </span>
      )}
      {person.posts.map(({ id, title, office, organisation }) => (
        <span key={id}>
          <Text value={title} /> · {office ? <OfficeLink office={office} /> : <Text value={organisation?.name ?? null} />}
        </span>
      ))}
      {person.phone && (
        <bdi className="hint" dir="ltr">
          {person.phone}
        </bdi>
      )}
      {person.languages.length > 0 && (
        <span className="hint">{t('languages', { list: formatList(person.languages, locale) })}</span>
      )}
      {person.pointPerson && <span className="hint">{t('pointPerson', { name: person.pointPerson })}</span>}
    </li>
  );
}
