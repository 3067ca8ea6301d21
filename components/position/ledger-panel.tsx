import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { Empty, Panel } from '@/components/ui/panel';
import { Text } from '@/components/ui/text';
import type { CampaignLedger } from '@/lib/domain/position/view';
import { routes } from '@/lib/web/routes';
import { PositionBasis, PositionBy, PositionState } from './position-entry';

interface LedgerPanelProps {
  contactId: string;
  ledgers: readonly CampaignLedger[];
  today: string;
  mayWrite: boolean;
}

/** Where a person stands on each campaign, and the whole ledger behind it: nothing in it is ever overwritten. */
export function LedgerPanel({ contactId, ledgers, today, mayWrite }: LedgerPanelProps) {
  const t = useTranslations('positions');
  const add = mayWrite && (
    <Link className="btn btn-sm" href={routes.recordPosition(contactId)}>
      <Icon name="plus" small />
      {t('record')}
    </Link>
  );
  return (
    <Panel id="positions" title={t('title')} term="position" count={ledgers.length || undefined} end={add}>
      {ledgers.length === 0 ? (
        <Empty title={t('none')}>{t('noneLead')}</Empty>
      ) : (
        <ul className="rows">
          {ledgers.map(({ campaign, entries: [latest, ...earlier] }) => (
            <li key={campaign.id}>
              <span className="pos-head">
                <Link className="t" href={routes.campaign(campaign.id)}>
                  <Text value={campaign.title} />
                </Link>
                <PositionState entry={latest ?? null} today={today} />
              </span>
              {latest && (
                <>
                  <PositionBasis entry={latest} />
                  <PositionBy entry={latest} />
                </>
              )}
              {earlier.length > 0 && (
                <details className="pos-earlier">
                  <summary>{t('earlier', { count: earlier.length })}</summary>
                  <ol>
                    {earlier.map((entry) => (
                      <li key={entry.id}>
                        <PositionState entry={entry} today={entry.happenedOn} />
                        <PositionBasis entry={entry} />
                        <PositionBy entry={entry} />
                      </li>
                    ))}
                  </ol>
                </details>
              )}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
