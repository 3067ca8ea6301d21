'use client';

import { useTranslations } from 'next-intl';
import type { DebriefForm } from '@/lib/domain/meeting/debrief-view';
import { HiddenFields, type RowProps, SelectField, WordsField } from './fields';

type NoteProps = Pick<RowProps, 'values' | 'errors'> & { form: Pick<DebriefForm, 'mayKeepPrivate'> };

/** What else is worth keeping, for everybody or for the writer's organisation only. */
export function NoteOfMeeting({ form, ...props }: NoteProps) {
  const t = useTranslations('debrief');
  const visibility = useTranslations('visibility');
  const row = { ...props, part: 'note', rowKey: 'new' } as const;
  return (
    <>
      <HiddenFields {...row} fields={{ id: '', version: '0', ...(!form.mayKeepPrivate && { visibility: 'COALITION' }) }} />
      <WordsField {...row} field="text" label={t('noteText')} lines={3} />
      {form.mayKeepPrivate && (
        <SelectField {...row} field="visibility" label={t('noteFor')} start="COALITION">
          <option value="COALITION">{visibility('COALITION')}</option>
          <option value="ORGANISATION">{t('ownOnly')}</option>
        </SelectField>
      )}
    </>
  );
}
