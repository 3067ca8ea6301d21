'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useActionState, useState } from 'react';
import { ErrorSummary } from '@/components/form/error-summary';
import { ConflictPanel } from '@/components/record/conflict-panel';
import { useFieldWords } from '@/components/record/field-words';
import type { FindChoices } from '@/components/record/record-choice';
import { RecordField } from '@/components/record/record-field';
import { summaryFields } from '@/components/record/record-form';
import { Link } from '@/components/ui/link';
import type { Fields } from '@/lib/domain/record/field';
import type { RecordNow } from '@/lib/domain/record/view';
import type { FormValues } from '@/lib/domain/record/write';
import type { FormState } from '@/lib/domain/shared/form-state';

export type LetterFormState = FormState<RecordNow | null>;
export type LetterFormAction = (state: LetterFormState, form: FormData) => Promise<LetterFormState>;

export interface LetterFormProps {
  action: LetterFormAction;
  fields: Fields;
  /** What the fields say at first. */
  values: FormValues;
  /** What the step is about; the version among it is brought up to date when somebody else was quicker. */
  about: FormValues;
  legend: string;
  /** What the button that saves says, and where "cancel" leads. */
  submit: string;
  cancel: string;
  find: FindChoices;
  timeZone: string;
  children?: ReactNode;
}

/** The form of one step of a letter, drawn from its fields. Nothing typed is lost when somebody else was quicker. */
export function LetterForm({
  action,
  fields,
  values: first,
  about,
  legend,
  submit: label,
  cancel,
  find,
  timeZone,
  children,
}: LetterFormProps) {
  const t = useTranslations('recordForm');
  const words = useFieldWords('letter');
  const [state, submit, pending] = useActionState(action, {});
  const [chosen, setChosen] = useState<{ attempt: number | undefined; values: FormValues }>();
  const { conflict } = state;
  const picked = chosen?.attempt === state.attempt ? chosen?.values : undefined;
  const values: Record<string, string | undefined> = { ...first, ...state.values, ...conflict?.values, ...picked };
  const version = conflict?.version ?? state.values?.version ?? about.version;
  return (
    <form action={submit} className="form record-form" key={`${state.attempt} ${Object.keys(picked ?? {})}`} noValidate>
      <ErrorSummary
        state={state}
        fields={Object.entries(fields).flatMap(([name, field]) => summaryFields(name, field, words.label))}
      />
      {conflict && (
        <ConflictPanel
          now={conflict}
          timeZone={timeZone}
          noun="letter"
          fields={fields}
          choose={(name, value) => setChosen({ attempt: state.attempt, values: { ...picked, [name]: value } })}
          picked={picked ?? {}}
        />
      )}
      {Object.entries(about).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={name === 'version' ? version : value} />
      ))}
      {children}
      <fieldset className="form-group">
        <legend>{legend}</legend>
        <div className="form-fields">
          {Object.entries(fields).map(([name, field]) => (
            <RecordField
              key={name}
              name={name}
              field={field}
              noun="letter"
              values={values}
              errors={state.fields ?? {}}
              find={find}
            />
          ))}
        </div>
      </fieldset>
      <div className="form-actions form-bar">
        <button className="btn btn-primary" type="submit" aria-disabled={pending}>
          {pending ? t('saving') : label}
        </button>
        <Link className="btn" href={cancel}>
          {conflict ? t('keepTheirs') : t('cancel')}
        </Link>
      </div>
    </form>
  );
}
