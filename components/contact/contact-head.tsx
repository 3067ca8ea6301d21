import { useTranslations } from 'next-intl';
import { Marks } from '@/components/citation/marks';
import { PageHead } from '@/components/layout/page-head';
import { OrganisationLink } from '@/components/organisation/organisation-name';
import { OtherLanguage, Text } from '@/components/ui/text';
import type { ContactDetail } from '@/lib/domain/contact/view';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';
import { routes } from '@/lib/web/routes';

/** Who this is, in both languages, with the posts the documents show. */
export function ContactHead({ contact, provenance }: { contact: ContactDetail; provenance: Provenance }) {
  const t = useTranslations('contacts');
  return (
    <PageHead
      parent={{ href: routes.contacts(), label: t('title') }}
      title={<Text value={contact.name} />}
      lead={
        <>
          <p className="alt-name">
            <OtherLanguage value={contact.name} className="" />
          </p>
          {contact.posts.map((post, i) => (
            <p key={post.id}>
              <Text value={post.title} />
              {post.organisation && (
                <>
                  {' · '}
                  <OrganisationLink organisation={post.organisation} />
                </>
              )}
              {i === 0 && <Marks of={citationsOf(provenance, contact.id)} />}
            </p>
          ))}
          {contact.posts.length === 0 && (
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
