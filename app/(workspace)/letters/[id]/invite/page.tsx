import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LetterFormBox } from '@/components/letter/letter-form-box';
import { invitationFields } from '@/lib/domain/letter/forms';
import { mayAskMore } from '@/lib/domain/letter/signatories';
import { signaturesRefusal } from '@/lib/domain/letter/status';
import { askSignatoriesAction } from '@/lib/server/letter/actions';
import { findChoicesAction } from '@/lib/server/record/actions';
import { loadShell } from '@/lib/server/shell/queries';
import { routes } from '@/lib/web/routes';
import { loadForStep, StepPage } from '../_parts/step';

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('letterStep'))('invite') };
}

export default async function InviteSignatoriesPage({ params }: Props) {
  const { letter, mayWrite } = await loadForStep((await params).id, routes.letterInvite);
  const [{ timeZone }, t] = await Promise.all([loadShell(), getTranslations('letterStep')]);
  const { lane, status } = letter;
  const refusal = signaturesRefusal(status) ?? (mayAskMore(status) ? null : 'NOT_OPEN_FOR_SIGNATURE');
  return (
    <StepPage letter={letter} title={t('invite')} mayWrite={mayWrite} refusal={refusal ?? (lane ? null : 'LANE_MISSING')}>
      <LetterFormBox
        action={askSignatoriesAction}
        fields={invitationFields(lane ?? 'ORGANISATION')}
        values={{}}
        about={{ letterId: letter.id }}
        legend={t(lane === 'MEMBER' ? 'inviteMembers' : 'inviteOrganisations')}
        submit={t('inviteDo')}
        cancel={routes.letter(letter.id)}
        find={findChoicesAction}
        timeZone={timeZone}
      >
        <p className="hint">{t('inviteHint')}</p>
      </LetterFormBox>
    </StepPage>
  );
}
