'use client';

import type { ComponentProps, ReactNode } from 'react';
import type { FormState } from '@/lib/domain/shared/form-state';
import { directionOf, type Locale } from '@/lib/i18n/locale';
import { Field } from './field';

type Answered = Pick<FormState, 'values' | 'fields'>;

interface TextInputProps extends Omit<ComponentProps<'input'>, 'name' | 'lang' | 'dir' | 'className'> {
  /** What the form answered: what was typed and what is wrong with it. */
  state: Answered;
  name: string;
  /** Its id on the page, where that is not its name: of several forms each has fields of its own. */
  id?: string;
  label: ReactNode;
  hint?: ReactNode;
  /** The language of what is typed; `code` for addresses and numbers, which run from left to right. */
  language?: Locale | 'code';
  /** What stands there before anything is typed. */
  start?: string;
  narrow?: boolean;
}

/** One line of text with its label, its hint and its error. */
export function TextInput({ state, name, id = name, label, hint, language, start, narrow = false, ...input }: TextInputProps) {
  const direction = language === 'code' ? 'ltr' : language ? directionOf(language) : 'auto';
  return (
    <Field id={id} label={label} hint={hint} error={state.fields?.[name]}>
      {(field) => (
        <input
          autoComplete="off"
          {...input}
          {...field}
          className={narrow ? 'input input-date' : 'input'}
          name={name}
          lang={language === 'code' ? undefined : language}
          dir={direction}
          defaultValue={state.values?.[name] ?? start}
        />
      )}
    </Field>
  );
}

/** The two names of something side by side, the reader's language first. */
export function BothInputs({
  locale,
  ...props
}: Omit<TextInputProps, 'name' | 'label' | 'start' | 'language'> & {
  locale: Locale;
  fields: Record<Locale, { name: string; label: ReactNode; start?: string }>;
}) {
  const { fields, ...input } = props;
  const order: readonly Locale[] = locale === 'ar' ? ['ar', 'en'] : ['en', 'ar'];
  return (
    <div className="side-by-side">
      {order.map((language) => (
        <TextInput key={language} {...input} {...fields[language]} language={language} />
      ))}
    </div>
  );
}
