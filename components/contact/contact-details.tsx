import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Marks } from '@/components/citation/marks';
import { OrganisationLink } from '@/components/organisation/organisation-name';
import { Fact, TextFact } from '@/components/ui/fact';
import { Panel } from '@/components/ui/panel';
import { Text } from '@/components/ui/text';
import type { ContactDetail, PostView } from '@/lib/domain/contact/view';
import { isKnown } from '@/lib/domain/shared/partial-date';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';
import { formatDate } from '@/lib/i18n/format';

/** The person's own data, beside the content. Address and notes only for those who may read them. */
export function ContactDetails({ contact, provenance }: { contact: ContactDetail; provenance: Provenance }) {
  const t = useTranslations('contact');
  const kind = useTranslations('contactKind');
  const common = useTranslations('common');
  const { details } = contact;
  return (
    <Panel id="details" title={t('details')}>
      <dl className="facts panel-body">
        <Fact label={t('kind')}>{kind(contact.kind)}</Fact>
        {contact.unnamed && (
          <Fact label={t('name')}>
            <span className="guess">{common('notStated')}</span>
          </Fact>
        )}
        <Fact label={t('posts')}>
          {contact.posts.length === 0 ? (
            <span className="guess">{common('notStated')}</span>
          ) : (
            contact.posts.map((post) => (
              <Post key={post.id} post={post}>
                <Marks of={citationsOf(provenance, post.id)} />
              </Post>
            ))
          )}
        </Fact>
        <TextFact label={t('nameBasis')} value={contact.nameBasis} />
        {contact.bioguideId && (
          <Fact label={t('bioguide')}>
            <bdi dir="ltr">{contact.bioguideId}</bdi>
          </Fact>
        )}
        {details?.email && (
          <Fact label={t('email')}>
            <a href={`mailto:${details.email}`}>
              <bdi dir="ltr">{details.email}</bdi>
            </a>
          </Fact>
        )}
        {details?.phone && (
          <Fact label={t('phone')}>
            <bdi dir="ltr">{details.phone}</bdi>
          </Fact>
        )}
        {details && <TextFact label={t('note')} value={details.note} />}
      </dl>
    </Panel>
  );
}

function Post({ post, children }: { post: PostView; children: ReactNode }) {
  const t = useTranslations('contact');
  const common = useTranslations('common');
  const locale = useLocale();
  return (
    <div className="post">
      {post.title.en || post.title.ar ? <Text value={post.title} /> : <span className="guess">{common('notStated')}</span>}
      {children}
      {post.organisation && (
        <span className="cell-sub">
          <OrganisationLink organisation={post.organisation} />
        </span>
      )}
      <span className="cell-sub">
        {isKnown(post.starts) && t('since', { date: formatDate(post.starts, locale) })}
        {isKnown(post.ends) && <> {t('until', { date: formatDate(post.ends, locale) })}</>}
        {!isKnown(post.starts) && !isKnown(post.ends) && t('asShown')}
      </span>
    </div>
  );
}
