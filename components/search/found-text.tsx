import { useLocale } from 'next-intl';
import { directionOf } from '@/lib/i18n/locale';
import type { FoundText } from '@/lib/web/found';

/** A text in its original spelling, with what was looked for marked; in another language than the page's it says so. */
export function MarkedText({ value: { language, runs }, className }: { value: FoundText; className?: string }) {
  const isForeign = language !== useLocale();
  const foreign = isForeign ? { lang: language, dir: directionOf(language) } : {};
  return (
    <bdi className={className} {...foreign}>
      {runs.map((run, place) => {
        const key = `${place}`;
        return run.isMatch ? <mark key={key}>{run.text}</mark> : <span key={key}>{run.text}</span>;
      })}
    </bdi>
  );
}
