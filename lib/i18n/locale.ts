import { LOCALES, type Locale } from '@/lib/domain/auth/roles';

export { LOCALES, type Locale };

/** The language when neither profile, nor cookie, nor browser says one. */
export const DEFAULT_LOCALE: Locale = 'en';

export const directionOf = (locale: Locale): 'rtl' | 'ltr' => (locale === 'ar' ? 'rtl' : 'ltr');

export const otherLocale = (locale: Locale): Locale => (locale === 'ar' ? 'en' : 'ar');

export const isLocale = (value: unknown): value is Locale => LOCALES.includes(value as Locale);

/** The best of our languages for an Accept-Language header, by its weights. */
export function negotiateLocale(acceptLanguage: string | null): Locale {
  const wanted = (acceptLanguage ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', weight] = part.trim().split(/;\s*q=/);
      return { language: tag.toLowerCase().split('-')[0], weight: weight === undefined ? 1 : Number(weight) || 0 };
    })
    .filter(({ language, weight }) => isLocale(language) && weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return (wanted[0]?.language as Locale | undefined) ?? DEFAULT_LOCALE;
}
