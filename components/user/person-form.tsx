'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { ChangedMeanwhile } from '@/components/form/changed-meanwhile';
import { ErrorSummary } from '@/components/form/error-summary';
import { FormActions } from '@/components/form/form-actions';
import { TextInput } from '@/components/form/text-input';
import { OrganisationSelect } from '@/components/organisation/organisation-select';
import { ROLES } from '@/lib/domain/auth/roles';
import type { FormState } from '@/lib/domain/shared/form-state';
import type { PersonForm as PersonFormView, PersonView } from '@/lib/domain/user/view';
import { plainText } from '@/lib/i18n/text';
import { routes } from '@/lib/web/routes';
import { RoleChoice } from './role-choice';

type State = FormState<PersonView | null>;

interface PersonFormProps {
  action: (state: State, form: FormData) => Promise<State>;
  form: PersonFormView;
}

/** Somebody's name, role and organisation. */
export function PersonForm({ action, form: { person: first, organisations } }: PersonFormProps) {
  const t = useTranslations('people');
  const settings = useTranslations('settings');
  const role = useTranslations('role');
  const locale = useLocale();
  const [state, submit, pending] = useActionState<State, FormData>(action, {});
  const person = state.conflict ?? first;
  const typed = state.values ?? {};
  const organisationName = (id: string | undefined) =>
    plainText(organisations.find((organisation) => organisation.id === id)?.name ?? null, locale);
  const roleName = (code: string | undefined) => {
    const known = ROLES.find((one) => one === code);
    return known ? role(known) : '';
  };
  return (
    <form action={submit} className="form settings-form" key={state.attempt} noValidate>
      <ErrorSummary
        state={state}
        fields={[
          { name: 'name', id: 'name', label: t('name') },
          { name: 'role', id: 'role', label: t('role') },
          { name: 'organisationId', id: 'organisationId', label: t('organisation') },
        ]}
      />
      {state.conflict && (
        <ChangedMeanwhile
          fields={[
            { name: 'name', label: t('name'), theirs: person.name, yours: typed.name ?? '' },
            { name: 'role', label: t('role'), theirs: role(person.role), yours: roleName(typed.role) },
            {
              name: 'organisationId',
              label: t('organisation'),
              theirs: organisationName(person.organisation?.id),
              yours: organisationName(typed.organisationId),
            },
          ]}
        />
      )}
      <input type="hidden" name="userId" value={person.id} />
      <input type="hidden" name="version" value={person.version} />
      <TextInput state={state} name="name" label={t('name')} start={person.name} required />
      <div className="field">
        <span className="lbl">{t('email')}</span>
        <p className="hint">{t('emailFixed')}</p>
        <p>
          <bdi dir="ltr">{person.email}</bdi>
        </p>
      </div>
      <RoleChoice chosen={typed.role ?? person.role} error={state.fields?.role} />
      <OrganisationSelect
        state={state}
        name="organisationId"
        label={t('organisation')}
        hint={t('organisationHint')}
        organisations={organisations}
        none={t('noOrganisation')}
        start={person.organisation?.id}
      />
      <FormActions label={settings('save')} pending={pending} cancel={routes.people()} />
    </form>
  );
}
