'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import type { FieldErrorCode } from '@/lib/domain/shared/result';

interface FieldProps {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: FieldErrorCode;
  children: (describedBy: { id: string; 'aria-invalid': true | undefined; 'aria-describedby': string | undefined }) => ReactNode;
}

/** A label, its control, a hint and an error, tied together. */
export function Field({ id, label, hint, error, children }: FieldProps) {
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  return (
    <div className={error ? 'field bad' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-invalid': error ? true : undefined,
        'aria-describedby': [hintId, errorId].filter(Boolean).join(' ') || undefined,
      })}
      <FieldError id={errorId} error={error} />
    </div>
  );
}

/** An example that reads from left to right, also inside Arabic. */
export const isolated = (chunks: ReactNode) => (
  <bdi dir="ltr" className="whitespace-nowrap">
    {chunks}
  </bdi>
);

/** What is wrong with a field, in words. */
export function FieldError({ id, error }: { id: string | undefined; error: FieldErrorCode | undefined }) {
  const t = useTranslations('fieldError');
  if (!error) return null;
  return (
    <p className="err" id={id}>
      <Icon name="circle-alert" small />
      {t.rich(error, { d: isolated })}
    </p>
  );
}
