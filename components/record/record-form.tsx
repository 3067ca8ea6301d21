'use client';

import { useTranslations } from 'next-intl';
import { useActionState, useState } from 'react';
import { ErrorSummary } from '@/components/form/error-summary';
import { Link } from '@/components/ui/link';
import type { Field, Fields } from '@/lib/domain/record/field';
import type { RecordFormView, RecordNow } from '@/lib/domain/record/view';
import type { FormState } from '@/lib/domain/shared/form-state';
import { ConflictPanel } from './conflict-panel';
import { DraftNote } from './draft-note';
import { useFieldWords } from './field-words';
import type { FindChoices } from './record-choice';
import { RecordField } from './record-field';
import { type KeepDraft, useDraft } from './use-draft';

type State = FormState<RecordNow | null>;

export interface FormGroup {
  key: string;
  fields: readonly string[];
  folded?: true;
}

export interface RecordFormActions {
  save: (state: State, form: FormData) => Promise<State>;
  find: FindChoices;
  keepDraft: KeepDraft;
  discardDraft: (form: FormData) => Promise<void>;
}

interface RecordFormProps {
  form: RecordFormView;
  fields: Fields;
  groups: readonly FormGroup[];
  actions: RecordFormActions;
  timeZone: string;
  /** Where to go on after saving, and where "cancel" leads. */
  next?: string;
  cancel: string;
}

/**
 * The form of any record. What is typed is kept as a draft while it is typed; an error keeps it too; and when somebody
 * else saved meanwhile, both versions are put together and the person chooses field by field.
 */
export function RecordForm({ form, fields, groups, actions, timeZone, next, cancel }: RecordFormProps) {
  const t = useTranslations('recordForm');
  const group = useTranslations('fieldGroup');
  const { label } = useFieldWords(form.noun);
  const [state, submit, pending] = useActionState(actions.save, {});
  const [chosen, setChosen] = useState<{ attempt: number | undefined; values: Record<string, string> }>();
  const { conflict } = state;
  const typed = state.values ?? form.draft?.values;
  const picked = chosen?.attempt === state.attempt ? chosen?.values : undefined;
  const values = { ...form.values, ...typed, ...conflict?.values, ...picked };
  const version = conflict?.version ?? Number(state.values?.version ?? form.draft?.version ?? form.version);
  const recordId = state.values?.recordId ?? form.id;
  const draft = useDraft(actions.keepDraft, { noun: form.noun, recordId: form.version === 0 ? null : form.id, version });
  const names = groups.flatMap((one) => one.fields);

  return (
    <>
      {form.draft && !state.attempt && <DraftNote form={form} timeZone={timeZone} discard={actions.discardDraft} />}
      <form
        action={submit}
        className="form record-form"
        key={`${state.attempt} ${Object.keys(picked ?? {})}`}
        noValidate
        onInput={draft.touched}
      >
        <ErrorSummary state={state} fields={names.flatMap((name) => summaryFields(name, fields[name] as Field, label))} />
        {conflict && (
          <ConflictPanel
            now={conflict}
            timeZone={timeZone}
            noun={form.noun}
            fields={fields}
            choose={(name, value) => setChosen({ attempt: state.attempt, values: { ...picked, [name]: value } })}
            picked={picked ?? {}}
          />
        )}
        <input type="hidden" name="noun" value={form.noun} />
        <input type="hidden" name="recordId" value={recordId} />
        <input type="hidden" name="version" value={version} />
        {next && <input type="hidden" name="next" value={next} />}
        {groups.map((one) => {
          const inside = one.fields.map((name) => (
            <RecordField
              key={name}
              name={name}
              field={fields[name] as Field}
              noun={form.noun}
              values={values}
              errors={state.fields ?? {}}
              find={actions.find}
            />
          ));
          const isOpen = one.fields.some((name) => isFilled(name, fields[name] as Field, values) || hasError(name, state.fields));
          return one.folded ? (
            <details key={one.key} className="form-group form-more" open={isOpen}>
              <summary>{group(one.key as 'what')}</summary>
              <div className="form-fields">{inside}</div>
            </details>
          ) : (
            <fieldset key={one.key} className="form-group">
              <legend>{group(one.key as 'what')}</legend>
              <div className="form-fields">{inside}</div>
            </fieldset>
          );
        })}
        <div className="form-actions form-bar">
          <button className="btn btn-primary" type="submit" aria-disabled={pending}>
            {pending ? t('saving') : t('save')}
          </button>
          <Link className="btn" href={cancel}>
            {conflict ? t('keepTheirs') : t('cancel')}
          </Link>
          <span className="hint" aria-live="polite">
            {draft.isKept ? t('draftKept') : ''}
          </span>
        </div>
      </form>
    </>
  );
}

const hasError = (name: string, errors: FormState['fields']): boolean =>
  [name, `${name}En`, `${name}Ar`].some((part) => errors?.[part]);

/** Whether something stands in the field that is worth opening a folded part for. */
function isFilled(name: string, field: Field, values: Record<string, string | undefined>): boolean {
  if (field.kind === 'choice') return values[name] !== (field.start ?? '');
  return [name, `${name}En`, `${name}Ar`].some((part) => (values[part] ?? '') !== '' && values[part] !== '[]');
}

/** What an error summary leads to: a field in both languages is three. */
export function summaryFields(name: string, field: Field, label: (name: string) => string) {
  if (field.kind !== 'both') return [{ name, id: name, label: label(name) }];
  return [
    { name, id: `${name}En`, label: label(name) },
    { name: `${name}En`, id: `${name}En`, label: label(name) },
    { name: `${name}Ar`, id: `${name}Ar`, label: label(name) },
  ];
}
