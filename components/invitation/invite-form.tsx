'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { ErrorSummary } from '@/components/form/error-summary';
import { FormActions } from '@/components/form/form-actions';
import { TextInput } from '@/components/form/text-input';
import { OrganisationSelect } from '@/components/organisation/organisation-select';
import { Link } from '@/components/ui/link';
import { RoleChoice } from '@/components/user/role-choice';
import type { NewLink } from '@/lib/domain/invitation/view';
import type { FormState } from '@/lib/domain/shared/form-state';
import type { OrganisationRef } from '@/lib/domain/shared/views';
import { routes } from '@/lib/web/routes';
import { NewLinkNote } from './new-link';

type State = FormState<undefined, NewLink>;

interface InviteFormProps {
  action: (state: State, form: FormData) => Promise<State>;
  organisations: readonly OrganisationRef[];
  timeZone: string;
}

/** Invites somebody; the link to hand on takes the form's place. */
export function InviteForm({ action, organisations, timeZone }: InviteFormProps) {
  const t = useTranslations('people');
  const [state, submit, pending] = useActionState<State, FormData>(action, {});
  if (state.answer) {
    return (
      <div className="stack">
        <NewLinkNote link={state.answer} timeZone={timeZone} />
        <div className="form-actions">
          {/* A document of its own: the form begins anew. */}
          <a className="btn btn-primary" href={routes.invite()}>
            {t('inviteAnother')}
          </a>
          <Link className="btn" href={routes.people()}>
            {t('toPeople')}
          </Link>
        </div>
      </div>
    );
  }
  return (
    <form action={submit} className="form settings-form" key={state.attempt} noValidate>
      <ErrorSummary
        state={state}
        fields={[
          { name: 'name', id: 'name', label: t('name') },
          { name: 'email', id: 'email', label: t('email') },
          { name: 'role', id: 'role', label: t('role') },
          { name: 'organisationId', id: 'organisationId', label: t('organisation') },
        ]}
      />
      <TextInput state={state} name="name" label={t('name')} hint={t('nameHint')} required />
      <TextInput
        state={state}
        name="email"
        type="email"
        label={t('email')}
        language="code"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <RoleChoice chosen={state.values?.role} error={state.fields?.role} />
      <OrganisationSelect
        state={state}
        name="organisationId"
        label={t('organisation')}
        hint={t('organisationHint')}
        organisations={organisations}
        none={t('noOrganisation')}
      />
      <FormActions label={t('makeLink')} pending={pending} cancel={routes.people()} />
    </form>
  );
}
