import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { Empty, Panel } from '@/components/ui/panel';
import type { ActivityView } from '@/lib/domain/audit/view';
import { formatInstant } from '@/lib/i18n/format';
import { ActivityLine } from './activity-line';

interface ActivityPanelProps {
  events: readonly ActivityView[];
  timeZone: string;
  title?: string;
}

/** What was done in this app, latest first. */
export function ActivityPanel({ events, timeZone, title }: ActivityPanelProps) {
  const t = useTranslations('dashboard');
  const campaign = useTranslations('campaign');
  const locale = useLocale();
  return (
    <Panel id="activity" title={title ?? campaign('activity')}>
      {events.length === 0 ? (
        <Empty title={t('noChanges')}>{t('noChangesLead')}</Empty>
      ) : (
        <ol className="feed">
          {events.map((event) => (
            <li key={event.id}>
              <span className="dotic">
                <Icon name="history" />
              </span>
              <div>
                <p className="say">
                  <ActivityLine event={event} />
                </p>
                <p className="hint">
                  <time dateTime={event.at.toISOString()}>{formatInstant(event.at, locale, timeZone)}</time>
                </p>
              </div>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
