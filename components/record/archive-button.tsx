import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { type RecordNoun, type ReferableNoun, slugOf } from '@/lib/domain/record/noun';
import { recordPath } from '@/lib/web/record-path';

/** Nouns with a list of their own to go back to. */
const LISTED: readonly RecordNoun[] = ['campaign', 'meeting', 'letter', 'followUp', 'commitment', 'contact', 'organisation'];

interface ArchiveButtonProps {
  noun: RecordNoun;
  id: string;
  version: number;
  parent: { noun: ReferableNoun; id: string } | null;
  action: (form: FormData) => Promise<void>;
}

/** Puts a record into the archive; the page it leads to offers to undo it. */
export function ArchiveButton({ noun, id, version, parent, action }: ArchiveButtonProps) {
  const t = useTranslations('archive');
  const whole = parent && recordPath(parent);
  return (
    <form action={action} className="archive-step">
      <input type="hidden" name="noun" value={noun} />
      <input type="hidden" name="recordId" value={id} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="next" value={whole ?? (LISTED.includes(noun) ? `/${slugOf(noun)}` : '/')} />
      <p className="hint">{t('hint')}</p>
      <button className="btn" type="submit">
        <Icon name="archive" small />
        {t('move')}
      </button>
    </form>
  );
}
