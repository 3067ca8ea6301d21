import { NextIntlClientProvider, useMessages } from 'next-intl';
import { definitionOf } from '@/lib/domain/record/definitions';
import type { RecordFormView } from '@/lib/domain/record/view';
import { formMessages } from './messages';
import { RecordForm, type RecordFormActions } from './record-form';

interface RecordFormBoxProps {
  form: RecordFormView;
  actions: RecordFormActions;
  timeZone: string;
  next?: string;
  cancel: string;
}

/** A record's form with the words and fields it needs in the browser; one that goes on from a draft begins anew without it. */
export function RecordFormBox({ form, ...props }: RecordFormBoxProps) {
  const { fields, groups } = definitionOf(form.noun);
  return (
    <NextIntlClientProvider messages={formMessages(useMessages(), fields)}>
      <RecordForm key={form.draft?.savedAt} form={form} fields={fields} groups={groups} {...props} />
    </NextIntlClientProvider>
  );
}
