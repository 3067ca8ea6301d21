import { useTranslations } from 'next-intl';
import { hrefOf, type ListState } from '@/components/list/state';
import { Link } from '@/components/ui/link';
import { FOLLOW_UP_TABS, type FollowUpCounts, type FollowUpTab, tabOf } from '@/lib/domain/follow-up/list';

/** The views asked for every day, with how many each holds. */
export function FollowUpTabs({ state, counts, withOurs }: { state: ListState; counts: FollowUpCounts; withOurs: boolean }) {
  const t = useTranslations('followUpTab');
  const current = tabOf(state.query);
  const tabs = Object.entries(FOLLOW_UP_TABS).filter(([tab]) => tab !== 'ours' || withOurs);
  return (
    <nav className="tabs" aria-label={t('label')}>
      <ul>
        {tabs.map(([tab, filters]) => {
          const count = (counts as Partial<Record<string, number>>)[tab];
          return (
            <li key={tab}>
              <Link
                href={hrefOf(state, { ...state.query, filters, page: null })}
                aria-current={tab === current ? 'page' : undefined}
              >
                {t(tab as FollowUpTab)}
                {count !== undefined && <span className={tab === 'overdue' && count > 0 ? 'n n-late' : 'n'}>{count}</span>}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
