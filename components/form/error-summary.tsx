'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { Text } from '@/components/ui/text';
import type { FormState } from '@/lib/domain/shared/form-state';
import type { FieldErrorCode } from '@/lib/domain/shared/result';
import { isolated } from './field';

interface ErrorSummaryProps {
  state: Pick<FormState, 'code' | 'fields' | 'about' | 'reference' | 'attempt'>;
  /** The fields of the form: name, the id to go to, and what the field is called. */
  fields: readonly { name: string; id: string; label: string }[];
  /** What was not done; "Not saved yet" when left out. */
  title?: string;
}

/** Why the form was not saved: takes the focus, and leads to each field. */
export function ErrorSummary({ state, fields, title }: ErrorSummaryProps) {
  const t = useTranslations('error');
  const field = useTranslations('fieldError');
  const box = useRef<HTMLDivElement>(null);
  // Each answer moves the focus here again, also when it says the same.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the attempt is what changes
  useEffect(() => {
    if (state.code) box.current?.focus();
  }, [state.attempt, state.code]);
  if (!state.code) return null;

  const wrong = fields.filter(({ name }) => state.fields?.[name]);
  const isHiddenFieldWrong = Object.keys(state.fields ?? {}).some((name) => !fields.some((known) => known.name === name));
  return (
    <div className="summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{title ?? t('summary')}</h2>
      <p>{t(state.code)}</p>
      {wrong.length > 0 && (
        <ul>
          {wrong.map(({ name, id, label }) => (
            <li key={name}>
              <a href={`#${id}`}>
                {label}: {field.rich(state.fields?.[name] as FieldErrorCode, { d: isolated })}
                {state.about && (
                  <>
                    {' '}
                    <b>
                      <Text value={state.about} />
                    </b>
                  </>
                )}
              </a>
            </li>
          ))}
        </ul>
      )}
      {isHiddenFieldWrong && <p>{field('INVALID')}</p>}
      {state.reference && (
        <p className="hint">
          {t('reference')} <bdi dir="ltr">{state.reference}</bdi>
        </p>
      )}
    </div>
  );
}
