import { useLocale, useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { Text } from '@/components/ui/text';
import { WHIP_GROUPS } from '@/lib/domain/position/ledger';
import { daysOfReview } from '@/lib/domain/review/positions';
import type { PositionsOfYear } from '@/lib/domain/review/view';
import { formatDate, formatNumber } from '@/lib/i18n/format';
import { routes } from '@/lib/web/routes';
import { reviewLists } from './links';

interface PositionsProps {
  year: number;
  campaign: string;
  positions: PositionsOfYear | null;
}

/** Where Members stood on the last day before the year and on its own last day, replayed from the ledger. */
export function ReviewPositions({ year, campaign, positions }: PositionsProps) {
  const t = useTranslations('review');
  const group = useTranslations('whipGroup');
  const value = useTranslations('position');
  const locale = useLocale();
  if (!positions) return <p className="hint">{t('noPositions', { year: String(year) })}</p>;
  const days = daysOfReview(year);
  const sides = ['start', 'end'] as const;
  return (
    <>
      {positions.end.total + positions.start.total > 0 && (
        <table className="review-tally review-replay">
          <thead>
            <tr>
              <th scope="col">{t('position')}</th>
              {sides.map((side) => (
                <th key={side} scope="col">
                  {t('on', { date: formatDate({ on: days[side], precision: 'DAY' }, locale) })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {WHIP_GROUPS.map((one) => (
              <tr key={one}>
                <th scope="row">{group(one)}</th>
                {sides.map((side) => (
                  <td key={side}>
                    <Link href={reviewLists(year).positions(campaign, days[side], one)}>
                      {formatNumber(positions[side].groups.find((found) => found.group === one)?.count ?? 0, locale)}
                    </Link>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {positions.moved.length > 0 && (
        <>
          <h5>{t('moved')}</h5>
          <ul className="review-rows">
            {positions.moved.map(({ from, entry }) => (
              <li key={entry.id}>
                {t.rich('movedTo', {
                  from: value(from),
                  to: value(entry.value),
                  name: () => (
                    <Link href={routes.contact(entry.contactId)}>
                      <Text value={entry.name} />
                    </Link>
                  ),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
