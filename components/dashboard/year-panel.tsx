import { useTranslations } from 'next-intl';
import { Marks } from '@/components/citation/marks';
import { Figure } from '@/components/metric/metric-rows';
import { Text } from '@/components/ui/text';
import type { DashboardView } from '@/lib/domain/dashboard/view';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';

interface YearPanelProps {
  year: number;
  reported: DashboardView['reported'];
  held: DashboardView['held'];
  provenance: Provenance;
}

/** The latest year that has records: what the sources report, and beside it what this record holds. Never added up. */
export function YearPanel({ year, reported, held, provenance }: YearPanelProps) {
  const t = useTranslations('dashboard');
  return (
    <section className="panel" aria-labelledby="year">
      <div className="panel-head">
        <h2 id="year" tabIndex={-1}>
          {t('year', { year: String(year) })}
        </h2>
      </div>
      <div className="year-sides">
        <div>
          <h3>{t('reported')}</h3>
          <ul>
            {reported.map((metric) => (
              <li key={metric.id}>
                <b>
                  <Figure metric={metric} />
                </b>
                <span>
                  <Text value={metric.title} />
                  <Marks of={citationsOf(provenance, metric.id)} />
                </span>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{t('inRecord')}</h3>
          <ul>
            <li>{t.rich('heldMeetings', { count: held.meetings, b: (chunks) => <b>{chunks}</b> })}</li>
            <li>{t.rich('heldLetters', { count: held.letters, b: (chunks) => <b>{chunks}</b> })}</li>
            <li>{t.rich('heldStatuses', { count: held.statusChanges, b: (chunks) => <b>{chunks}</b> })}</li>
          </ul>
        </div>
      </div>
    </section>
  );
}
