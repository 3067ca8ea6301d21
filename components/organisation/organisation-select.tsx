'use client';

import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { Field } from '@/components/form/field';
import type { FormState } from '@/lib/domain/shared/form-state';
import type { OrganisationRef } from '@/lib/domain/shared/views';
import { sortByName } from '@/lib/i18n/sort';
import { plainText } from '@/lib/i18n/text';

interface OrganisationSelectProps {
  state: Pick<FormState, 'values' | 'fields'>;
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  organisations: readonly OrganisationRef[];
  /** What it says when none is chosen. */
  none: string;
  start?: string;
}

/** One of the organisations, in the reader's alphabet. */
export function OrganisationSelect({ state, name, label, hint, organisations, none, start = '' }: OrganisationSelectProps) {
  const locale = useLocale();
  const named = (organisation: OrganisationRef) => {
    const full = plainText(organisation.name, locale);
    return organisation.shortName && organisation.shortName !== full ? `${full} (${organisation.shortName})` : full;
  };
  return (
    <Field id={name} label={label} hint={hint} error={state.fields?.[name]}>
      {(field) => (
        <select {...field} className="input" name={name} defaultValue={state.values?.[name] ?? start}>
          <option value="">{none}</option>
          {sortByName(organisations, locale).map((organisation) => (
            <option key={organisation.id} value={organisation.id}>
              {named(organisation)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
