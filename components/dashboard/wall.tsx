import { useLocale, useTranslations } from 'next-intl';
import { monthsBetween } from '@/lib/domain/dashboard/months';
import { formatDate } from '@/lib/i18n/format';
import { directionOf } from '@/lib/i18n/locale';

interface WallProps {
  months: readonly { month: string; count: number }[];
  /** Meetings known only by their year, which no stone can stand for. */
  yearOnly: number;
}

const STONE = { height: 10, gap: 2 };
const BASE = 12;

/** The months of the record as a course of stones, with a stone on top for each meeting. Time runs from the start edge. */
export function Wall({ months, yearOnly }: WallProps) {
  const t = useTranslations('dashboard');
  const locale = useLocale();
  const first = months[0];
  const last = months.at(-1);
  if (!first || !last) return null;

  const all = monthsBetween(first.month, last.month);
  const counts = new Map(months.map(({ month, count }) => [month, count]));
  const highest = Math.max(...counts.values());
  const height = highest * (STONE.height + STONE.gap) + BASE + 20;
  const ground = height - 20 - BASE;
  const width = 100 / all.length;
  const start = (i: number) => (directionOf(locale) === 'rtl' ? 100 - (i + 1) * width : i * width);
  const name = (month: string) => formatDate({ on: `${month}-01`, precision: 'MONTH' }, locale);
  const label = months
    .map(({ month, count }) => t('wallLabel', { month: name(month), count }))
    .join(locale === 'ar' ? '؛ ' : '; ');

  return (
    <figure className="wall" aria-labelledby="wall-caption">
      <svg className="chart" width="100%" height={height} role="img" aria-label={label}>
        {all.map((month, i) => (
          <g key={month}>
            <rect
              x={`${start(i) + width * 0.04}%`}
              y={ground}
              width={`${width * 0.92}%`}
              height={BASE - 2}
              rx="1.5"
              className={i % 2 ? 'f-band' : 'f-basalt'}
            />
            {Array.from({ length: counts.get(month) ?? 0 }, (_, stone) => (
              <rect
                // biome-ignore lint/suspicious/noArrayIndexKey: stones of a month are alike
                key={stone}
                x={`${start(i) + width * 0.04}%`}
                y={ground - (stone + 1) * (STONE.height + STONE.gap)}
                width={`${width * 0.92}%`}
                height={STONE.height}
                rx="1.5"
                className={stone % 2 ? 'f-accent' : 'f-laurel'}
              />
            ))}
            {month.endsWith('-01') && (
              <text
                x={`${directionOf(locale) === 'rtl' ? start(i) + width : start(i)}%`}
                y={height - 3}
                textAnchor={directionOf(locale) === 'rtl' ? 'end' : 'start'}
              >
                {month.slice(0, 4)}
              </text>
            )}
          </g>
        ))}
      </svg>
      <figcaption className="wall-foot" id="wall-caption">
        <b>{t('wall')}</b> <span>{t('wallCaption', { count: yearOnly })}</span>
      </figcaption>
    </figure>
  );
}
