import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { may } from '@/lib/domain/auth/policy';
import { officeCard } from '@/lib/domain/office/card';
import { parseId } from '@/lib/domain/shared/ids';
import { requireActor } from '@/lib/server/auth/actor';
import { cardMaking } from '@/lib/server/export/card';
import { downloadCard } from '@/lib/server/export/download';
import { getOffice } from '@/lib/server/office/queries';
import { routes } from '@/lib/web/routes';

export { noHead as HEAD } from '@/lib/web/download';

interface Context {
  params: Promise<{ id: string }>;
}

/** An office as a card for an address book. */
export async function GET(_request: Request, { params }: Context) {
  const { id: param } = await params;
  const actor = await requireActor(routes.office(param));
  const id = parseId<'office'>(param);
  const found = id && may(actor, 'contact.readDetails') ? await getOffice(actor, id) : null;
  const { office } = found ?? notFound();
  const [locale, t] = await Promise.all([getLocale(), getTranslations('exports')]);
  const card = officeCard(office, (name) => t('officeOf', { name }), await cardMaking(locale, routes.office(office.id)));
  return downloadCard(actor, { noun: 'office', id: office.id }, card);
}
