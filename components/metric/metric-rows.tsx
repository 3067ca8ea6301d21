import { useLocale, useTranslations } from 'next-intl';
import { Marks } from '@/components/citation/marks';
import { EditPartLink } from '@/components/record/record-links';
import { DateText } from '@/components/ui/date';
import { Text } from '@/components/ui/text';
import type { MetricView } from '@/lib/domain/shared/views';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';
import { formatNumber } from '@/lib/i18n/format';
import { plainText } from '@/lib/i18n/text';

interface MetricRowsProps {
  metrics: readonly MetricView[];
  provenance: Provenance;
  /** The path to come back to from a figure's form, for who may change it. */
  edit?: string | undefined;
}

/** Figures, each no more exact than it was stated. */
export function MetricRows({ metrics, provenance, edit }: MetricRowsProps) {
  const locale = useLocale();
  return (
    <ul className="rows">
      {metrics.map((metric) => (
        <li key={metric.id}>
          <span className="t-plain">
            <Text value={metric.title} />
            <Marks of={citationsOf(provenance, metric.id)} />
            {edit && <EditPartLink noun="figure" id={metric.id} label={plainText(metric.title, locale)} next={edit} />}
          </span>
          <div className="meta">
            <b>
              <Figure metric={metric} />
            </b>
            <span>
              <DateText date={metric.period} basis={metric.periodBasis} />
            </span>
            <Text value={metric.note} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** "about 50 people", "more than 200 people", "hundreds of thousands of people". */
export function Figure({ metric }: { metric: MetricView }) {
  const locale = useLocale();
  const t = useTranslations('exactness');
  if (metric.exactness === 'ORDER_OF_MAGNITUDE') {
    return (
      <>
        <Text value={metric.magnitude} /> <Text value={metric.unit} />
      </>
    );
  }
  // Arabic says one and two by the noun alone.
  const isInTheNoun = locale === 'ar' && (metric.value === 1 || metric.value === 2) && metric.exactness !== 'RANGE';
  if (isInTheNoun) return <Text value={metric.unit} />;
  const value = formatNumber(metric.value ?? 0, locale);
  const max = metric.valueMax === null ? '' : formatNumber(metric.valueMax, locale);
  return (
    <>
      <bdi>{t(metric.exactness, { value, max })}</bdi> <Text value={metric.unit} />
    </>
  );
}
