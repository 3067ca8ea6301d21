import { useLocale, useTranslations } from 'next-intl';
import { Marks } from '@/components/citation/marks';
import { PartyNames } from '@/components/organisation/party-names';
import { EditPartLink } from '@/components/record/record-links';
import { State } from '@/components/ui/chip';
import { Link } from '@/components/ui/link';
import { ASK_OUTCOME_LOOKS } from '@/components/ui/looks';
import { Text } from '@/components/ui/text';
import type { AskStanding } from '@/lib/domain/meeting/asks';
import type { AskView } from '@/lib/domain/shared/views';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';
import { plainText } from '@/lib/i18n/text';
import { routes } from '@/lib/web/routes';

interface AskTableProps {
  asks: readonly AskView[];
  provenance: Provenance;
  /** Names the campaign of each ask, on pages that are not a campaign's. */
  withCampaign?: boolean;
  /** The path to come back to from an ask's form, for who may change asks. */
  edit?: string | undefined;
}

/** What is asked, of whom, and what they answered. */
export function AskTable({ asks, provenance, withCampaign = false, edit }: AskTableProps) {
  const t = useTranslations('campaign');
  const locale = useLocale();
  return (
    <table className="grid asks-t">
      <thead>
        <tr>
          <th scope="col">{t('ask')}</th>
          <th scope="col">{t('addressee')}</th>
          <th scope="col">{t('answer')}</th>
        </tr>
      </thead>
      <tbody>
        {asks.map((ask) => (
          <tr key={ask.id} id={`ask-${ask.id}`}>
            <th scope="row" className="ask">
              <Text value={ask.title} />
              <Marks of={citationsOf(provenance, ask.id)} />
              {edit && (
                <EditPartLink noun="ask" id={ask.id} label={plainText(ask.title, locale)} next={`${edit}#ask-${ask.id}`} />
              )}
              {withCampaign && (
                <span className="cell-sub">
                  <Link href={routes.campaign(ask.campaign.id)}>
                    <Text value={ask.campaign.title} />
                  </Link>
                </span>
              )}
              <span className="cell-sub">
                <Text value={ask.note} />
              </span>
            </th>
            <td className="sm" data-label={t('addressee')}>
              <Addressee ask={ask} />
            </td>
            <td className="sm" data-label={t('answer')}>
              <AskState standing={ask.standing} />
              {ask.answers.map((answer) => (
                <span className="cell-sub" key={answer.id}>
                  <Text value={answer.text} />
                  <Marks of={citationsOf(provenance, answer.id)} />
                </span>
              ))}
              {ask.answers.length === 0 && (
                <span className="cell-sub">
                  <Text value={ask.reportedStatus} />
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Addressee({ ask }: { ask: AskView }) {
  const t = useTranslations('campaign');
  return (
    <>
      {ask.addressedTo.length > 0 ? (
        <PartyNames parties={ask.addressedTo} />
      ) : (
        <span className="guess">{t('notStatedAddressee')}</span>
      )}
      {ask.suggestedAddressees.length > 0 && (
        <span className="cell-sub">
          {t.rich('suggestedBy', { names: () => <PartyNames parties={ask.suggestedAddressees} /> })}
        </span>
      )}
      {ask.madeBy.length > 0 && (
        <span className="cell-sub">{t.rich('madeByNames', { names: () => <PartyNames parties={ask.madeBy} /> })}</span>
      )}
    </>
  );
}

export function AskState({ standing }: { standing: AskStanding }) {
  const t = useTranslations('askOutcome');
  return <State look={ASK_OUTCOME_LOOKS[standing] ?? { tone: 'stone', icon: 'minus' }}>{t(standing)}</State>;
}
