import { useTranslations } from 'next-intl';
import type { StepFormProps } from '@/components/form/step-form';
import { StepForm } from '@/components/form/step-form';
import { OrganisationLink } from '@/components/organisation/organisation-name';
import { DateText } from '@/components/ui/date';
import { Text } from '@/components/ui/text';
import type { MemberView } from '@/lib/domain/workspace/view';
import { EndMembershipForm } from './member-form';

interface MemberTableProps {
  members: readonly MemberView[];
  today: string;
  end: StepFormProps['action'];
  undoEnd: StepFormProps['action'];
}

/** The organisations of the coalition, also those that left, each with how it can change. */
export function MemberTable({ members, today, end, undoEnd }: MemberTableProps) {
  const t = useTranslations('workspace');
  return (
    <table className="grid members-t">
      <thead>
        <tr>
          <th scope="col">{t('organisation')}</th>
          <th scope="col">{t('joined')}</th>
          <th scope="col">{t('left')}</th>
          <th scope="col">{t('actions')}</th>
        </tr>
      </thead>
      <tbody>
        {members.map(({ id, organisation, joined, leftOn }) => (
          <tr key={id}>
            <th scope="row">
              <OrganisationLink organisation={organisation} />
            </th>
            <td className="sm" data-label={t('joined')}>
              <DateText date={joined} />
            </td>
            <td className="sm" data-label={t('left')}>
              {leftOn ? <DateText date={{ on: leftOn, precision: 'DAY' }} /> : t('isMember')}
            </td>
            <td>
              {leftOn ? (
                <StepForm
                  action={undoEnd}
                  values={{ memberId: id }}
                  label={t('undoEnd')}
                  subject={<Text value={organisation.name} />}
                  className="btn btn-quiet btn-sm"
                />
              ) : (
                <details className="other-language">
                  <summary>
                    {t('end')}{' '}
                    <span className="vh">
                      <Text value={organisation.name} />
                    </span>
                  </summary>
                  <EndMembershipForm action={end} memberId={id} today={today} />
                </details>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
