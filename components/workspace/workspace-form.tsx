'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { ChangedMeanwhile } from '@/components/form/changed-meanwhile';
import { ErrorSummary } from '@/components/form/error-summary';
import { FormActions } from '@/components/form/form-actions';
import { BothInputs } from '@/components/form/text-input';
import { OrganisationSelect } from '@/components/organisation/organisation-select';
import type { FormState } from '@/lib/domain/shared/form-state';
import type { WorkspaceForm as WorkspaceFormView, WorkspaceSettings } from '@/lib/domain/workspace/view';
import { plainText } from '@/lib/i18n/text';
import { routes } from '@/lib/web/routes';
import { TimeZoneSelect } from './time-zone-select';

type State = FormState<WorkspaceSettings | null>;

interface WorkspaceFormProps {
  action: (state: State, form: FormData) => Promise<State>;
  form: WorkspaceFormView;
  timeZones: readonly string[];
}

/** The workspace's names, time zone and coalition. */
export function WorkspaceForm({ action, form: { workspace: first, organisations }, timeZones }: WorkspaceFormProps) {
  const t = useTranslations('workspace');
  const settings = useTranslations('settings');
  const locale = useLocale();
  const [state, submit, pending] = useActionState<State, FormData>(action, {});
  const now = state.conflict ?? first;
  const typed = state.values ?? {};
  const labels = [
    { name: 'nameEn', label: t('nameEn') },
    { name: 'nameAr', label: t('nameAr') },
    { name: 'timeZone', label: t('timeZone') },
    { name: 'coalitionId', label: t('coalition') },
  ] as const;
  const coalition = (id: string | undefined) =>
    plainText(organisations.find((organisation) => organisation.id === id)?.name ?? null, locale);
  const theirs = { ...now, coalitionId: coalition(now.coalition?.id) };
  const yours = { ...typed, coalitionId: coalition(typed.coalitionId) } as Record<string, string>;
  return (
    <form action={submit} className="form settings-form" key={state.attempt} noValidate>
      <ErrorSummary state={state} fields={labels.map(({ name, label }) => ({ name, id: name, label }))} />
      {state.conflict && (
        <ChangedMeanwhile
          fields={labels.map(({ name, label }) => ({ name, label, theirs: theirs[name], yours: yours[name] ?? '' }))}
        />
      )}
      <input type="hidden" name="version" value={now.version} />
      <BothInputs
        state={state}
        locale={locale}
        required
        fields={{
          en: { name: 'nameEn', label: t('nameEn'), start: now.nameEn },
          ar: { name: 'nameAr', label: t('nameAr'), start: now.nameAr },
        }}
      />
      <TimeZoneSelect state={state} zones={timeZones} start={now.timeZone} />
      <OrganisationSelect
        state={state}
        name="coalitionId"
        label={t('coalition')}
        hint={t('coalitionHint')}
        organisations={organisations}
        none={t('chooseOrganisation')}
        start={now.coalition?.id}
      />
      <FormActions label={settings('save')} pending={pending} cancel={routes.settings()} />
    </form>
  );
}
