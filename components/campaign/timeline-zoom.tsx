import { useTranslations } from 'next-intl';
import { hrefOf, type ListState } from '@/components/list/state';
import { Link } from '@/components/ui/link';
import { QUARTERS } from '@/lib/domain/campaign/timeline';
import { withFilter } from '@/lib/domain/list/query';

/** From all years to one, and from one to a quarter of it; each a link. */
export function TimelineZoom({ state, years }: { state: ListState; years: readonly string[] }) {
  const t = useTranslations('timeline');
  const quarters = useTranslations('quarter');
  const { query } = state;
  const [year] = query.filters.year ?? [];
  const [quarter] = query.filters.quarter ?? [];
  const at = (to: string | null, part: string | null) =>
    hrefOf(state, withFilter(withFilter(query, 'year', to ? [to] : []), 'quarter', part ? [part] : []));
  const offered = year && !years.includes(year) ? [...years, year] : years;
  return (
    <nav className="tl-zoom" aria-label={t('zoom')}>
      <ul>
        <li>
          <Zoom href={at(null, null)} current={!year}>
            {t('allYears')}
          </Zoom>
        </li>
        {offered.toSorted().map((one) => (
          <li key={one}>
            <Zoom href={at(one, null)} current={one === year && !quarter}>
              {one}
            </Zoom>
          </li>
        ))}
      </ul>
      {year && (
        <ul>
          {QUARTERS.map((part) => (
            <li key={part}>
              <Zoom href={at(year, part)} current={part === quarter}>
                {quarters(part)}
              </Zoom>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}

function Zoom({ href, current, children }: { href: string; current: boolean; children: string }) {
  return (
    <Link className="btn btn-sm" href={href} aria-current={current ? 'true' : undefined} scroll={false}>
      {children}
    </Link>
  );
}
