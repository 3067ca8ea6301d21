'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import type { FormState } from '@/lib/domain/shared/form-state';
import { ErrorSummary } from './error-summary';
import { Field } from './field';

interface SignInFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** Where to go afterwards. */
  from: string;
}

/** E-mail and password. Works before JavaScript; what was typed stays, but for the password. */
export function SignInForm({ action, from }: SignInFormProps) {
  const t = useTranslations('signIn');
  const error = useTranslations('error');
  const [state, submit, pending] = useActionState(action, {});
  return (
    <form action={submit} className="form" noValidate>
      <ErrorSummary
        title={error('signInSummary')}
        state={state}
        fields={[
          { name: 'email', id: 'email', label: t('email') },
          { name: 'password', id: 'password', label: t('password') },
        ]}
      />
      <input type="hidden" name="from" value={from} />
      <Field id="email" label={t('email')} error={state.fields?.email}>
        {(field) => (
          <input
            {...field}
            key={state.attempt}
            className="input"
            type="email"
            name="email"
            dir="ltr"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            required
            maxLength={254}
            defaultValue={state.values?.email}
          />
        )}
      </Field>
      <Field id="password" label={t('password')} error={state.fields?.password}>
        {(field) => (
          <input
            {...field}
            className="input"
            type="password"
            name="password"
            dir="ltr"
            autoComplete="current-password"
            required
          />
        )}
      </Field>
      <button className="btn btn-primary btn-lg" type="submit" aria-disabled={pending}>
        {pending ? t('pending') : t('submit')}
      </button>
    </form>
  );
}
