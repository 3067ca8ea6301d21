import type { MetricView } from '@/lib/domain/shared/views';
import { formatNumber } from './format';
import type { Locale } from './locale';
import { plainText } from './text';

/**
 * A figure in words, as exact as it is known: "about 50 people". `say` puts a number into the words of its exactness.
 * Arabic says one and two by the noun alone.
 */
export function figureText(
  metric: MetricView,
  locale: Locale,
  say: (exactness: string, values: { value: string; max: string }) => string,
): string {
  const unit = plainText(metric.unit, locale);
  if (metric.exactness === 'ORDER_OF_MAGNITUDE') return `${plainText(metric.magnitude, locale)} ${unit}`.trim();
  if (locale === 'ar' && (metric.value === 1 || metric.value === 2) && metric.exactness !== 'RANGE') return unit;
  const max = metric.valueMax === null ? '' : formatNumber(metric.valueMax, locale);
  return `${say(metric.exactness, { value: formatNumber(metric.value ?? 0, locale), max })} ${unit}`.trim();
}
