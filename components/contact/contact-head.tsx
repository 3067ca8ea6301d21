import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Marks } from '@/components/citation/marks';
import { FloorVote, MemberTitle, PartyName, SeatPlace } from '@/components/congress/seat';
import { PageHead } from '@/components/layout/page-head';
import { OfficeLink } from '@/components/office/office-name';
import { OrganisationLink } from '@/components/organisation/organisation-name';
import { OtherLanguage, Text } from '@/components/ui/text';
import { currentTerm, type Term } from '@/lib/domain/congress/term';
import { isFormer } from '@/lib/domain/contact/post';
import type { ContactDetail } from '@/lib/domain/contact/view';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';
import { formatDate } from '@/lib/i18n/format';
import { routes } from '@/lib/web/routes';

interface ContactHeadProps {
  contact: ContactDetail;
  provenance: Provenance;
  today: string;
  /** What can be done with it. */
  actions?: ReactNode;
}

/** Who this is, in both languages, with the seat and the posts of today. */
export function ContactHead({ contact, provenance, today, actions }: ContactHeadProps) {
  const t = useTranslations('contacts');
  const contactWords = useTranslations('contact');
  const [term] = contact.terms;
  const held = contact.posts.filter((post) => !isFormer(post, today));
  // Who holds none any more is known by the last one.
  const posts = held.length > 0 || term ? held : contact.posts.slice(0, 1);
  return (
    <PageHead
      actions={actions}
      parent={{ href: routes.contacts(), label: t('title') }}
      title={<Text value={contact.name} />}
      lead={
        <>
          <p className="alt-name">
            <OtherLanguage value={contact.name} className="" />
          </p>
          {term && <Seat term={term} isCurrent={currentTerm(contact.terms, today) !== null} />}
          {posts.map((post, i) => (
            <p key={post.id}>
              <Text value={post.title} />
              {post.office ? (
                <>
                  {' · '}
                  <OfficeLink office={post.office} />
                </>
              ) : (
                post.organisation && (
                  <>
                    {' · '}
                    <OrganisationLink organisation={post.organisation} />
                  </>
                )
              )}
              {held.length === 0 && (
                <>
                  {' '}
                  <span className="tag-apart">{contactWords('former')}</span>
                </>
              )}
              {i === 0 && <Marks of={citationsOf(provenance, contact.id)} />}
            </p>
          ))}
          {!term && posts.length === 0 && (
            <p>
              <span className="guess">{t('noPost')}</span>
              <Marks of={citationsOf(provenance, contact.id)} />
            </p>
          )}
        </>
      }
    />
  );
}

/** The seat, or that it is over. */
function Seat({ term, isCurrent }: { term: Term; isCurrent: boolean }) {
  const t = useTranslations('seat');
  const locale = useLocale();
  return (
    <p className="seat">
      <span>
        <MemberTitle seat={term} /> · <SeatPlace seat={term} /> · <PartyName party={term.party} />
      </span>
      {isCurrent ? (
        <FloorVote seat={term} />
      ) : (
        <span className="guess">{t('former', { date: formatDate({ on: term.endsOn, precision: 'DAY' }, locale) })}</span>
      )}
    </p>
  );
}
