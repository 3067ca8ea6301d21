import { useTranslations } from 'next-intl';
import type { ListState } from '@/components/list/state';
import { Icon, type IconName } from '@/components/ui/icon';
import { type FollowUpGroup, groupFollowUps } from '@/lib/domain/follow-up/standing';
import type { ListPage } from '@/lib/domain/list/page';
import { FollowUpRows, type FollowUpRowsProps } from './follow-up-rows';

const GROUP_LOOKS: Record<FollowUpGroup, { icon: IconName; tone: string }> = {
  OVERDUE: { icon: 'triangle-alert', tone: 'i-rose' },
  THIS_WEEK: { icon: 'clock', tone: 'i-apricot' },
  LATER: { icon: 'calendar', tone: 'i-stone' },
  SNOOZED: { icon: 'clock', tone: 'i-stone' },
  SETTLED: { icon: 'check', tone: 'i-laurel' },
};

/** Follow-ups by how they stand against their date, what presses first; in another order one after another. */
export function FollowUpGroups({ state, page, ...props }: FollowUpRowsProps & { state: ListState; page: ListPage }) {
  const t = useTranslations('followUpGroup');
  if (state.query.sort !== 'standing') return <FollowUpRows {...props} />;
  return groupFollowUps(props.followUps, props.today).map(({ group, followUps }) => (
    <section key={group} className="standing" aria-labelledby={`group-${group}`}>
      <h2 className="band" id={`group-${group}`}>
        <span className={GROUP_LOOKS[group].tone}>
          <Icon name={GROUP_LOOKS[group].icon} small />
        </span>
        {t(group)}
        <span className="end">{page.bands[group] ?? followUps.length}</span>
      </h2>
      <FollowUpRows {...props} followUps={followUps} next={`${props.next}#group-${group}`} />
    </section>
  ));
}
