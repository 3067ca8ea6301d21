import { useLocale, useTranslations } from 'next-intl';
import type { PostView } from '@/lib/domain/contact/view';
import { isKnown } from '@/lib/domain/shared/partial-date';
import { formatDate } from '@/lib/i18n/format';

interface PostTimeProps {
  post: Pick<PostView, 'starts' | 'ends' | 'asOf'>;
  /** Whether a document shows the person in the post, and so answers for it. */
  cited: boolean;
}

/** From when to when somebody held a post, as far as it is known. */
export function PostTime({ post: { starts, ends, asOf }, cited }: PostTimeProps) {
  const t = useTranslations('contact');
  const dates = useTranslations('date');
  const locale = useLocale();
  if (isKnown(starts) && isKnown(ends)) return t('fromTo', { from: formatDate(starts, locale), to: formatDate(ends, locale) });
  if (isKnown(starts)) return t('since', { date: formatDate(starts, locale) });
  if (isKnown(ends)) return t('until', { date: formatDate(ends, locale) });
  if (isKnown(asOf)) return dates('asOf', { date: formatDate(asOf, locale) });
  return cited ? t('asShown') : <span className="guess">{t('undated')}</span>;
}
