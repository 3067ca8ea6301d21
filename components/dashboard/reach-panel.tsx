import { useLocale, useTranslations } from 'next-intl';
import { Panel } from '@/components/ui/panel';
import type { DashboardLists } from '@/lib/domain/dashboard/lists';
import type { DashboardView } from '@/lib/domain/dashboard/view';
import { formatNumber } from '@/lib/i18n/format';
import { NumberLink } from './number-link';
import { PartBar } from './part-bar';

/** Whom asks are addressed to, people and bodies, and how many of them a meeting reached. */
export function ReachPanel({
  reach,
  lists,
  year,
}: {
  reach: DashboardView['reach'];
  lists: DashboardLists;
  year: string | null;
}) {
  const t = useTranslations('dashboard');
  const locale = useLocale();
  const lines = [
    { words: 'reachPeople', part: reach.peopleReached, of: reach.people, reached: lists.peopleReached, all: lists.people },
    { words: 'reachBodies', part: reach.bodiesReached, of: reach.bodies, reached: lists.bodiesReached, all: lists.bodies },
  ] as const;
  return (
    <Panel id="reach" title={t('reach')}>
      <p className="panel-lead">{year ? t('reachLeadYear', { year }) : t('reachLead')}</p>
      <ul className="rows">
        {lines
          .filter(({ of }) => of > 0)
          .map(({ words, part, of, reached, all }) => (
            <li key={words}>
              <p className="reach-words">
                {t.rich(words, {
                  part: formatNumber(part, locale),
                  of: formatNumber(of, locale),
                  reached: (chunks) => <NumberLink list={reached}>{chunks}</NumberLink>,
                  all: (chunks) => <NumberLink list={all}>{chunks}</NumberLink>,
                })}
              </p>
              <PartBar part={part} of={of} />
            </li>
          ))}
      </ul>
    </Panel>
  );
}
