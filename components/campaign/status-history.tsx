import { useLocale, useTranslations } from 'next-intl';
import { Marks } from '@/components/citation/marks';
import { Icon } from '@/components/ui/icon';
import { CAMPAIGN_STATUS_LOOKS } from '@/components/ui/looks';
import { Text } from '@/components/ui/text';
import type { StatusChangeView } from '@/lib/domain/campaign/view';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';
import { formatDate, formatInstant } from '@/lib/i18n/format';

interface StatusHistoryProps {
  changes: readonly StatusChangeView[];
  provenance: Provenance;
  timeZone: string;
}

/** Every status the campaign had, latest first, with reason, date and who said so. */
export function StatusHistory({ changes, provenance, timeZone }: StatusHistoryProps) {
  const t = useTranslations('campaign');
  const status = useTranslations('campaignStatus');
  const dates = useTranslations('date');
  const locale = useLocale();
  return (
    <ol className="feed">
      {changes.map((change) => {
        const look = CAMPAIGN_STATUS_LOOKS[change.to];
        return (
          <li key={change.id}>
            <span className={`dotic i-${look.tone}`}>
              <Icon name={look.icon} />
            </span>
            <div>
              <p className="say">
                <b>{status(change.to)}</b>{' '}
                <span className="as-of">{dates('asOf', { date: formatDate(change.asOf, locale) })}</span>
                {change.from && <span className="hint"> · {t('from', { status: status(change.from) })}</span>}
              </p>
              <p>
                <Text value={change.reason} />
                <Marks of={citationsOf(provenance, change.id)} />
              </p>
              <p className="hint">
                {change.changedBy ? <bdi>{change.changedBy}</bdi> : t('fromRecord')}
                {change.changedBy && (
                  <>
                    {' · '}
                    <time dateTime={change.changedAt.toISOString()}>{formatInstant(change.changedAt, locale, timeZone)}</time>
                  </>
                )}
                {change.isCorrection && ` · ${t('correction')}`}
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
