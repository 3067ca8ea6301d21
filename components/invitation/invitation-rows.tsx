'use client';

import { useLocale, useTranslations } from 'next-intl';
import { StepForm, type StepFormProps } from '@/components/form/step-form';
import { OrganisationTag } from '@/components/organisation/organisation-name';
import { Chip } from '@/components/ui/chip';
import type { NewLink } from '@/lib/domain/invitation/view';
import type { InvitationView } from '@/lib/domain/user/view';
import { formatInstant } from '@/lib/i18n/format';
import { NewLinkNote } from './new-link';

interface InvitationRowsProps {
  invitations: readonly InvitationView[];
  timeZone: string;
  renew: StepFormProps<NewLink>['action'];
  revoke: StepFormProps['action'];
}

/** Who was invited and has not come yet, each with a new link and the way to take it back. */
export function InvitationRows({ invitations, timeZone, renew, revoke }: InvitationRowsProps) {
  return (
    <ul className="rows">
      {invitations.map((invitation) => (
        <InvitationRow key={invitation.id} {...{ invitation, timeZone, renew, revoke }} />
      ))}
    </ul>
  );
}

function InvitationRow({
  invitation,
  timeZone,
  renew,
  revoke,
}: Omit<InvitationRowsProps, 'invitations'> & { invitation: InvitationView }) {
  const t = useTranslations('people');
  const role = useTranslations('role');
  const locale = useLocale();
  const { id, name, email, organisation, invitedBy, isExpired } = invitation;
  const when = formatInstant(new Date(invitation.expiresAt), locale, timeZone);
  const subject = t.rich('newLinkFor', { name: () => <bdi>{name}</bdi> });
  const values = { invitationId: id };
  return (
    <li className="invitation">
      <div>
        <p className="t">
          <bdi>{name}</bdi>
        </p>
        <p className="meta">
          <bdi dir="ltr">{email}</bdi>
          <span>{role(invitation.role)}</span>
          {organisation && <OrganisationTag organisation={organisation} />}
        </p>
        <p className="meta">
          <Chip look={isExpired ? { tone: 'apricot', icon: 'hourglass' } : { tone: 'glass', icon: 'mail' }}>
            {t(isExpired ? 'expired' : 'invited')}
          </Chip>
          <span>{t(isExpired ? 'expiredOn' : 'openUntil', { when })}</span>
          <span>{t.rich('invitedBy', { name: () => <bdi>{invitedBy}</bdi> })}</span>
        </p>
      </div>
      <div className="steps">
        <StepForm<NewLink> action={renew} values={values} label={t('newLink')} subject={subject}>
          {(link) => <NewLinkNote link={link} timeZone={timeZone} />}
        </StepForm>
        <StepForm action={revoke} values={values} label={t('revoke')} subject={subject} className="btn btn-quiet" />
      </div>
    </li>
  );
}
