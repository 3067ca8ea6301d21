import { useLocale, useTranslations } from 'next-intl';
import type { WhipCount, WhipGroup } from '@/lib/domain/position/ledger';
import { formatNumber } from '@/lib/i18n/format';
import { directionOf } from '@/lib/i18n/locale';

/** Between two parts of the bar, in percent. */
const GAP = 0.4;

/** How each part is drawn: a pattern of its own, so that it is told apart without its colour. */
const FILLS: Record<WhipGroup, { className?: string; fill?: string; stroke?: true }> = {
  SUPPORT: { className: 'f-laurel' },
  LEANING: { fill: 'url(#p-lean)' },
  UNDECIDED: { fill: 'url(#p-und)' },
  OPPOSED: { fill: 'url(#p-opp)' },
  NOT_RECORDED: { className: 'f-none s-strong', stroke: true },
};

/** The patterns of the bars, once a page. */
export function WhipPatterns() {
  return (
    <svg className="sprite" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="p-lean" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" className="f-laurelsoft" />
          <rect width="3" height="6" className="f-laurel" />
        </pattern>
        <pattern id="p-und" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" className="f-apricotsoft" />
          <circle cx="3" cy="3" r="1.3" className="f-apricot" />
        </pattern>
        <pattern id="p-opp" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" className="f-rose" />
          <path d="M0 6 6 0" className="p-cut" />
        </pattern>
      </defs>
    </svg>
  );
}

/** A whip count as one bar, from the start edge, always in the same order; what is not recorded is drawn too. */
export function WhipBar({ count }: { count: WhipCount }) {
  const t = useTranslations('whipGroup');
  const common = useTranslations('common');
  const locale = useLocale();
  const label = count.groups
    .map(({ group, count: members }) => `${common('colon', { label: t(group) })} ${formatNumber(members, locale)}`)
    .join(locale === 'ar' ? '؛ ' : '; ');
  let from = 0;
  const parts = count.groups.flatMap(({ group, count: members }) => {
    const width = (members / count.total) * 100;
    const start = from;
    from += width;
    return members === 0 ? [] : [{ group, start: directionOf(locale) === 'rtl' ? 100 - start - width : start, width }];
  });
  return (
    <svg className="chart" height="14" width="100%" role="img" aria-label={label}>
      {parts.map(({ group, start, width }) => (
        <Part key={group} group={group} x={start + GAP / 2} width={Math.max(width - GAP, 0.35)} height={14} />
      ))}
    </svg>
  );
}

/** What a part of the bar looks like, beside its name. */
export function WhipSwatch({ group }: { group: WhipGroup }) {
  return (
    <svg className="whip-swatch" width="14" height="14" aria-hidden="true">
      <Part group={group} x={0} width={100} height={14} />
    </svg>
  );
}

function Part({ group, x, width, height }: { group: WhipGroup; x: number; width: number; height: number }) {
  const { className, fill, stroke } = FILLS[group];
  return stroke ? (
    <rect x={`${x}%`} y="0.5" width={`${width}%`} height={height - 1} rx="1.5" strokeWidth="1" className={className} />
  ) : (
    <rect x={`${x}%`} y="0" width={`${width}%`} height={height} rx="1.5" className={className} fill={fill} />
  );
}
