'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useActionState } from 'react';
import { Icon } from '@/components/ui/icon';
import type { FormState } from '@/lib/domain/shared/form-state';

export interface StepFormProps<Answer = undefined> {
  action: (state: FormState<undefined, Answer>, form: FormData) => Promise<FormState<undefined, Answer>>;
  /** What the step is about, as hidden fields. */
  values: Readonly<Record<string, string | number>>;
  label: ReactNode;
  /** Whom or what it is about, for those who hear the button alone. */
  subject?: ReactNode;
  className?: string;
  /** What a success shows in place of the button. */
  children?: (answer: Answer) => ReactNode;
}

/** One step that a button takes; why it was not taken stands beside it. */
export function StepForm<Answer = undefined>({
  action,
  values,
  label,
  subject,
  className = 'btn',
  children,
}: StepFormProps<Answer>) {
  const error = useTranslations('error');
  const t = useTranslations('settings');
  const [state, submit, pending] = useActionState(action, {} as Awaited<FormState<undefined, Answer>>);
  if (state.answer && children) return children(state.answer);
  return (
    <form action={submit} className="step-form">
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button className={className} type="submit" aria-disabled={pending}>
        {pending ? t('workingOnIt') : label}
        {subject && <span className="vh"> {subject}</span>}
      </button>
      <div role="alert">
        {state.code && (
          <p className="err">
            <Icon name="circle-alert" small />
            <span>
              {error(state.code)}
              {state.reference && (
                <>
                  {' '}
                  {error('reference')} <bdi dir="ltr">{state.reference}</bdi>
                </>
              )}
            </span>
          </p>
        )}
      </div>
    </form>
  );
}
