import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { may } from '@/lib/domain/auth/policy';
import { contactCard } from '@/lib/domain/contact/card';
import { parseId } from '@/lib/domain/shared/ids';
import { requireActor } from '@/lib/server/auth/actor';
import { getContact } from '@/lib/server/contact/queries';
import { cardMaking } from '@/lib/server/export/card';
import { downloadCard } from '@/lib/server/export/download';
import { routes } from '@/lib/web/routes';

export { noHead as HEAD } from '@/lib/web/download';

interface Context {
  params: Promise<{ id: string }>;
}

/** A person as a card for an address book, for those who may know how to reach them. */
export async function GET(_request: Request, { params }: Context) {
  const { id: param } = await params;
  const actor = await requireActor(routes.contact(param));
  const id = parseId<'contact'>(param);
  const found = id && may(actor, 'contact.readDetails') ? await getContact(actor, id) : null;
  const { contact } = found ?? notFound();
  const card = contactCard(contact, await cardMaking(await getLocale(), routes.contact(contact.id)));
  return downloadCard(actor, { noun: 'contact', id: contact.id }, card);
}
