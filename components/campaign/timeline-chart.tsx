import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import {
  isExact,
  type Place,
  placeIn,
  rowsOf,
  type Span,
  spanOf,
  TIMELINE_KINDS,
  type TimelineEvent,
  ticksOf,
} from '@/lib/domain/campaign/timeline';
import { formatDateRange, formatMonth } from '@/lib/i18n/format';
import { directionOf } from '@/lib/i18n/locale';
import { plainText } from '@/lib/i18n/text';
import { eventPath, TIMELINE_ICONS, useEventState } from './timeline-event';

const ROW = 20;
const MARK = 12;
const AXIS = 20;

interface TimelineChartProps {
  campaignId: string;
  /** In the order of time, all with a date within the window. */
  events: readonly TimelineEvent[];
  window: Span;
  today: string;
}

/**
 * The events as marks on one axis, a lane for each kind: a day is a stone, a month or a year all the days it can mean.
 * Time runs from the start edge. It is for the eye and the pointer; the list below says the same, in the order of time.
 */
export function TimelineChart({ campaignId, events, window, today }: TimelineChartProps) {
  const t = useTranslations('timelineKind');
  const words = useTranslations('timeline');
  const locale = useLocale();
  const isRtl = directionOf(locale) === 'rtl';
  const x = ({ start, width }: Place) => `${isRtl ? 100 - start - width : start}%`;
  const point = (start: number) => `${isRtl ? 100 - start : start}%`;
  const ticks = ticksOf(window);
  const now = placeIn(window, { from: today, to: today });
  const lines = (height: number) => (
    <>
      {ticks.map(({ on, start }) => (
        <line key={on} x1={point(start)} x2={point(start)} y1="0" y2={height} className="s-line" />
      ))}
      {now && <line x1={point(now.start)} x2={point(now.start)} y1="0" y2={height} className="s-apricot" strokeWidth="2" />}
    </>
  );
  return (
    <div className="tl-chart" aria-hidden="true">
      <div className="tl-lane tl-axis">
        <span />
        <svg aria-hidden="true" className="chart" width="100%" height={AXIS}>
          {ticks.map(({ on, unit, start }) => (
            <text
              key={on}
              x={point(start)}
              y={AXIS - 6}
              textAnchor={isRtl && unit === 'YEAR' ? 'end' : 'start'}
              className={isRtl && unit === 'MONTH' ? 'ar' : undefined}
            >
              {unit === 'YEAR' ? on.slice(0, 4) : formatMonth(on, locale)}
            </text>
          ))}
        </svg>
      </div>
      {TIMELINE_KINDS.map((kind) => {
        const placed = events.flatMap((event) => {
          const span = event.kind === kind ? spanOf(event) : null;
          const place = span && placeIn(window, span);
          return place ? [{ event, place }] : [];
        });
        if (placed.length === 0) return null;
        const rows = rowsOf(placed.map(({ place }) => place));
        const height = (Math.max(...rows) + 1) * ROW + 8;
        return (
          <div className="tl-lane" key={kind}>
            <span className="tl-kind">
              <Icon name={TIMELINE_ICONS[kind]} small />
              {t(kind)}
            </span>
            <svg aria-hidden="true" className="chart" width="100%" height={height}>
              {lines(height)}
              {placed.map(({ event, place }, i) => (
                <Mark
                  key={event.id}
                  event={event}
                  path={eventPath(event, campaignId)}
                  place={place}
                  x={x(place)}
                  y={(rows[i] ?? 0) * ROW + 8}
                  today={today}
                />
              ))}
            </svg>
          </div>
        );
      })}
      <ul className="tl-key">
        <li>
          <svg aria-hidden="true" width={MARK} height={MARK}>
            <rect width={MARK} height={MARK} rx="2" className="f-laurel" />
          </svg>
          {words('exact')}
        </li>
        <li>
          <svg aria-hidden="true" width="28" height={MARK}>
            <rect x="0.75" y="0.75" width="26" height={MARK - 1.5} rx="2" strokeWidth="1.5" className="tl-span" />
          </svg>
          {words('approximate')}
        </li>
        {now && (
          <li>
            <svg aria-hidden="true" width="4" height={MARK}>
              <line x1="2" x2="2" y1="0" y2={MARK} className="s-apricot" strokeWidth="2" />
            </svg>
            {words('today')}
          </li>
        )}
      </ul>
    </div>
  );
}

interface MarkProps {
  event: TimelineEvent;
  path: string;
  place: Place;
  x: string;
  y: number;
  today: string;
}

function Mark({ event, path, place, x, y, today }: MarkProps) {
  const locale = useLocale();
  const { look, word } = useEventState(today)(event);
  const { date, to, title } = event;
  const when =
    date.on !== null && date.precision !== 'UNKNOWN'
      ? formatDateRange({ on: date.on, precision: date.precision }, to, locale)
      : '';
  const said = [when, plainText(title, locale), word].filter(Boolean).join(locale === 'ar' ? '، ' : ', ');
  return (
    <a href={path} tabIndex={-1} className={`tl-mark m-${look.tone}`}>
      <title>{said}</title>
      {isExact(event) ? (
        <>
          {place.width > 0 && <rect x={x} y={y} width={`${place.width}%`} height={MARK} rx="2" className="tl-days" />}
          <svg aria-hidden="true" x={x} y={y} width={MARK} height={MARK} overflow="visible">
            <rect x={directionOf(locale) === 'rtl' ? -MARK / 2 : 0} width={MARK} height={MARK} rx="2" />
          </svg>
        </>
      ) : (
        <rect x={x} y={y} width={`${place.width}%`} height={MARK} rx="2" strokeWidth="1.5" className="tl-span" />
      )}
    </a>
  );
}
