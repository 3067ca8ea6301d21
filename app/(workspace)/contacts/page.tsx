import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ContactTable } from '@/components/contact/contact-table';
import { PageHead } from '@/components/layout/page-head';
import { Empty } from '@/components/ui/panel';
import { requireActor } from '@/lib/server/auth/actor';
import { listContacts } from '@/lib/server/contact/queries';
import { routes } from '@/lib/web/routes';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('contacts'))('title') };
}

export default async function ContactsPage() {
  const actor = await requireActor(routes.contacts());
  const contacts = await listContacts(actor);
  const t = await getTranslations('contacts');
  return (
    <>
      <PageHead title={t('title')} lead={<p>{t('lead', { count: contacts.length })}</p>} />
      {contacts.length === 0 ? (
        <Empty title={t('empty')}>{t('emptyLead')}</Empty>
      ) : (
        <section className="panel list-panel" aria-label={t('title')}>
          <ContactTable contacts={contacts} />
        </section>
      )}
    </>
  );
}
