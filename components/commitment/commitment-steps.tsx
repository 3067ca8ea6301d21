import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { COMMITMENT_STATUS_LOOKS } from '@/components/ui/looks';
import { canSettle, OUTCOMES } from '@/lib/domain/commitment/step';
import type { CommitmentDetail } from '@/lib/domain/commitment/view';

interface CommitmentStepsProps {
  commitment: CommitmentDetail;
  action: (form: FormData) => Promise<void>;
  next: string;
}

/** What became of a promise, one button each. */
export function CommitmentSteps({ commitment, action, next }: CommitmentStepsProps) {
  const t = useTranslations('commitment');
  if (!canSettle(commitment.status)) return <p className="hint">{t('settled')}</p>;
  return (
    <form action={action} className="fu-choices">
      <input type="hidden" name="commitment" value={commitment.id} />
      <input type="hidden" name="version" value={commitment.version} />
      <input type="hidden" name="next" value={next} />
      {OUTCOMES.map((outcome) => (
        <button key={outcome} className="btn" type="submit" name="outcome" value={outcome}>
          <Icon name={COMMITMENT_STATUS_LOOKS[outcome]?.icon ?? 'check'} small />
          {t(outcome)}
        </button>
      ))}
    </form>
  );
}
