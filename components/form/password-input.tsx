'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useState } from 'react';
import type { FieldErrorCode } from '@/lib/domain/shared/result';
import { Field } from './field';

interface PasswordInputProps {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error: FieldErrorCode | undefined;
  autoComplete: 'new-password' | 'current-password';
}

/** A password, which can be shown while it is typed. */
export function PasswordInput({ name, label, hint, error, autoComplete }: PasswordInputProps) {
  const t = useTranslations('invitation');
  const [isShown, setShown] = useState(false);
  // The switch works in the browser only: before that there is none.
  const [isReady, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return (
    <div className="password">
      <Field id={name} label={label} hint={hint} error={error}>
        {(field) => (
          <input
            {...field}
            className="input"
            type={isShown ? 'text' : 'password'}
            name={name}
            dir="ltr"
            autoComplete={autoComplete}
            autoCapitalize="none"
            spellCheck={false}
            required
          />
        )}
      </Field>
      {isReady && (
        <label className="check">
          <input type="checkbox" checked={isShown} onChange={(event) => setShown(event.target.checked)} />
          {t('show')}
        </label>
      )}
    </div>
  );
}
