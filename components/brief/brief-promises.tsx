import { useTranslations } from 'next-intl';
import { Due, Owners } from '@/components/commitment/commitment-rows';
import { Text } from '@/components/ui/text';
import type { RecordClock } from '@/lib/domain/commitment/standing';
import type { CommitmentView } from '@/lib/domain/shared/views';

/** What somebody on their side promised and has not settled. */
export function BriefPromises({ commitments, clock }: { commitments: readonly CommitmentView[]; clock: RecordClock }) {
  const t = useTranslations('brief');
  const status = useTranslations('commitmentStatus');
  if (commitments.length === 0) return <p className="hint">{t('noCommitments')}</p>;
  return (
    <ul className="brief-list">
      {commitments.map((commitment) => (
        <li key={commitment.id}>
          <Text value={commitment.text} />
          <span className="meta">
            <span>{status(commitment.status)}</span>
            <Owners commitment={commitment} />
            <Due commitment={commitment} clock={clock} />
          </span>
        </li>
      ))}
    </ul>
  );
}
