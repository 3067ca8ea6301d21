import { useLocale, useTranslations } from 'next-intl';
import { Fragment } from 'react';
import type { Clause } from '@/lib/domain/dashboard/headline';
import { formatDate } from '@/lib/i18n/format';

/** The day in one or two sentences. */
export function Headline({ clauses }: { clauses: readonly Clause[] }) {
  const t = useTranslations('dashboard');
  const locale = useLocale();
  const say = (clause: Clause): string => {
    switch (clause.kind) {
      case 'followUpsOverdue':
        return t('headOverdue', { count: clause.count });
      case 'commitmentsOverdue':
        return t('headCommitmentsOverdue', { count: clause.count });
      case 'dueThisWeek':
        return t('headDue', { count: clause.count });
      case 'awaiting':
        return t('headAwaiting', { count: clause.count, asOf: clause.asOf ? formatDate(clause.asOf, locale) : 'none' });
      case 'unrecorded':
        return t('headUnrecorded', { count: clause.count });
      case 'calm':
        return t('headCalm');
      case 'empty':
        return t('headEmpty');
    }
  };
  return (
    <h1>
      {clauses.map((clause) => (
        <Fragment key={clause.kind}>
          <span>{say(clause)}</span>{' '}
        </Fragment>
      ))}
    </h1>
  );
}
