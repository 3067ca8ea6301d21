import { type CardMaking, said, saidOtherwise } from '../contact/card';
import type { Card } from '../export/vcard';
import type { Both } from '../shared/both';
import type { OfficeDetail } from './view';

/** An office's card, under the name it has here: its own, or of whoever's it is. */
export function officeCard(office: OfficeDetail, called: (name: string) => string, { locale, url, now }: CardMaking): Card {
  const named = [office.name, office.member?.name, office.organisation?.name].find((name) => name && said(name, locale));
  const name: Both = named ?? office.name;
  const isOwn = named === office.name;
  const label = said(name, locale) ?? office.id;
  return {
    uid: office.id,
    kind: 'office',
    name: isOwn ? label : called(label),
    otherName: isOwn ? saidOtherwise(name, locale) : null,
    organisation: said(office.organisation?.name, locale) ?? label,
    title: null,
    email: null,
    phones: office.phone ? [office.phone] : [],
    address: office.address,
    url,
    revised: now,
  };
}
