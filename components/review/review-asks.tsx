import { useTranslations } from 'next-intl';
import { AskState } from '@/components/campaign/ask-table';
import { Marks } from '@/components/citation/marks';
import { PartyNames } from '@/components/organisation/party-names';
import { Text } from '@/components/ui/text';
import type { AskReview } from '@/lib/domain/review/view';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';

/** What was asked in the year, of whom, and what came of it by its end. */
export function ReviewAsks({ asks, provenance }: { asks: readonly AskReview[]; provenance: Provenance }) {
  const t = useTranslations('review');
  const campaign = useTranslations('campaign');
  return (
    <table className="grid asks-t">
      <thead>
        <tr>
          <th scope="col">{t('ask')}</th>
          <th scope="col">{t('how')}</th>
          <th scope="col">{t('outcome')}</th>
        </tr>
      </thead>
      <tbody>
        {asks.map((ask) => (
          <tr key={ask.id}>
            <th scope="row" className="ask">
              <Text value={ask.title} />
              <Marks of={citationsOf(provenance, ask.id)} />
            </th>
            <td className="sm" data-label={t('how')}>
              {ask.adopted && <span className="line">{t('adopted')}</span>}
              {ask.raised && <span className="line">{t('raised')}</span>}
              <span className="cell-sub">
                {ask.addressedTo.length > 0 ? (
                  <PartyNames parties={ask.addressedTo} />
                ) : (
                  <span className="guess">{campaign('notStatedAddressee')}</span>
                )}
              </span>
            </td>
            <td className="sm" data-label={t('outcome')}>
              <AskState standing={ask.standing} />
              {ask.answers.map((answer) => (
                <span className="cell-sub" key={answer.id}>
                  <Text value={answer.text} />
                  <Marks of={citationsOf(provenance, answer.id)} />
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
