import { useTranslations } from 'next-intl';
import { Icon, type IconName } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { MenuItem, StepsMenu } from '@/components/ui/steps-menu';
import type { PlainMove } from '@/lib/domain/letter/forms';
import type { LetterStatus } from '@/lib/domain/letter/status';
import { type LetterStep, letterSteps } from '@/lib/domain/letter/steps';
import type { LetterDetail } from '@/lib/domain/letter/view';
import type { Locale } from '@/lib/i18n/locale';
import { editRecordPath, newRecordPath, recordHistoryPath } from '@/lib/web/record-path';
import { routes } from '@/lib/web/routes';

type StepAction = (form: FormData) => Promise<void>;

interface LetterActionsProps {
  letter: LetterDetail;
  mayWrite: boolean;
  maySeeHistory: boolean;
  locale: Locale;
  move: StepAction;
}

/** What can be done with a letter: the likeliest step first, its paper, all else behind one button. */
export function LetterActions({ letter, mayWrite, maySeeHistory, locale, move }: LetterActionsProps) {
  const form = useTranslations('recordForm');
  const t = useTranslations('letterStep');
  const { id, status, lane, text } = letter;
  const [first, ...rest] = mayWrite ? letterSteps({ status, lane, hasText: text !== null }) : [];
  return (
    <>
      {first && <Step letter={letter} step={first} move={move} className="btn btn-primary" />}
      {text && (
        <Link className="btn" href={routes.letterPrint(id, locale)}>
          <Icon name="printer" small />
          {t('print')}
        </Link>
      )}
      {mayWrite && (
        <Link className="btn" href={editRecordPath('letter', id)}>
          <Icon name="pen-line" small />
          {form('edit')}
        </Link>
      )}
      {(rest.length > 0 || maySeeHistory) && (
        <StepsMenu>
          <ul>
            {rest.map((step) => (
              <li key={step.kind === 'page' ? step.page : step.to}>
                <Step letter={letter} step={step} move={move} className="menu-item" />
              </li>
            ))}
            {mayWrite && status === 'ANSWERED' && (
              <MenuItem
                href={newRecordPath('answer', { letter: id, next: routes.letter(id) })}
                icon="plus"
                label={t('anotherAnswer')}
              />
            )}
            {maySeeHistory && <MenuItem href={recordHistoryPath('letter', id)} icon="history" label={form('history')} />}
          </ul>
        </StepsMenu>
      )}
    </>
  );
}

const PAGES = {
  text: { href: routes.letterText, icon: 'file-text' },
  invite: { href: routes.letterInvite, icon: 'mail' },
  reminders: { href: routes.letterReminders, icon: 'clock' },
  send: { href: routes.letterSend, icon: 'send' },
  answer: { href: routes.letterAnswer, icon: 'message-square-text' },
  withdraw: { href: routes.letterWithdraw, icon: 'circle-slash' },
} as const satisfies Record<string, { href: (id: string) => string; icon: IconName }>;

const MOVE_ICONS: Record<PlainMove, IconName> = {
  DRAFT: 'undo-2',
  IN_REVIEW: 'file-text',
  OPEN_FOR_SIGNATURE: 'signature',
  SIGNING_CLOSED: 'hourglass',
  NO_REPLY: 'archive',
  SENT: 'undo-2',
};

interface StepProps {
  letter: Pick<LetterDetail, 'id' | 'version' | 'status' | 'text'>;
  step: LetterStep;
  move: StepAction;
  className: string;
}

/** A step by one button where nothing has to be said; the way to its page otherwise. */
function Step({ letter, step, move, className }: StepProps) {
  const t = useTranslations('letterStep');
  if (step.kind === 'page') {
    const { href, icon } = PAGES[step.page];
    return (
      <Link className={className} href={href(letter.id)}>
        <Icon name={icon} small />
        {t(step.page === 'text' && !letter.text ? 'write' : step.page)}
      </Link>
    );
  }
  return (
    <form action={move}>
      <input type="hidden" name="letterId" value={letter.id} />
      <input type="hidden" name="version" value={letter.version} />
      <input type="hidden" name="to" value={step.to} />
      <input type="hidden" name="next" value={routes.letter(letter.id)} />
      <button className={className} type="submit">
        <Icon name={MOVE_ICONS[step.to]} small />
        {t(moveWord(letter.status, step.to))}
      </button>
    </form>
  );
}

/** What a move is called, coming from where the letter stands. */
function moveWord(from: LetterStatus, to: PlainMove) {
  if (to === 'DRAFT' && from === 'WITHDRAWN') return 'resume';
  if (to === 'OPEN_FOR_SIGNATURE' && from === 'SIGNING_CLOSED') return 'reopen';
  if (to === 'SENT') return from === 'ANSWERED' ? 'notAnswered' : 'stillWaiting';
  return to;
}
