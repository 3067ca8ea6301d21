import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ContactTable } from '@/components/contact/contact-table';
import { PageHead } from '@/components/layout/page-head';
import { ListView } from '@/components/list/list-view';
import { hrefOf } from '@/components/list/state';
import { NewRecordLink } from '@/components/record/record-links';
import { Empty } from '@/components/ui/panel';
import { may } from '@/lib/domain/auth/policy';
import { CONTACT_LIST } from '@/lib/domain/contact/list';
import { parseList, type SearchParams } from '@/lib/domain/list/query';
import { requireActor } from '@/lib/server/auth/actor';
import { listContacts } from '@/lib/server/contact/queries';
import { savedViewAction } from '@/lib/server/saved-view/actions';
import { loadListFrame } from '@/lib/server/saved-view/queries';
import { loadShell } from '@/lib/server/shell/queries';
import { routes } from '@/lib/web/routes';

interface Props {
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('contacts'))('title') };
}

export default async function ContactsPage({ searchParams }: Props) {
  const query = parseList(CONTACT_LIST, await searchParams);
  const state = { definition: CONTACT_LIST, query, path: routes.contacts() };
  const actor = await requireActor(hrefOf(state, query));
  const [{ campaigns }, frame, t, locale] = await Promise.all([
    loadShell(),
    loadListFrame(actor, CONTACT_LIST),
    getTranslations('contacts'),
    getLocale(),
  ]);
  const { contacts, page } = await listContacts(actor, query, locale);
  return (
    <>
      <PageHead
        title={t('title')}
        term="contact"
        lead={<p>{t('lead', { count: page.total })}</p>}
        actions={may(actor, 'contact.write') && <NewRecordLink noun="contact" />}
      />
      <ListView
        actor={actor}
        state={state}
        page={page}
        title={t('title')}
        campaigns={campaigns}
        organisations={frame.organisations}
        views={frame.views}
        viewAction={savedViewAction}
        empty={<Empty title={t('empty')}>{t('emptyLead')}</Empty>}
      >
        <ContactTable state={state} contacts={contacts} page={page} />
      </ListView>
    </>
  );
}
