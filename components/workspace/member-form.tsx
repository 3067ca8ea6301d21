'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { ErrorSummary } from '@/components/form/error-summary';
import { isolated } from '@/components/form/field';
import { TextInput } from '@/components/form/text-input';
import { OrganisationSelect } from '@/components/organisation/organisation-select';
import { Link } from '@/components/ui/link';
import type { FormState } from '@/lib/domain/shared/form-state';
import type { OrganisationRef } from '@/lib/domain/shared/views';
import { routes } from '@/lib/web/routes';

type Action = (state: FormState, form: FormData) => Promise<FormState>;

/** Adds a member organisation, with the date of joining as exact as it is known. */
export function AddMemberForm({ action, organisations }: { action: Action; organisations: readonly OrganisationRef[] }) {
  const t = useTranslations('workspace');
  const settings = useTranslations('settings');
  const [state, submit, pending] = useActionState(action, {});
  return (
    <form action={submit} className="form settings-form" key={state.attempt} noValidate>
      <ErrorSummary
        state={state}
        fields={[
          { name: 'organisationId', id: 'organisationId', label: t('organisation') },
          { name: 'joined', id: 'joined', label: t('joinedField') },
        ]}
      />
      <OrganisationSelect
        state={state}
        name="organisationId"
        label={t('organisation')}
        hint={t.rich('addHint', { link: (chunks) => <Link href={routes.organisations()}>{chunks}</Link> })}
        organisations={organisations}
        none={t('chooseOrganisation')}
      />
      <TextInput
        state={state}
        name="joined"
        label={t('joinedField')}
        hint={t.rich('joinedHint', { d: isolated })}
        language="code"
        maxLength={10}
        narrow
      />
      <div className="form-actions">
        <button className="btn btn-primary" type="submit" aria-disabled={pending}>
          {pending ? settings('saving') : t('addButton')}
        </button>
      </div>
    </form>
  );
}

/** Ends a membership: the day of it. */
export function EndMembershipForm({ action, memberId, today }: { action: Action; memberId: string; today: string }) {
  const t = useTranslations('workspace');
  const settings = useTranslations('settings');
  const [state, submit, pending] = useActionState(action, {});
  const id = `left-${memberId}`;
  return (
    <form action={submit} className="form end-form" key={state.attempt} noValidate>
      <ErrorSummary state={state} fields={[{ name: 'left', id, label: t('leftField') }]} />
      <input type="hidden" name="memberId" value={memberId} />
      <TextInput
        state={state}
        name="left"
        id={id}
        start={today}
        label={t('leftField')}
        hint={t.rich('leftHint', { d: isolated })}
        language="code"
        maxLength={10}
        narrow
        required
      />
      <div className="form-actions">
        <button className="btn" type="submit" aria-disabled={pending}>
          {pending ? settings('saving') : t('end')}
        </button>
      </div>
    </form>
  );
}
