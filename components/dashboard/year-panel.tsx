import { useTranslations } from 'next-intl';
import { Marks } from '@/components/citation/marks';
import { Figure } from '@/components/metric/metric-rows';
import { Text } from '@/components/ui/text';
import { type DashboardLists, type NumberedList, narrowed } from '@/lib/domain/dashboard/lists';
import type { DashboardView } from '@/lib/domain/dashboard/view';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';
import { NumberLink } from './number-link';

interface YearPanelProps {
  year: number;
  reported: DashboardView['reported'];
  held: DashboardView['held'];
  lists: DashboardLists;
  provenance: Provenance;
}

/** The year chosen, or the latest that has records: what the sources report, and beside it what this record holds. Never added up. */
export function YearPanel({ year, reported, held, lists, provenance }: YearPanelProps) {
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
          {reported.length === 0 && <p className="hint">{t('reportedNone')}</p>}
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
            <HeldLine words="heldMeetings" count={held.meetings} list={narrowed(lists.held, { year: [String(year)] })} />
            <HeldLine words="heldLetters" count={held.letters} list={narrowed(lists.letters, { year: [String(year)] })} />
            <HeldLine words="heldStatuses" count={held.campaigns} list={narrowed(lists.campaigns, { year: [String(year)] })} />
          </ul>
        </div>
      </div>
    </section>
  );
}

interface HeldLineProps {
  words: 'heldMeetings' | 'heldLetters' | 'heldStatuses';
  count: number;
  list: NumberedList;
}

function HeldLine({ words, count, list }: HeldLineProps) {
  const t = useTranslations('dashboard');
  return (
    <li>
      <NumberLink list={list}>{t.rich(words, { count, b: (chunks) => <b>{chunks}</b> })}</NumberLink>
    </li>
  );
}
