import { useTranslations } from 'next-intl';
import { Note } from '@/components/ui/panel';
import { Text } from '@/components/ui/text';
import type { OpenInvitation } from '@/lib/domain/invitation/view';

interface InvitationWordsProps {
  invitation: OpenInvitation;
  /** Who is signed in in this browser already, if anybody is. */
  signedInAs: string | null;
}

/** For whom a link is, from whom, and what it does. */
export function InvitationWords({ invitation, signedInAs }: InvitationWordsProps) {
  const t = useTranslations('invitation');
  const { name, email, invitedBy, workspaceName, purpose } = invitation;
  const tags = {
    name: () => <bdi>{name}</bdi>,
    who: () => <bdi>{invitedBy}</bdi>,
    email: () => (
      <b>
        <bdi dir="ltr">{email}</bdi>
      </b>
    ),
    workspace: () => <Text value={workspaceName} />,
  };
  return (
    <>
      <h1>{purpose === 'INVITATION' ? t.rich('welcome', tags) : t('resetTitle')}</h1>
      <p className="hint-l">{t.rich(purpose === 'INVITATION' ? 'invitedBy' : 'resetBy', tags)}</p>
      {signedInAs && <Note tone="apricot">{t.rich('otherPerson', { name: () => <bdi>{signedInAs}</bdi> })}</Note>}
    </>
  );
}
