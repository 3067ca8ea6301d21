import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import type { RecordNoun } from '@/lib/domain/record/noun';
import { editRecordPath, newRecordPath, recordHistoryPath } from '@/lib/web/record-path';

interface RecordLinksProps {
  noun: RecordNoun;
  id: string;
  mayWrite: boolean;
  /** Whether the reader may see what the record was before. */
  maySeeHistory: boolean;
}

/** What can be done with a record, in the head of its page. */
export function RecordLinks({ noun, id, mayWrite, maySeeHistory }: RecordLinksProps) {
  const t = useTranslations('recordForm');
  return (
    <>
      {mayWrite && (
        <Link className="btn" href={editRecordPath(noun, id)}>
          <Icon name="pen-line" small />
          {t('edit')}
        </Link>
      )}
      {maySeeHistory && (
        <Link className="btn" href={recordHistoryPath(noun, id)}>
          <Icon name="history" small />
          {t('history')}
        </Link>
      )}
    </>
  );
}

interface NewRecordLinkProps {
  noun: RecordNoun;
  /** What the new record is to say from the start: `{ campaign: id }`, and `next`, the path to come back to. */
  given?: Readonly<Record<string, string>>;
  className?: string;
}

/** The way to a new record of a noun. */
export function NewRecordLink({ noun, given, className = 'btn btn-primary' }: NewRecordLinkProps) {
  const t = useTranslations('newRecord');
  return (
    <Link className={className} href={newRecordPath(noun, given)}>
      <Icon name="plus" small />
      {t(noun)}
    </Link>
  );
}

/** The way to a part's form, beside the part: a pen with the part's name for who does not see it. */
export function EditPartLink({ noun, id, label, next }: { noun: RecordNoun; id: string; label: string; next: string }) {
  const t = useTranslations('editRecord');
  return (
    <Link
      className="icon-btn edit-part"
      href={`${editRecordPath(noun, id)}?next=${encodeURIComponent(next)}`}
      aria-label={`${t(noun)}: ${label}`}
    >
      <Icon name="pen-line" small />
    </Link>
  );
}

/** The way to a new part of a campaign, in the head of the parts' panel. */
export function NewPartLink({ noun, campaign, next }: { noun: RecordNoun; campaign: string; next: string }) {
  return (
    <NewRecordLink
      noun={noun}
      given={{ [noun === 'figure' ? 'campaigns' : 'campaign']: campaign, next }}
      className="btn btn-sm"
    />
  );
}
