'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { ErrorSummary } from '@/components/form/error-summary';
import { PasswordInput } from '@/components/form/password-input';
import type { FormState } from '@/lib/domain/shared/form-state';

interface AcceptFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  token: string;
  /** For password managers: whose password it is. */
  email: string;
}

/** The password that somebody sets behind their link. */
export function AcceptForm({ action, token, email }: AcceptFormProps) {
  const t = useTranslations('invitation');
  const settings = useTranslations('settings');
  const [state, submit, pending] = useActionState(action, {});
  return (
    <form action={submit} className="form" noValidate>
      <ErrorSummary title={t('summary')} state={state} fields={[{ name: 'password', id: 'password', label: t('password') }]} />
      <input type="hidden" name="token" value={token} />
      <input className="vh" type="email" autoComplete="username" value={email} readOnly tabIndex={-1} aria-hidden="true" />
      <PasswordInput
        name="password"
        label={t('password')}
        hint={t('passwordHint')}
        error={state.fields?.password}
        autoComplete="new-password"
      />
      <button className="btn btn-primary btn-lg" type="submit" aria-disabled={pending}>
        {pending ? settings('workingOnIt') : t('submit')}
      </button>
    </form>
  );
}
