import type { Both } from '@/lib/domain/shared/both';
import type { Locale } from './locale';

/** The text in the reader's language, otherwise in the other, with the language it is in; null when there is none. */
export function inLanguage(text: Both | null, locale: Locale): { text: string; language: Locale } | null {
  if (!text) return null;
  const own = text[locale];
  if (own) return { text: own, language: locale };
  const language = locale === 'ar' ? 'en' : 'ar';
  const other = text[language];
  return other ? { text: other, language } : null;
}

/** Only the words, for a title or a label that takes a string; empty when there are none. */
export const plainText = (text: Both | null, locale: Locale): string => inLanguage(text, locale)?.text ?? '';
