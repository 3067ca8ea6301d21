import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Marks } from '@/components/citation/marks';
import { Chip, State } from '@/components/ui/chip';
import { DateText } from '@/components/ui/date';
import { Link } from '@/components/ui/link';
import { LETTER_STATUS_LOOKS } from '@/components/ui/looks';
import { Text } from '@/components/ui/text';
import { isSent, type LetterStatus } from '@/lib/domain/letter/status';
import type { LetterRef } from '@/lib/domain/shared/views';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';
import { routes } from '@/lib/web/routes';

interface LetterRowsProps<Letter extends LetterRef> {
  letters: readonly Letter[];
  provenance: Provenance;
  /** Something more to say of a letter. */
  extra?: (letter: Letter) => ReactNode;
}

/** Letters as rows: wherever letters are linked. */
export function LetterRows<Letter extends LetterRef>({ letters, provenance, extra }: LetterRowsProps<Letter>) {
  return (
    <ul className="rows">
      {letters.map((letter) => (
        <li key={letter.id}>
          <Link className="t" href={routes.letter(letter.id)}>
            <Text value={letter.subject} />
          </Link>
          <div className="meta">
            <LetterState status={letter.status} />
            <span>
              {isSent(letter.status) && <DateText date={letter.sent} basis={letter.sentBasis} />}
              <Marks of={citationsOf(provenance, letter.id)} />
            </span>
            {extra?.(letter)}
          </div>
        </li>
      ))}
    </ul>
  );
}

export function LetterState({ status }: { status: LetterStatus }) {
  const t = useTranslations('letterStatus');
  return <State look={LETTER_STATUS_LOOKS[status] ?? { tone: 'stone', icon: 'file-text' }}>{t(status)}</State>;
}

/** The same on a ground, for the head of the letter's page. */
export function LetterChip({ status }: { status: LetterStatus }) {
  const t = useTranslations('letterStatus');
  return <Chip look={LETTER_STATUS_LOOKS[status] ?? { tone: 'stone', icon: 'file-text' }}>{t(status)}</Chip>;
}
