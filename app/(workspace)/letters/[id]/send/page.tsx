import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LetterFormBox } from '@/components/letter/letter-form-box';
import { Note } from '@/components/ui/panel';
import { SEND_FIELDS } from '@/lib/domain/letter/forms';
import { refusalOfMove } from '@/lib/domain/letter/moves';
import { canMoveLetter } from '@/lib/domain/letter/status';
import { sendLetterAction } from '@/lib/server/letter/actions';
import { findChoicesAction } from '@/lib/server/record/actions';
import { loadShell } from '@/lib/server/shell/queries';
import { routes } from '@/lib/web/routes';
import { loadForStep, StepPage } from '../_parts/step';

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('letterStep'))('send') };
}

export default async function SendLetterPage({ params }: Props) {
  const { letter, mayWrite } = await loadForStep((await params).id, routes.letterSend);
  const [{ clock, timeZone }, t] = await Promise.all([loadShell(), getTranslations('letterStep')]);
  const recipients = letter.recipients.map((recipient) => {
    const { id, name } = 'contact' in recipient ? recipient.contact : recipient.organisation;
    return { id, label: name };
  });
  const isDraft = letter.status === 'DRAFT' || letter.status === 'IN_REVIEW';
  return (
    <StepPage
      letter={letter}
      title={t('send')}
      mayWrite={mayWrite}
      refusal={
        canMoveLetter(letter.status, 'SENT') && letter.status !== 'ANSWERED' && letter.status !== 'NO_REPLY'
          ? null
          : refusalOfMove(letter.status, 'SENT')
      }
    >
      <LetterFormBox
        action={sendLetterAction}
        fields={SEND_FIELDS}
        values={{ sent: isDraft ? '' : clock.today, sentVia: letter.sentVia ?? '', recipients: JSON.stringify(recipients) }}
        about={{ letterId: letter.id, version: String(letter.version) }}
        legend={t('sendWhat')}
        submit={t('sendDo')}
        cancel={routes.letter(letter.id)}
        find={findChoicesAction}
        timeZone={timeZone}
      >
        <Note tone="glass">{t(isDraft ? 'sendUnsigned' : 'sendFinal')}</Note>
      </LetterFormBox>
    </StepPage>
  );
}
