import { useLocale, useTranslations } from 'next-intl';
import { type DashboardLists, monthFilters, narrowed } from '@/lib/domain/dashboard/lists';
import { MONTHS_SHOWN, meetingsAStone, monthsBetween, stonesFor } from '@/lib/domain/dashboard/months';
import { formatDate } from '@/lib/i18n/format';
import { directionOf } from '@/lib/i18n/locale';
import { Count, NumberLink } from './number-link';

interface WallProps {
  months: readonly { month: string; count: number }[];
  /** Meetings known only by their year, which no stone can stand for. */
  yearOnly: number;
  lists: DashboardLists;
  /** The year chosen, which alone is drawn then. */
  year: string | null;
}

const STONE = { height: 10, gap: 2 };
const BASE = 12;

/**
 * The months of the record as a course of stones, with stones on top for its meetings: one each, or for several where a
 * month has very many. Time runs from the start edge. The same in numbers stands folded below.
 */
export function Wall({ months, yearOnly, lists, year }: WallProps) {
  const t = useTranslations('dashboard');
  const locale = useLocale();
  const first = months[0];
  const last = months.at(-1);
  if (!first || !last) return null;

  // Whole years, so that a stone is as wide as it is elsewhere.
  const all = monthsBetween(`${year ?? first.month.slice(0, 4)}-01`, `${year ?? last.month.slice(0, 4)}-12`).slice(-MONTHS_SHOWN);
  const shown = months.filter(({ month }) => all.includes(month));
  const counts = new Map(shown.map(({ month, count }) => [month, count]));
  const highest = Math.max(...counts.values());
  const each = meetingsAStone(highest);
  const height = stonesFor(highest, each) * (STONE.height + STONE.gap) + BASE + 20;
  const ground = height - 20 - BASE;
  const isRtl = directionOf(locale) === 'rtl';
  const width = 100 / all.length;
  const start = (i: number) => (isRtl ? 100 - (i + 1) * width : i * width);
  const name = (month: string) => formatDate({ on: `${month}-01`, precision: 'MONTH' }, locale);
  const label = shown
    .map(({ month, count }) => t('wallLabel', { month: name(month), count }))
    .join(locale === 'ar' ? '؛ ' : '; ');

  return (
    <figure className="wall" aria-labelledby="wall-caption">
      <svg className="chart" width="100%" height={height} role="img" aria-label={label}>
        {all.map((month, i) => (
          <g key={month}>
            <Stone x={start(i)} y={ground} width={width} height={BASE - 2} className={i % 2 ? 'f-band' : 'f-basalt'} />
            {Array.from({ length: stonesFor(counts.get(month) ?? 0, each) }, (_, stone) => (
              <Stone
                // biome-ignore lint/suspicious/noArrayIndexKey: stones of a month are alike
                key={stone}
                x={start(i)}
                y={ground - (stone + 1) * (STONE.height + STONE.gap)}
                width={width}
                height={STONE.height}
                className={stone % 2 ? 'f-accent' : 'f-laurel'}
              />
            ))}
            {month.endsWith('-01') && (
              <text x={`${isRtl ? start(i) + width : start(i)}%`} y={height - 3} textAnchor={isRtl ? 'end' : 'start'}>
                {month.slice(0, 4)}
              </text>
            )}
          </g>
        ))}
      </svg>
      <figcaption className="wall-foot" id="wall-caption">
        <b>{t('wall')}</b> <span>{each === 1 ? t('wallStone') : t('wallStones', { each })}</span>
        {yearOnly > 0 && <NumberLink list={lists.heldInYear}>{t('wallYearOnly', { count: yearOnly })}</NumberLink>}
      </figcaption>
      <details className="wall-table">
        <summary>{t('wallTable')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('month')}</th>
              <th scope="col">{t('meetingsHeld')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ month, count }) => (
              <tr key={month}>
                <th scope="row">{name(month)}</th>
                <td>
                  <NumberLink
                    list={narrowed(lists.held, monthFilters(month))}
                    label={t('wallLabel', { month: name(month), count })}
                  >
                    <Count value={count} />
                  </NumberLink>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** One stone of a month's width; numbers are percents across and pixels up. */
function Stone({ x, y, width, height, className }: { x: number; y: number; width: number; height: number; className: string }) {
  return <rect x={`${x + width * 0.04}%`} y={y} width={`${width * 0.92}%`} height={height} rx="1.5" className={className} />;
}
