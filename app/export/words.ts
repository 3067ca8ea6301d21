import type { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/domain/auth/roles';
import type { Words } from '@/lib/server/export/cells';

/** The words of a language, by keys that are known only when a file is written. */
export const wordsOf = (t: Awaited<ReturnType<typeof getTranslations>>, locale: Locale): Words => ({
  locale,
  say: (key, values) => (t.has(key as never) ? t(key as never, values as never) : null),
});
