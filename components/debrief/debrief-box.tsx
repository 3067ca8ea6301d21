import { NextIntlClientProvider, useMessages } from 'next-intl';
import type { DebriefForm as Form } from '@/lib/domain/meeting/debrief-view';
import { type DebriefActions, DebriefForm } from './debrief-form';

interface DebriefBoxProps {
  form: Form;
  actions: DebriefActions;
  me: string;
  today: string;
  timeZone: string;
}

/** The form of a debrief with the words it needs in the browser; one that goes on from a draft begins anew without it. */
export function DebriefBox({ form, ...props }: DebriefBoxProps) {
  const all = useMessages();
  const { debrief, debriefField, recordForm, recordHint, error, fieldError, noun, askOutcome, attended } = all;
  const { delegationRole, position, positionEvidence, visibility } = all;
  return (
    <NextIntlClientProvider
      messages={{
        ...{ debrief, debriefField, recordForm, recordHint, error, fieldError, noun, askOutcome, attended },
        ...{ delegationRole, position, positionEvidence, visibility },
      }}
    >
      <DebriefForm key={form.draft?.savedAt} form={form} {...props} />
    </NextIntlClientProvider>
  );
}
