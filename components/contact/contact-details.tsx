import { useLocale, useTranslations } from 'next-intl';
import { Marks } from '@/components/citation/marks';
import { OfficeLink } from '@/components/office/office-name';
import { OrganisationLink } from '@/components/organisation/organisation-name';
import { EditPartLink, NewRecordLink } from '@/components/record/record-links';
import { Fact, TextFact } from '@/components/ui/fact';
import { Panel } from '@/components/ui/panel';
import { Text } from '@/components/ui/text';
import { isFormer } from '@/lib/domain/contact/post';
import type { ContactDetail, PostView } from '@/lib/domain/contact/view';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';
import { formatList } from '@/lib/i18n/format';
import { plainText } from '@/lib/i18n/text';
import { Telephone } from './member-panel';
import { PostTime } from './post-time';

interface ContactDetailsProps {
  contact: ContactDetail;
  provenance: Provenance;
  today: string;
  /** The path to come back to from a post's form, for who may change it. */
  edit?: string | undefined;
}

/** The person's own data, beside the content. Address and notes only for those who may read them. */
export function ContactDetails({ contact, provenance, today, edit }: ContactDetailsProps) {
  const t = useTranslations('contact');
  const kind = useTranslations('contactKind');
  const common = useTranslations('common');
  const locale = useLocale();
  const { details, aliases, languages, pointPerson } = contact;
  const posts = contact.posts.filter((post) => !isFormer(post, today));
  const cited = citationsOf(provenance, contact.id).length > 0;
  const former = contact.posts.filter((post) => isFormer(post, today));
  return (
    <Panel
      id="details"
      title={t('details')}
      end={edit && <NewRecordLink noun="post" given={{ contact: contact.id, next: edit }} className="btn btn-sm" />}
    >
      <dl className="facts panel-body">
        <Fact label={t('kind')}>{kind(contact.kind)}</Fact>
        {contact.unnamed && (
          <Fact label={t('name')}>
            <span className="guess">{common('notStated')}</span>
          </Fact>
        )}
        {posts.length > 0 && (
          <Fact label={t('posts')}>
            {posts.map((post) => (
              <Post key={post.id} post={post} provenance={provenance} cited={cited} edit={edit} />
            ))}
          </Fact>
        )}
        {contact.posts.length === 0 && contact.terms.length === 0 && (
          <Fact label={t('posts')}>
            <span className="guess">{common('notStated')}</span>
          </Fact>
        )}
        {former.length > 0 && (
          <Fact label={t('formerPosts')}>
            {former.map((post) => (
              <Post key={post.id} post={post} provenance={provenance} cited={cited} edit={edit} />
            ))}
          </Fact>
        )}
        {pointPerson && (
          <Fact label={t('pointPerson')}>
            <bdi>{pointPerson}</bdi>
          </Fact>
        )}
        {languages.length > 0 && (
          <Fact label={t('languages')}>
            <bdi>{formatList(languages, locale)}</bdi>
          </Fact>
        )}
        {aliases.length > 0 && (
          <Fact label={t('aliases')}>
            {aliases.map((alias) => (
              <span className="line" key={alias}>
                <bdi>{alias}</bdi>
              </span>
            ))}
          </Fact>
        )}
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
            <Telephone number={details.phone} />
          </Fact>
        )}
        {details && <TextFact label={t('note')} value={details.note} />}
      </dl>
    </Panel>
  );
}

interface PostProps {
  post: PostView;
  provenance: Provenance;
  cited: boolean;
  edit: string | undefined;
}

/** A post with where and when it is or was held. */
function Post({ post, provenance, cited, edit }: PostProps) {
  const citations = citationsOf(provenance, post.id);
  const locale = useLocale();
  const common = useTranslations('common');
  return (
    <div className="post">
      {post.title.en || post.title.ar ? <Text value={post.title} /> : <span className="guess">{common('notStated')}</span>}
      <Marks of={citations} />
      {edit && <EditPartLink noun="post" id={post.id} label={plainText(post.title, locale)} next={edit} />}
      {post.office && (
        <span className="cell-sub">
          <OfficeLink office={post.office} />
        </span>
      )}
      {post.organisation && (
        <span className="cell-sub">
          <OrganisationLink organisation={post.organisation} />
        </span>
      )}
      <span className="cell-sub">
        <PostTime post={post} cited={cited || citations.length > 0} />
      </span>
    </div>
  );
}
