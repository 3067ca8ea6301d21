import { useTranslations } from 'next-intl';
import { StepForm, type StepFormProps } from '@/components/form/step-form';
import { Saved } from '@/components/ui/saved';
import type { PersonView } from '@/lib/domain/user/view';

interface PeopleSavedProps {
  /** What the address says was done, and to whom. */
  saved: unknown;
  person: PersonView | undefined;
  undo: Record<'disabled' | 'enabled', StepFormProps['action']>;
}

/** What was just done to somebody's account, with the way back. */
export function PeopleSaved({ saved, person, undo }: PeopleSavedProps) {
  const t = useTranslations('people');
  const settings = useTranslations('settings');
  if (saved === 'revoked') return <Saved>{t('revoked')}</Saved>;
  if (!person) return null;
  const name = () => <bdi>{person.name}</bdi>;
  if (saved === 'changed') return <Saved>{t.rich('changed', { name })}</Saved>;
  if (saved !== 'disabled' && saved !== 'enabled') return null;
  return (
    <Saved>
      <p>{t.rich(saved === 'disabled' ? 'disabledNow' : 'enabledNow', { name })}</p>
      <StepForm
        action={undo[saved]}
        values={{ userId: person.id, version: person.version }}
        label={settings('undo')}
        className="btn btn-sm"
      />
    </Saved>
  );
}
