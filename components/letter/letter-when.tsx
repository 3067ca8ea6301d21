import { useLocale, useTranslations } from 'next-intl';
import { DateText } from '@/components/ui/date';
import { Icon } from '@/components/ui/icon';
import { deadlineStanding } from '@/lib/domain/letter/progress';
import { isSent, isSigningOpen } from '@/lib/domain/letter/status';
import type { LetterListItem } from '@/lib/domain/letter/view';
import { formatDate } from '@/lib/i18n/format';

interface LetterWhenProps {
  letter: Pick<LetterListItem, 'status' | 'sent' | 'sentBasis' | 'deadline'>;
  today: string;
}

/** When a letter went out; before that, how long it may still be signed. */
export function LetterWhen({ letter: { status, sent, sentBasis, deadline }, today }: LetterWhenProps) {
  const t = useTranslations('letterSigning');
  const locale = useLocale();
  if (isSent(status)) return <DateText date={sent} basis={sentBasis} />;
  if (!isSigningOpen(status) || !deadline) return <span className="guess">{t('notSent')}</span>;
  const standing = deadlineStanding(deadline, today);
  const isLate = standing.kind === 'PASSED';
  return (
    <>
      <span className={isLate ? 'due due-late' : 'due due-now'}>
        <Icon name={isLate ? 'triangle-alert' : 'clock'} small />
        {standing.kind === 'AHEAD' && t('countdown', { days: standing.days })}
        {standing.kind === 'TODAY' && t('lastDay')}
        {standing.kind === 'PASSED' && t('overdue', { days: standing.days })}
      </span>
      <span className="cell-sub">{formatDate({ on: deadline, precision: 'DAY' }, locale)}</span>
    </>
  );
}
