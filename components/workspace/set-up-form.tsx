'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { ErrorSummary } from '@/components/form/error-summary';
import { Field, isolated } from '@/components/form/field';
import { BothInputs, TextInput } from '@/components/form/text-input';
import type { FormState } from '@/lib/domain/shared/form-state';
import { TimeZoneSelect } from './time-zone-select';

interface SetUpFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  timeZones: readonly string[];
  timeZone: string;
}

/** The first set-up, on one page: names, time zone, the coalition, its members. */
export function SetUpForm({ action, timeZones, timeZone }: SetUpFormProps) {
  const t = useTranslations('setUp');
  const workspace = useTranslations('workspace');
  const settings = useTranslations('settings');
  const locale = useLocale();
  const [state, submit, pending] = useActionState(action, {});
  const names = locale === 'ar' ? (['nameAr', 'nameEn', 'timeZone'] as const) : (['nameEn', 'nameAr', 'timeZone'] as const);
  const coalition = ['coalitionEn', 'coalitionAr', 'coalitionShort', 'members'] as const;
  return (
    <form action={submit} className="form" key={state.attempt} noValidate>
      <ErrorSummary
        state={state}
        fields={[
          ...names.map((name) => ({ name, id: name, label: workspace(name) })),
          ...coalition.map((name) => ({ name, id: name, label: t(name) })),
        ]}
      />
      <fieldset className="form plain">
        <legend className="part">{t('name')}</legend>
        <BothInputs
          state={state}
          locale={locale}
          required
          fields={{
            en: { name: 'nameEn', label: workspace('nameEn') },
            ar: { name: 'nameAr', label: workspace('nameAr') },
          }}
        />
        <TimeZoneSelect state={state} zones={timeZones} start={timeZone} />
      </fieldset>
      <fieldset className="form plain">
        <legend className="part">{t('coalition')}</legend>
        <p className="hint">{t('coalitionHint')}</p>
        <BothInputs
          state={state}
          locale={locale}
          fields={{
            en: { name: 'coalitionEn', label: t('coalitionEn') },
            ar: { name: 'coalitionAr', label: t('coalitionAr') },
          }}
        />
        <TextInput state={state} name="coalitionShort" label={t('coalitionShort')} language="code" narrow />
        <Field id="members" label={t('members')} hint={t.rich('membersHint', { d: isolated })} error={state.fields?.members}>
          {(field) => (
            <textarea {...field} className="input" name="members" rows={5} dir="auto" defaultValue={state.values?.members} />
          )}
        </Field>
      </fieldset>
      <button className="btn btn-primary btn-lg" type="submit" aria-disabled={pending}>
        {pending ? settings('saving') : t('submit')}
      </button>
    </form>
  );
}
