'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import type { RecordFormView } from '@/lib/domain/record/view';
import { formatInstant } from '@/lib/i18n/format';

interface DraftNoteProps {
  form: Pick<RecordFormView, 'noun' | 'id' | 'version' | 'draft'>;
  timeZone: string;
  discard: (form: FormData) => Promise<void>;
}

/** Says that the form goes on from what was typed before, and offers to begin anew. */
export function DraftNote({ form, timeZone, discard }: DraftNoteProps) {
  const t = useTranslations('recordForm');
  const locale = useLocale();
  const path = usePathname();
  const query = useSearchParams().toString();
  const here = query ? `${path}?${query}` : path;
  if (!form.draft) return null;
  return (
    <div className="note note-glass" role="status">
      <Icon name="history" />
      <div>
        <p>{t('draftFound', { when: formatInstant(new Date(form.draft.savedAt), locale, timeZone) })}</p>
        <form action={discard}>
          <input type="hidden" name="noun" value={form.noun} />
          <input type="hidden" name="recordId" value={form.id} />
          <input type="hidden" name="version" value={form.version} />
          <input type="hidden" name="here" value={here} />
          <button className="btn btn-sm" type="submit">
            {t('draftDiscard')}
          </button>
        </form>
      </div>
    </div>
  );
}
