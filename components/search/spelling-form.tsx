'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { ErrorSummary } from '@/components/form/error-summary';
import { TextInput } from '@/components/form/text-input';
import { FORM_MAX, FORMS_MAX } from '@/lib/domain/search/spelling';
import type { FormState } from '@/lib/domain/shared/form-state';

export type SpellingAction = (state: FormState, form: FormData) => Promise<FormState>;

interface SpellingFormProps {
  action: SpellingAction;
  id: string;
  /** 0 for spellings that are new. */
  version: number;
  forms?: string;
  isStem?: boolean;
}

/** Spellings that are one word when looked for, on one line. */
export function SpellingForm({ action, id, version, forms = '', isStem = false }: SpellingFormProps) {
  const t = useTranslations('spelling');
  const settings = useTranslations('settings');
  const [state, submit, pending] = useActionState(action, {});
  const field = `forms-${id}`;
  return (
    <form action={submit} className="form settings-form" key={state.attempt} noValidate>
      <ErrorSummary state={state} fields={[{ name: 'forms', id: field, label: t('forms') }]} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <TextInput
        state={state}
        name="forms"
        id={field}
        start={forms}
        label={t('forms')}
        hint={t('formsHint')}
        maxLength={FORM_MAX * FORMS_MAX}
        required
      />
      <label className="check">
        <input type="checkbox" name="isStem" defaultChecked={state.values ? state.values.isStem === 'on' : isStem} />
        <span>{t('isStem')}</span>
      </label>
      <div className="form-actions">
        <button className={version === 0 ? 'btn btn-primary' : 'btn'} type="submit" aria-disabled={pending}>
          {pending ? settings('saving') : t(version === 0 ? 'add' : 'save')}
        </button>
      </div>
    </form>
  );
}
