import { useLocale, useTranslations } from 'next-intl';
import { type Basis, isKnown, type PartialDate } from '@/lib/domain/shared/partial-date';
import { formatDate, formatDateRange, formatMonth } from '@/lib/i18n/format';
import { Icon } from './icon';

interface DateProps {
  date: PartialDate;
  /** Last day of several. */
  to?: string | null;
  basis?: Basis;
}

/** A date as exact as it is known, and marked where it was inferred. */
export function DateText({ date, to = null, basis = 'STATED' }: DateProps) {
  const locale = useLocale();
  const t = useTranslations('date');
  if (!isKnown(date)) return <span className="guess">{t('notStated')}</span>;
  const length = { YEAR: 4, MONTH: 7, DAY: 10 }[date.precision];
  return (
    <>
      <time dateTime={date.on.slice(0, length)}>
        <bdi>{formatDateRange(date, to, locale)}</bdi>
      </time>
      {basis === 'INFERRED' && (
        <>
          {' '}
          <span className="guess">{t('inferred')}</span>
        </>
      )}
    </>
  );
}

/** A date as a tile; dashed where the day is not stated. */
export function DateTile({ date, to = null }: DateProps) {
  const locale = useLocale();
  const t = useTranslations('date');
  if (!isKnown(date)) {
    return (
      <span className="when when-open" role="img" aria-label={t('notStated')}>
        <Icon name="calendar" />
      </span>
    );
  }
  const year = date.on.slice(0, 4);
  const label = formatDateRange(date, to, locale);
  const big =
    date.precision === 'DAY' ? days(date.on, to, locale) : date.precision === 'MONTH' ? formatMonth(date.on, locale) : year;
  return (
    <span className={date.precision === 'DAY' ? 'when' : 'when when-open'} role="img" aria-label={label}>
      <b className={date.precision === 'MONTH' ? 'when-month' : undefined}>{big}</b>
      {date.precision === 'DAY' && <span>{formatMonth(date.on, locale)}</span>}
      {date.precision !== 'YEAR' && <span>{year}</span>}
    </span>
  );
}

function days(on: string, to: string | null, locale: 'ar' | 'en'): string {
  const first = Number(on.slice(8));
  if (!to || to === on || to.slice(0, 7) !== on.slice(0, 7)) return String(first);
  return locale === 'ar' ? `${first} و${Number(to.slice(8))}` : `${first}–${Number(to.slice(8))}`;
}

/** "as of December 2022". */
export function AsOf({ date }: { date: PartialDate }) {
  const locale = useLocale();
  const t = useTranslations('date');
  if (!isKnown(date)) return null;
  return <span className="as-of">{t('asOf', { date: formatDate(date, locale) })}</span>;
}
