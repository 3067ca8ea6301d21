'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState, useRef } from 'react';
import { ErrorSummary } from '@/components/form/error-summary';
import { Field } from '@/components/form/field';
import { DraftNote } from '@/components/record/draft-note';
import { type KeepDraft, useDraft } from '@/components/record/use-draft';
import { Link } from '@/components/ui/link';
import { Note } from '@/components/ui/panel';
import type { LetterTextForm } from '@/lib/domain/letter/view';
import { directionOf, otherLocale } from '@/lib/i18n/locale';
import { routes } from '@/lib/web/routes';
import type { LetterFormAction } from './letter-form';
import { TextConflict } from './text-conflict';

/** Far above the limit of a text, so that a long paste is refused in words and not cut. */
const PASTE_MAX = 100_000;

interface TextEditorProps {
  form: LetterTextForm;
  action: LetterFormAction;
  keepDraft: KeepDraft;
  discardDraft: (form: FormData) => Promise<void>;
  timeZone: string;
}

/**
 * A letter's text in both languages side by side, the reader's own first. What is typed is kept while it is typed; what
 * saving does to those who signed is said before it is done.
 */
export function TextEditor({ form, action, keepDraft, discardDraft, timeZone }: TextEditorProps) {
  const t = useTranslations('letterText');
  const words = useTranslations('recordForm');
  const locale = useLocale();
  const [state, submit, pending] = useActionState(action, {});
  const editor = useRef<HTMLFormElement>(null);
  const { conflict } = state;
  const start = { bodyEn: form.body.en ?? '', bodyAr: form.body.ar ?? '' };
  const values: Record<string, string> = { ...start, ...form.draft?.values, ...state.values, ...conflict?.values };
  const version = conflict?.version ?? Number(state.values?.version ?? form.draft?.version ?? form.version);
  const draft = useDraft(keepDraft, { noun: 'letter', recordId: form.id, version });
  const { writes } = form;
  // What else was typed since stays as it is.
  const take = (name: string, value: string) => {
    const area = editor.current?.elements.namedItem(name);
    if (!(area instanceof HTMLTextAreaElement)) return;
    area.value = value;
    area.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const label = (name: string) => t(name === 'bodyAr' ? 'inArabic' : 'inEnglish');
  return (
    <>
      {form.draft && !state.attempt && (
        <DraftNote
          form={{ noun: 'letter', id: form.id, version: form.version, draft: form.draft }}
          timeZone={timeZone}
          discard={discardDraft}
        />
      )}
      {writes?.isNew && writes.number > 1 && (
        <Note tone="apricot">
          {t('isFrozen', { number: writes.number })} {writes.askedAgain > 0 && t('asksAgain', { count: writes.askedAgain })}
        </Note>
      )}
      <form action={submit} className="form text-editor" key={state.attempt} ref={editor} noValidate onInput={draft.touched}>
        <ErrorSummary
          state={state}
          fields={[
            { name: 'body', id: locale === 'ar' ? 'bodyAr' : 'bodyEn', label: t('text') },
            { name: 'bodyEn', id: 'bodyEn', label: label('bodyEn') },
            { name: 'bodyAr', id: 'bodyAr', label: label('bodyAr') },
          ]}
        />
        {conflict && <TextConflict now={conflict} timeZone={timeZone} choose={take} />}
        <input type="hidden" name="letterId" value={form.id} />
        <input type="hidden" name="version" value={version} />
        <div className="text-sides">
          {[locale, otherLocale(locale)].map((language) => {
            const name = language === 'ar' ? 'bodyAr' : 'bodyEn';
            return (
              <Field
                key={name}
                id={name}
                label={label(name)}
                error={state.fields?.[name] ?? (language === locale ? state.fields?.body : undefined)}
              >
                {(box) => (
                  <textarea
                    {...box}
                    className="input text-area"
                    name={name}
                    lang={language}
                    dir={directionOf(language)}
                    rows={22}
                    maxLength={PASTE_MAX}
                    defaultValue={values[name]}
                  />
                )}
              </Field>
            );
          })}
        </div>
        <div className="form-actions form-bar">
          <button className="btn btn-primary" type="submit" aria-disabled={pending}>
            {pending ? words('saving') : saveLabel(t, conflict ? null : writes)}
          </button>
          <Link className="btn" href={routes.letter(form.id)}>
            {conflict ? words('keepTheirs') : words('cancel')}
          </Link>
          <span className="hint" aria-live="polite">
            {draft.isKept ? words('draftKept') : ''}
          </span>
        </div>
      </form>
    </>
  );
}

/** What the button does: it saves, or writes a new version. */
function saveLabel(t: ReturnType<typeof useTranslations<'letterText'>>, writes: LetterTextForm['writes']): string {
  return writes?.isNew && writes.number > 1 ? t('saveAs', { number: writes.number }) : t('save');
}
