import { useLocale, useTranslations } from 'next-intl';
import { addDays, daysBetween } from '@/lib/domain/shared/partial-date';
import { formatDate, formatNumber } from '@/lib/i18n/format';
import { directionOf } from '@/lib/i18n/locale';

interface SignatureChartProps {
  /** The day of each signature. */
  signedOn: readonly string[];
  openedOn: string | null;
  today: string;
  deadline: string | null;
  /** How many are aimed at, or were asked. */
  of: number | null;
  projected: number | null;
}

/** The most days that are drawn one by one; what came before stands in the first. */
const DAYS = 60;
const HEIGHT = 150;
const GROUND = HEIGHT - 22;
const TOP = 14;
/** Room for the numbers beside the drawing, in percent. */
const MARGIN = 6;

/** Signatures day by day up to the deadline, with where they will be at this pace. Time runs from the start edge. */
export function SignatureChart({ signedOn, openedOn, today, deadline, of, projected }: SignatureChartProps) {
  const t = useTranslations('letterSigning');
  const locale = useLocale();
  if (!openedOn || openedOn > today) return null;
  const isRtl = directionOf(locale) === 'rtl';
  const start = daysBetween(openedOn, today) >= DAYS ? addDays(today, 1 - DAYS) : openedOn;
  const end = deadline && deadline > today ? deadline : today;
  const length = daysBetween(start, end) + 1;
  const done = daysBetween(start, today) + 1;
  const highest = Math.max(of ?? 0, signedOn.length, projected ?? 0, 1);
  const width = (100 - MARGIN) / length;
  const left = (day: number) => (isRtl ? 100 - MARGIN - (day + 1) * width : MARGIN + day * width);
  const x = (day: number) => `${isRtl ? 100 - MARGIN - day * width : MARGIN + day * width}%`;
  const y = (count: number) => GROUND - (count / highest) * (GROUND - TOP);
  const counts = Array.from({ length: done }, (_, day) => signedOn.filter((on) => on <= addDays(start, day)).length);
  const name = (on: string) => formatDate({ on, precision: 'DAY' }, locale);
  // Numbers run from left to right also in an Arabic page; words do not.
  const anchor = (side: 'start' | 'end', isWords = false) => (isRtl && !isWords ? (side === 'start' ? 'end' : 'start') : side);
  const isDue = deadline !== null && deadline >= today;
  return (
    <svg
      className="chart"
      width="100%"
      height={HEIGHT}
      role="img"
      aria-label={t('chart', { count: signedOn.length, from: name(start) })}
    >
      {of !== null && (
        <>
          <line x1={x(0)} x2={x(length)} y1={y(of)} y2={y(of)} className="s-line" strokeDasharray="4 4" />
          <text x={x(-0.2)} y={y(of) + 4} textAnchor={anchor('end')}>
            {formatNumber(of, locale)}
          </text>
        </>
      )}
      <line x1={x(0)} x2={x(length)} y1={GROUND} y2={GROUND} className="s-line" />
      {counts.map((count, day) => (
        <rect
          key={addDays(start, day)}
          x={`${left(day) + width * 0.08}%`}
          y={y(count)}
          width={`${width * 0.84}%`}
          height={GROUND - y(count)}
          rx="1.5"
          className={day % 2 ? 'f-accent' : 'f-laurel'}
        />
      ))}
      {projected !== null && isDue && (
        <line
          x1={x(done)}
          x2={x(length)}
          y1={y(signedOn.length)}
          y2={y(projected)}
          className="s-laurel"
          strokeWidth="2"
          strokeDasharray="5 4"
        />
      )}
      {isDue && <line x1={x(length)} x2={x(length)} y1={TOP} y2={GROUND} className="s-apricot" strokeWidth="2" />}
      {projected !== null && isDue && (
        <text x={x(length - 0.3)} y={y(projected) - 6} textAnchor={anchor('end')}>
          ≈ {formatNumber(projected, locale)}
        </text>
      )}
      <text x={x(0)} y={HEIGHT - 4} textAnchor={anchor('start', true)} className={isRtl ? 'ar' : undefined}>
        {name(start)}
      </text>
      {length > 1 && (
        <text x={x(length)} y={HEIGHT - 4} textAnchor={anchor('end', true)} className={isRtl ? 'ar now' : 'now'}>
          {isDue ? name(deadline) : t('now')}
        </text>
      )}
    </svg>
  );
}
