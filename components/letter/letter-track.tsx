import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Icon, type IconName } from '@/components/ui/icon';
import { isSent, type LetterStatus } from '@/lib/domain/letter/status';
import type { LetterDetail } from '@/lib/domain/letter/view';
import { isKnown, type PartialDate } from '@/lib/domain/shared/partial-date';
import { dayIn } from '@/lib/domain/shared/time-zone';
import { formatDate } from '@/lib/i18n/format';

const STAGES = ['draft', 'signing', 'sent', 'answered'] as const;
type Stage = (typeof STAGES)[number];
const ICONS: Record<Stage, IconName> = { draft: 'pen-line', signing: 'signature', sent: 'send', answered: 'message-square-text' };

const STAGE_OF: Record<Exclude<LetterStatus, 'WITHDRAWN'>, Stage> = {
  DRAFT: 'draft',
  IN_REVIEW: 'draft',
  OPEN_FOR_SIGNATURE: 'signing',
  SIGNING_CLOSED: 'signing',
  SENT: 'sent',
  NO_REPLY: 'sent',
  ANSWERED: 'answered',
};

interface LetterTrackProps {
  letter: Pick<LetterDetail, 'status' | 'text' | 'sent' | 'answered' | 'deadline' | 'count'>;
  timeZone: string;
}

/** The way of a letter from draft to answer, and where it stands on it; nothing for one that was withdrawn. */
export function LetterTrack({ letter, timeZone }: LetterTrackProps) {
  const t = useTranslations('letterTrack');
  const status = useTranslations('letterStatus');
  const locale = useLocale();
  if (letter.status === 'WITHDRAWN') return null;
  const current = STAGES.indexOf(STAGE_OF[letter.status]);
  const day = (date: PartialDate): string | null => (isKnown(date) ? formatDate(date, locale) : null);
  const on = (instant: Date) => day({ on: dayIn(instant, timeZone), precision: 'DAY' }) ?? '';
  const { text, deadline } = letter;
  // Who sent it without asking anybody passed the stage by.
  const isSkipped = isSent(letter.status) && letter.count.signed === 0;
  const said: Record<Stage, ReactNode> = {
    draft: text?.frozenAt ? t('agreed', { date: on(text.frozenAt) }) : text ? t('version', { number: text.number }) : t('noText'),
    signing: isSkipped
      ? t('noSignatures')
      : deadline
        ? t('until', { date: day({ on: deadline, precision: 'DAY' }) ?? '' })
        : t('noDeadline'),
    sent: day(letter.sent) ?? t('notYet'),
    answered: letter.status === 'NO_REPLY' ? status('NO_REPLY') : (day(letter.answered) ?? t('notYet')),
  };
  return (
    <section className="gap-b" aria-label={t('label')}>
      <ol className="track">
        {STAGES.map((stage, i) => {
          const isDone = i < current || (i === current && letter.status === 'ANSWERED');
          const isNow = i === current && !isDone;
          return (
            <li key={stage} className={isDone ? 'done' : isNow ? 'now' : undefined} aria-current={isNow ? 'step' : undefined}>
              <span className="stone">
                <Icon name={isDone ? 'check' : ICONS[stage]} small />
                {isNow ? status(letter.status) : t(stage)}
                {isDone && <span className="vh"> ({t('done')})</span>}
              </span>
              <p>{said[stage]}</p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
