import 'server-only';
import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { cache } from 'react';
import { DEFAULT_LOCALE, isLocale, type Locale, negotiateLocale } from '@/lib/i18n/locale';
import { currentActor } from './auth/actor';
import { logUnexpected } from './log';

/** The language follows the person: profile, then cookie, then browser. */
export const currentLocale = cache(async (): Promise<Locale> => {
  const actor = await currentActor().catch((error: unknown) => {
    logUnexpected(error);
    return null;
  });
  if (actor?.locale) return actor.locale;
  const cookie = (await cookies()).get('munasara.locale')?.value;
  if (isLocale(cookie)) return cookie;
  return negotiateLocale((await headers()).get('accept-language')) ?? DEFAULT_LOCALE;
});

/** A page that prints in a language of its own asks for that one. */
export default getRequestConfig(async ({ locale: asked }) => {
  const locale = isLocale(asked) ? asked : await currentLocale();
  const messages = (await import(`../../messages/${locale}.json`)).default;
  return { locale, messages, timeZone: 'UTC' };
});
