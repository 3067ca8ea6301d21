'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { ErrorSummary } from '@/components/form/error-summary';
import { FormActions } from '@/components/form/form-actions';
import { PasswordInput } from '@/components/form/password-input';
import type { FormState } from '@/lib/domain/shared/form-state';

/** One's own password: the one until now, and another. */
export function PasswordForm({ action }: { action: (state: FormState, form: FormData) => Promise<FormState> }) {
  const t = useTranslations('account');
  const link = useTranslations('invitation');
  const [state, submit, pending] = useActionState(action, {});
  return (
    <form action={submit} className="form settings-form" noValidate>
      <ErrorSummary
        state={state}
        fields={[
          { name: 'current', id: 'current', label: t('current') },
          { name: 'password', id: 'password', label: link('password') },
        ]}
      />
      <PasswordInput name="current" label={t('current')} error={state.fields?.current} autoComplete="current-password" />
      <PasswordInput
        name="password"
        label={link('password')}
        hint={link('passwordHint')}
        error={state.fields?.password}
        autoComplete="new-password"
      />
      <FormActions label={t('changePassword')} pending={pending} />
    </form>
  );
}
