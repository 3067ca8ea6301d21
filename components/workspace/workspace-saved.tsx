import { useTranslations } from 'next-intl';
import { StepForm, type StepFormProps } from '@/components/form/step-form';
import { Saved } from '@/components/ui/saved';
import { Text } from '@/components/ui/text';
import type { MemberView } from '@/lib/domain/workspace/view';

interface WorkspaceSavedProps {
  /** What the address says was saved, and of which member. */
  saved: unknown;
  member: MemberView | undefined;
  undo: Record<'joined' | 'left', StepFormProps['action']>;
}

/** What was just saved of the workspace, with the way back. */
export function WorkspaceSaved({ saved, member, undo }: WorkspaceSavedProps) {
  const t = useTranslations('workspace');
  if (saved === 'workspace') return <Saved>{t('settingsSaved')}</Saved>;
  if (saved === 'returned') return <Saved>{t('memberReturned')}</Saved>;
  if (saved === 'removed') return <Saved>{t('memberRemoved')}</Saved>;
  if (!member || (saved !== 'joined' && saved !== 'left')) return null;
  const name = () => <Text value={member.organisation.name} />;
  return (
    <Saved>
      <p>{t.rich(saved === 'joined' ? 'memberJoined' : 'memberLeft', { name })}</p>
      <StepForm
        action={undo[saved]}
        values={{ memberId: member.id }}
        label={t(saved === 'joined' ? 'undoJoined' : 'undoEnd')}
        className="btn btn-sm"
      />
    </Saved>
  );
}
