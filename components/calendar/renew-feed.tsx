'use client';

import { useTranslations } from 'next-intl';
import { StepForm, type StepFormProps } from '@/components/form/step-form';
import type { NewFeed } from '@/lib/domain/calendar/feed';
import { NewFeedNote } from './new-feed';

/** Another address for a link; it is told in the button's place. */
export function RenewFeed({ action, values, subject }: Pick<StepFormProps<NewFeed>, 'action' | 'values' | 'subject'>) {
  const t = useTranslations('calendarLinks');
  return (
    <StepForm action={action} values={values} label={t('renew')} subject={subject} className="btn btn-sm">
      {(feed) => <NewFeedNote feed={feed} />}
    </StepForm>
  );
}
