import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { LetterFormBox } from '@/components/letter/letter-form-box';
import { OWN, SIGNATORY_FIELDS } from '@/lib/domain/letter/forms';
import { mayAskMore, nextSignatoryStatuses } from '@/lib/domain/letter/signatories';
import { isSigningOpen, signaturesRefusal } from '@/lib/domain/letter/status';
import { writeContent } from '@/lib/domain/record/write';
import { parseId } from '@/lib/domain/shared/ids';
import { plainText } from '@/lib/i18n/text';
import { requireActor } from '@/lib/server/auth/actor';
import { changeSignatoryAction } from '@/lib/server/letter/actions';
import { getSignatoryForm } from '@/lib/server/letter/signing-queries';
import { findChoicesAction } from '@/lib/server/record/actions';
import { loadShell } from '@/lib/server/shell/queries';
import { routes } from '@/lib/web/routes';
import { StepPage } from '../../_parts/step';

interface Props {
  params: Promise<{ id: string; signatory: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('letterSigning'))('signatory') };
}

export default async function SignatoryPage({ params }: Props) {
  const { id: param, signatory } = await params;
  const actor = await requireActor(routes.letterSignatory(param, signatory));
  const id = parseId<'letter'>(param);
  const [form, { timeZone }, t, locale] = await Promise.all([
    id ? getSignatoryForm(actor, id, signatory) : null,
    loadShell(),
    getTranslations('letterSigning'),
    getLocale(),
  ]);
  if (!form) notFound();
  const { letter, status } = form;
  const refusal =
    signaturesRefusal(letter.status) ?? (status === null && !mayAskMore(letter.status) ? 'NOT_OPEN_FOR_SIGNATURE' : null);
  // Where it can go from here, and where it is: a name can be put right without a step.
  const next = nextSignatoryStatuses(status ?? 'INVITED', letter.status);
  const statuses = SIGNATORY_FIELDS.status.of.filter((one) => one === (status ?? 'INVITED') || next.includes(one));
  const isOwn = signatory === OWN;
  const first = isOwn && isSigningOpen(letter.status) ? 'SIGNED' : (status ?? 'INVITED');
  // Who signs is asked for their names; who declines may leave them out.
  const needed = first === 'SIGNED' ? ({ required: true } as const) : {};
  const { officialName, signerName } = SIGNATORY_FIELDS;
  const fields = {
    ...SIGNATORY_FIELDS,
    status: { ...SIGNATORY_FIELDS.status, of: statuses },
    officialName: { ...officialName, ...needed },
    signerName: { ...signerName, ...(letter.lane === 'ORGANISATION' && needed) },
  };
  return (
    <StepPage
      letter={letter}
      title={t('signatoryOf', { name: plainText(form.name, locale) })}
      mayWrite={form.mayWrite}
      refusal={refusal}
    >
      <LetterFormBox
        action={changeSignatoryAction}
        fields={fields}
        values={writeContent(SIGNATORY_FIELDS, { ...form, status: first }, new Map())}
        about={{ letterId: letter.id, signatoryId: form.id, version: String(form.version) }}
        legend={t('signature')}
        submit={t('save')}
        cancel={routes.letter(letter.id)}
        find={findChoicesAction}
        timeZone={timeZone}
      >
        <p className="hint">{t(letter.lane === 'MEMBER' ? 'signatureMember' : 'signatureOrganisation')}</p>
      </LetterFormBox>
    </StepPage>
  );
}
