import { useLocale } from 'next-intl';
import { directionOf } from '@/lib/i18n/locale';

/** A part of a whole as a bar from the start edge; the numbers stand beside it in words. */
export function PartBar({ part, of }: { part: number; of: number }) {
  const isRtl = directionOf(useLocale()) === 'rtl';
  const width = of > 0 ? Math.min(100, (part / of) * 100) : 0;
  return (
    <svg className="chart part-bar" width="100%" height="10" aria-hidden="true">
      <rect x="0" y="0.5" width="100%" height="9" rx="1.5" strokeWidth="1" className="f-none s-strong" />
      {width > 0 && (
        <rect x={isRtl ? `${100 - width}%` : '0'} y="0" width={`${width}%`} height="10" rx="1.5" className="f-laurel" />
      )}
    </svg>
  );
}
