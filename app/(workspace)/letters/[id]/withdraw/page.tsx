import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LetterFormBox } from '@/components/letter/letter-form-box';
import { Note } from '@/components/ui/panel';
import { WITHDRAW_FIELDS } from '@/lib/domain/letter/forms';
import { refusalOfMove } from '@/lib/domain/letter/moves';
import { canMoveLetter } from '@/lib/domain/letter/status';
import { withdrawLetterAction } from '@/lib/server/letter/actions';
import { findChoicesAction } from '@/lib/server/record/actions';
import { loadShell } from '@/lib/server/shell/queries';
import { routes } from '@/lib/web/routes';
import { loadForStep, StepPage } from '../_parts/step';

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('letterStep'))('withdraw') };
}

export default async function WithdrawLetterPage({ params }: Props) {
  const { letter, mayWrite } = await loadForStep((await params).id, routes.letterWithdraw);
  const [{ timeZone }, t] = await Promise.all([loadShell(), getTranslations('letterStep')]);
  return (
    <StepPage
      letter={letter}
      title={t('withdraw')}
      mayWrite={mayWrite}
      refusal={canMoveLetter(letter.status, 'WITHDRAWN') ? null : refusalOfMove(letter.status, 'WITHDRAWN')}
    >
      <LetterFormBox
        action={withdrawLetterAction}
        fields={WITHDRAW_FIELDS}
        values={{}}
        about={{ letterId: letter.id, version: String(letter.version) }}
        legend={t('withdrawWhy')}
        submit={t('withdrawDo')}
        cancel={routes.letter(letter.id)}
        find={findChoicesAction}
        timeZone={timeZone}
      >
        <Note tone="glass">{t('withdrawHint')}</Note>
      </LetterFormBox>
    </StepPage>
  );
}
