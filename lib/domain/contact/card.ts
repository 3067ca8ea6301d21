import type { Locale } from '../auth/roles';
import type { Card } from '../export/vcard';
import type { Both } from '../shared/both';
import { isFormer } from './post';
import type { ContactDetail } from './view';

/** In whose language a card is, where its page stands, and when it was made. */
export interface CardMaking {
  locale: Locale;
  url: string;
  /** An instant, and the day it falls on in the workspace. */
  now: string;
  today: string;
}

/** A text in the reader's language, otherwise in the other. */
export const said = (text: Both | null | undefined, locale: Locale): string | null =>
  text?.[locale] ?? text?.[locale === 'ar' ? 'en' : 'ar'] ?? null;

/** The same text in the other language, where it is another. */
export function saidOtherwise(text: Both, locale: Locale): string | null {
  const other = text[locale === 'ar' ? 'en' : 'ar'];
  return text[locale] && other !== text[locale] ? other : null;
}

/** A person's card: the post they hold, how to reach them, and the address of their office. What is remarked of them stays here. */
export function contactCard(contact: ContactDetail, { locale, url, now, today }: CardMaking): Card {
  const post = contact.posts.find((held) => !isFormer(held, today));
  return {
    uid: contact.id,
    kind: 'person',
    name: said(contact.name, locale) ?? said(post?.title, locale) ?? contact.id,
    otherName: saidOtherwise(contact.name, locale),
    organisation: said(post?.organisation?.name ?? post?.office?.organisation?.name, locale),
    title: said(post?.title, locale),
    email: contact.details?.email ?? null,
    phones: [contact.details?.phone, contact.office?.phone].filter((phone) => typeof phone === 'string'),
    address: contact.office?.address ?? null,
    url,
    revised: now,
  };
}
