import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LetterFormBox } from '@/components/letter/letter-form-box';
import { ANSWER_FIELDS } from '@/lib/domain/letter/forms';
import { refusalOfMove } from '@/lib/domain/letter/moves';
import { canMoveLetter } from '@/lib/domain/letter/status';
import { newId } from '@/lib/domain/shared/ids';
import { answerLetterAction } from '@/lib/server/letter/actions';
import { findChoicesAction } from '@/lib/server/record/actions';
import { loadShell } from '@/lib/server/shell/queries';
import { routes } from '@/lib/web/routes';
import { loadForStep, StepPage } from '../_parts/step';

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('letterStep'))('answer') };
}

export default async function AnswerLetterPage({ params }: Props) {
  const { letter, mayWrite } = await loadForStep((await params).id, routes.letterAnswer);
  const [{ clock, timeZone }, t] = await Promise.all([loadShell(), getTranslations('letterStep')]);
  const [only, another] = letter.recipients.map((recipient) => {
    const { id, name } = 'contact' in recipient ? recipient.contact : recipient.organisation;
    return { id, label: name };
  });
  const asks = letter.asks.map(({ id, title }) => ({ id, label: title }));
  return (
    <StepPage
      letter={letter}
      title={t('answer')}
      mayWrite={mayWrite}
      refusal={canMoveLetter(letter.status, 'ANSWERED') ? null : refusalOfMove(letter.status, 'ANSWERED')}
    >
      <LetterFormBox
        action={answerLetterAction}
        fields={ANSWER_FIELDS}
        values={{
          answered: clock.today,
          answeredBy: only && !another ? JSON.stringify(only) : '',
          toAsks: JSON.stringify(asks),
        }}
        about={{
          letterId: letter.id,
          version: String(letter.version),
          answerId: newId(Date.now(), crypto.getRandomValues(new Uint8Array(10))),
        }}
        legend={t('answerWhat')}
        submit={t('answerDo')}
        cancel={routes.letter(letter.id)}
        find={findChoicesAction}
        timeZone={timeZone}
      />
    </StepPage>
  );
}
