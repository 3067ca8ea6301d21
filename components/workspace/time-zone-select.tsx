'use client';

import { useTranslations } from 'next-intl';
import { Field } from '@/components/form/field';
import type { FormState } from '@/lib/domain/shared/form-state';

interface TimeZoneSelectProps {
  state: Pick<FormState, 'values' | 'fields'>;
  zones: readonly string[];
  start: string;
}

/** One of the world's time zones, by its IANA name. */
export function TimeZoneSelect({ state, zones, start }: TimeZoneSelectProps) {
  const t = useTranslations('workspace');
  const chosen = state.values?.timeZone ?? start;
  return (
    <Field id="timeZone" label={t('timeZone')} hint={t('timeZoneHint')} error={state.fields?.timeZone}>
      {(field) => (
        <select {...field} className="input" name="timeZone" defaultValue={chosen}>
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll('_', ' ')}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
