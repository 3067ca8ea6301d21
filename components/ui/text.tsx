import { useLocale } from 'next-intl';
import type { Both } from '@/lib/domain/shared/both';
import { directionOf } from '@/lib/i18n/locale';
import { inLanguage } from '@/lib/i18n/text';

/**
 * A text of the record in the reader's language, isolated from the text around it. Where it stands in the
 * other language only, it says so by `lang` and `dir`.
 */
export function Text({ value, className }: { value: Both | null; className?: string }) {
  const locale = useLocale();
  const found = inLanguage(value, locale);
  if (!found) return null;
  if (found.language === locale) return <bdi className={className}>{found.text}</bdi>;
  return (
    <bdi className={className} lang={found.language} dir={directionOf(found.language)}>
      {found.text}
    </bdi>
  );
}

/** The same text in the other language, as a second line; nothing where there is none. */
export function OtherLanguage({ value, className = 'alt' }: { value: Both; className?: string }) {
  const other = useLocale() === 'ar' ? 'en' : 'ar';
  const text = value[other];
  if (!text || !value[other === 'en' ? 'ar' : 'en']) return null;
  return (
    <span className={className}>
      <bdi lang={other} dir={directionOf(other)}>
        {text}
      </bdi>
    </span>
  );
}
