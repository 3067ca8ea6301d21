import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import type { ActivityView } from '@/lib/domain/audit/view';
import type { RecordNoun } from '@/lib/domain/record/noun';

interface RevertButtonProps {
  noun: RecordNoun;
  id: string;
  /** The version that stands now. */
  version: number;
  event: ActivityView;
  next: string;
  action: (form: FormData) => Promise<void>;
}

/** Gives a record back what it said before a change. */
export function RevertButton({ noun, id, version, event, next, action }: RevertButtonProps) {
  const t = useTranslations('history');
  return (
    <form action={action} className="revert-step">
      <input type="hidden" name="noun" value={noun} />
      <input type="hidden" name="recordId" value={id} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="eventId" value={event.id} />
      <input type="hidden" name="next" value={next} />
      <button className="btn btn-sm" type="submit">
        <Icon name="undo-2" small />
        {t('restoreBefore')}
      </button>
    </form>
  );
}
