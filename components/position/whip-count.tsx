import { useLocale, useTranslations } from 'next-intl';
import { CHAMBERS } from '@/lib/domain/congress/term';
import { WHIP_GROUPS } from '@/lib/domain/position/ledger';
import type { ChamberCounts } from '@/lib/domain/position/view';
import { formatNumber } from '@/lib/i18n/format';
import { WhipBar, WhipPatterns, WhipSwatch } from './whip-bar';

/** Positions added up by chamber: a bar each, and the same in numbers. */
export function WhipCounts({ counts }: { counts: ChamberCounts }) {
  const t = useTranslations('positions');
  const chamber = useTranslations('chamber');
  const group = useTranslations('whipGroup');
  const locale = useLocale();
  const shown = CHAMBERS.filter((one) => counts[one].total > 0);
  const number = (value: number) => formatNumber(value, locale);
  return (
    <div className="whips">
      <WhipPatterns />
      {shown.map((one) => {
        const supporting = counts[one].groups[0]?.count ?? 0;
        return (
          <div key={one} className="whip">
            <p className="whip-head">
              <b>{chamber(one)}</b>
              <span>
                {t.rich('ofSupport', { count: supporting, total: number(counts[one].total), b: (chunks) => <b>{chunks}</b> })}
              </span>
            </p>
            <WhipBar count={counts[one]} />
          </div>
        );
      })}
      <table className="whip-key">
        <caption className="vh">{t('inNumbers')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="vh">{t('position')}</span>
            </th>
            {shown.map((one) => (
              <th key={one} scope="col">
                {chamber(one)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {WHIP_GROUPS.map((one) => (
            <tr key={one}>
              <th scope="row">
                <WhipSwatch group={one} />
                {group(one)}
              </th>
              {shown.map((where) => (
                <td key={where}>{number(counts[where].groups.find((found) => found.group === one)?.count ?? 0)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
