import { NextIntlClientProvider, useMessages } from 'next-intl';
import { formMessages } from '@/components/record/messages';
import { LetterForm, type LetterFormProps } from './letter-form';

/** The form of a letter's step with the words it needs in the browser. */
export function LetterFormBox(props: LetterFormProps) {
  return (
    <NextIntlClientProvider messages={formMessages(useMessages(), props.fields)}>
      <LetterForm {...props} />
    </NextIntlClientProvider>
  );
}
