'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState, useState } from 'react';
import { ErrorSummary } from '@/components/form/error-summary';
import { Field, FieldError } from '@/components/form/field';
import { Icon } from '@/components/ui/icon';
import { type Noted, noteFieldOf } from '@/lib/domain/note/view';
import type { RecordNow } from '@/lib/domain/record/view';
import type { FormState } from '@/lib/domain/shared/form-state';
import { directionOf, otherLocale } from '@/lib/i18n/locale';

type State = FormState<RecordNow | null>;
export type NoteFormAction = (state: State, form: FormData) => Promise<State>;

interface NoteFormProps {
  about: Noted;
  /** Where to go on after saving. */
  next: string;
  /** The writer's own organisation, which alone can keep a note to itself. */
  organisation: { id: string; name: string } | null;
  action: NoteFormAction;
  id: string;
}

/** A short form for one more note. Once a note is among those shown, the form begins anew; what is typed stays until then. */
export function NoteForm({ fresh, shown, ...props }: Omit<NoteFormProps, 'id'> & { fresh: string; shown: readonly string[] }) {
  const [id, setId] = useState(fresh);
  if (id !== fresh && shown.includes(id)) setId(fresh);
  return <NewNote key={id} id={id} {...props} />;
}

function NewNote({ about, next, organisation, action, id }: NoteFormProps) {
  const t = useTranslations('notes');
  const words = useTranslations('recordForm');
  const visibility = useTranslations('visibility');
  const locale = useLocale();
  const other = otherLocale(locale);
  const [state, submit, pending] = useActionState(action, {});
  const typed = state.values ?? {};
  const name = (language: 'ar' | 'en') => (language === 'ar' ? 'textAr' : 'textEn');
  const fields = [
    { name: 'text', id: `note-${name(locale)}`, label: t('text') },
    { name: name(locale), id: `note-${name(locale)}`, label: t('text') },
    { name: name(other), id: `note-${name(other)}`, label: t('other') },
    { name: 'visibility', id: 'note-visibility', label: t('visibility') },
  ];
  const text = (language: 'ar' | 'en') => (box: object) => (
    <textarea
      {...box}
      className="input"
      name={name(language)}
      lang={language}
      dir={directionOf(language)}
      rows={3}
      defaultValue={typed[name(language)]}
    />
  );
  const isMissing = state.fields?.text;
  return (
    <form action={submit} className="note-form" key={state.attempt} noValidate>
      <ErrorSummary state={state} fields={fields} />
      <input type="hidden" name="noun" value="note" />
      <input type="hidden" name="recordId" value={typed.recordId ?? id} />
      <input type="hidden" name="version" value="0" />
      <input type="hidden" name="next" value={next} />
      <input type="hidden" name={noteFieldOf(about.noun)} value={about.id} />
      {organisation && <input type="hidden" name="organisation" value={organisation.id} />}
      <Field id={`note-${name(locale)}`} label={t('text')} error={state.fields?.[name(locale)] ?? isMissing}>
        {text(locale)}
      </Field>
      <details className="note-other" open={Boolean(typed[name(other)] || state.fields?.[name(other)])}>
        <summary>{t('other')}</summary>
        <Field
          id={`note-${name(other)}`}
          label={words(other === 'ar' ? 'inArabic' : 'inEnglish')}
          error={state.fields?.[name(other)]}
        >
          {text(other)}
        </Field>
      </details>
      <div className="note-end">
        {organisation ? (
          <label className="fbox">
            <span>{t('visibility')}</span>
            <select id="note-visibility" name="visibility" defaultValue={typed.visibility ?? 'COALITION'}>
              <option value="COALITION">{visibility('COALITION')}</option>
              <option value="ORGANISATION">{t('only', { organisation: organisation.name })}</option>
            </select>
            <Icon name="chevron-down" small />
          </label>
        ) : (
          <input type="hidden" name="visibility" value="COALITION" />
        )}
        <FieldError id={undefined} error={state.fields?.visibility} />
        <button className="btn btn-primary" type="submit" aria-disabled={pending}>
          {pending ? words('saving') : t('add')}
        </button>
      </div>
    </form>
  );
}
