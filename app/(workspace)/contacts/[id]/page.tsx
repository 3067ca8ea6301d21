import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { cache } from 'react';
import { ContactBody } from '@/components/contact/contact-body';
import { ContactHead } from '@/components/contact/contact-head';
import { CardLink } from '@/components/export/card-link';
import { RecordLinks } from '@/components/record/record-links';
import { may } from '@/lib/domain/auth/policy';
import { parseId } from '@/lib/domain/shared/ids';
import { plainText } from '@/lib/i18n/text';
import { requireActor } from '@/lib/server/auth/actor';
import { getContact } from '@/lib/server/contact/queries';
import { loadShell } from '@/lib/server/shell/queries';
import { routes } from '@/lib/web/routes';
import { NotesOn } from '../../_parts/notes-on';
import { PositionsOf } from '../../_parts/positions-of';

interface Props {
  params: Promise<{ id: string }>;
}

const load = cache(async (param: string) => {
  const actor = await requireActor(routes.contact(param));
  const id = parseId<'contact'>(param);
  return (id && (await getContact(actor, id))) ?? notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { contact } = await load((await params).id);
  return { title: plainText(contact.name, await getLocale()) };
}

export default async function ContactPage({ params }: Props) {
  const actor = await requireActor(routes.contact((await params).id));
  const { contact, provenance } = await load((await params).id);
  const { clock } = await loadShell();
  return (
    <>
      <ContactHead
        contact={contact}
        provenance={provenance}
        today={clock.today}
        actions={
          <>
            <RecordLinks
              noun="contact"
              id={contact.id}
              mayWrite={may(actor, 'contact.write')}
              maySeeHistory={may(actor, 'history.read')}
            />
            {may(actor, 'contact.readDetails') && <CardLink href={routes.contactCard(contact.id)} />}
          </>
        }
      />
      <ContactBody
        contact={contact}
        provenance={provenance}
        today={clock.today}
        edit={may(actor, 'contact.write') ? routes.contact(contact.id) : undefined}
        positions={<PositionsOf actor={actor} contactId={contact.id} />}
        notes={<NotesOn actor={actor} about={{ noun: 'contact', id: contact.id }} />}
      />
    </>
  );
}
