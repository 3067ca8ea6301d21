import { useLocale, useTranslations } from 'next-intl';
import { Note } from '@/components/ui/panel';
import { deadlineStanding, signatureProgress } from '@/lib/domain/letter/progress';
import type { LetterDetail } from '@/lib/domain/letter/view';
import { dayIn } from '@/lib/domain/shared/time-zone';
import { formatNumber, formatToday } from '@/lib/i18n/format';
import { SignatureChart } from './signature-chart';

interface SigningPanelProps {
  letter: LetterDetail;
  today: string;
  timeZone: string;
}

/** How far the signatures have come: how many of how many, how long there is left, and whether that will do. */
export function SigningPanel({ letter, today, timeZone }: SigningPanelProps) {
  const t = useTranslations('letterSigning');
  const locale = useLocale();
  const { signatories, text, deadline, count } = letter;
  const openedOn = text?.frozenAt ? dayIn(text.frozenAt, timeZone) : null;
  const progress = signatureProgress(
    { signatories, versionId: text?.id ?? null, target: count.target, deadlineOn: deadline, openedOn },
    today,
  );
  const of = count.target ?? count.asked;
  const standing = deadlineStanding(deadline, today);
  const date = deadline ? formatToday(deadline, locale) : '';
  const willing = signatories.filter(({ status }) => status === 'APPROVED').length;
  const missing = count.target !== null && progress.projected !== null ? count.target - progress.projected : 0;
  const signedOn = signatories.flatMap(({ status, decidedAt }) =>
    status === 'SIGNED' && decidedAt ? dayIn(decidedAt, timeZone) : [],
  );
  return (
    <section className="panel pad" aria-labelledby="progress">
      <h2 id="progress" className="vh">
        {t('progress')}
      </h2>
      <div className="prog">
        <div>
          <p className="big">
            <b>{formatNumber(progress.signed, locale)}</b> {of !== null && t('of', { of })}
          </p>
          <p className="hint">{t(letter.lane === 'MEMBER' ? 'membersSigned' : 'organisationsSigned')}</p>
          {standing.kind === 'NONE' ? (
            <p className="hint big-2">{t('noDeadline')}</p>
          ) : (
            <>
              <p className="big big-2">
                {standing.kind === 'TODAY' ? (
                  <b>{t('today')}</b>
                ) : (
                  t.rich(standing.kind === 'AHEAD' ? 'daysLeft' : 'daysPast', {
                    days: standing.days,
                    b: (chunks) => <b>{chunks}</b>,
                  })
                )}
              </p>
              <p className={standing.kind === 'PASSED' ? 'hint due-late' : 'hint'}>
                {t(standing.kind === 'PASSED' ? 'was' : 'until', { date })}
              </p>
            </>
          )}
        </div>
        <SignatureChart
          signedOn={signedOn}
          openedOn={openedOn}
          today={today}
          deadline={deadline}
          of={of}
          projected={progress.projected}
        />
      </div>
      {letter.status === 'OPEN_FOR_SIGNATURE' && standing.kind === 'PASSED' && <Note tone="apricot">{t('afterDeadline')}</Note>}
      {missing > 0 && (
        <Note tone="apricot">
          <b>{t('short', { count: missing })}</b> {willing > 0 && t('willing', { count: willing })}
        </Note>
      )}
    </section>
  );
}
