import { useLocale, useTranslations } from 'next-intl';
import { Marks } from '@/components/citation/marks';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { Empty, Panel } from '@/components/ui/panel';
import { Text } from '@/components/ui/text';
import type { PlannedYear } from '@/lib/domain/campaign/view';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';
import { formatInstant } from '@/lib/i18n/format';
import { editRecordPath } from '@/lib/web/record-path';
import { routes } from '@/lib/web/routes';
import { CampaignStatusChip } from './status-chip';

interface PlannedYearPanelProps {
  plan: PlannedYear;
  provenance: Provenance;
  timeZone: string;
  mayWrite: boolean;
}

/** A year's priorities in their order; numbered only when somebody put them in it. */
export function PlannedYearPanel({ plan, provenance, timeZone, mayWrite }: PlannedYearPanelProps) {
  const t = useTranslations('priorities');
  const locale = useLocale();
  const { ranked } = plan;
  const href = `${editRecordPath('planYear', plan.id)}?next=${encodeURIComponent(routes.priorities())}`;
  return (
    <Panel
      id={`planYear-${plan.id}`}
      title={String(plan.year)}
      count={plan.items.length}
      end={
        mayWrite && (
          <Link className="btn btn-sm" href={href}>
            <Icon name="pen-line" small />
            {t('order')}
            <span className="vh">: {plan.year}</span>
          </Link>
        )
      }
    >
      <p className="hint panel-body">
        {ranked ? t('ranked', { who: ranked.by ?? '', when: formatInstant(ranked.at, locale, timeZone) }) : t('mention')}
      </p>
      {plan.items.length === 0 ? (
        <Empty title={t('nothing')} />
      ) : (
        <ol className="rows priority-list">
          {plan.items.map((item) => (
            <li key={item.id} className={ranked ? undefined : 'of-mention'}>
              <div>
                <Link className="t-link" href={routes.campaign(item.campaign.id)}>
                  <Text value={item.campaign.title} />
                </Link>{' '}
                <CampaignStatusChip status={item.campaign.status} />
                <Marks of={citationsOf(provenance, item.id)} />
                {item.ask && (
                  <span className="cell-sub">
                    <Text value={item.ask.title} />
                  </span>
                )}
              </div>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
