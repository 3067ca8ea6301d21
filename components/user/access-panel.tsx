'use client';

import { useTranslations } from 'next-intl';
import { StepForm, type StepFormProps } from '@/components/form/step-form';
import { NewLinkNote } from '@/components/invitation/new-link';
import { Link } from '@/components/ui/link';
import type { NewLink } from '@/lib/domain/invitation/view';
import type { PersonView } from '@/lib/domain/user/view';
import { routes } from '@/lib/web/routes';

interface AccessPanelProps {
  person: PersonView;
  isSelf: boolean;
  timeZone: string;
  actions: {
    reset: StepFormProps<NewLink>['action'];
    disable: StepFormProps['action'];
    enable: StepFormProps['action'];
  };
}

/** Whether and how somebody gets in: a link to a new password, disabling, enabling. */
export function AccessPanel({ person, isSelf, timeZone, actions }: AccessPanelProps) {
  const t = useTranslations('people');
  const { id: userId, version } = person;
  if (isSelf) {
    return <p>{t.rich('notSelf', { link: (chunks) => <Link href={routes.account()}>{chunks}</Link> })}</p>;
  }
  if (person.isDisabled) {
    return (
      <>
        <p>{t('enableLead')}</p>
        <StepForm action={actions.enable} values={{ userId, version }} label={t('enable')} />
      </>
    );
  }
  return (
    <>
      <p>{t.rich('resetLead', { name: () => <bdi>{person.name}</bdi> })}</p>
      <StepForm<NewLink> action={actions.reset} values={{ userId }} label={t('reset')}>
        {(link) => <NewLinkNote link={link} timeZone={timeZone} />}
      </StepForm>
      <hr />
      <p>{t('disableLead')}</p>
      <StepForm action={actions.disable} values={{ userId, version }} label={t('disable')} />
    </>
  );
}
