'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { ErrorSummary } from '@/components/form/error-summary';
import { useFieldWords } from '@/components/record/field-words';
import type { FindChoices } from '@/components/record/record-choice';
import { RecordField } from '@/components/record/record-field';
import { Link } from '@/components/ui/link';
import { Note } from '@/components/ui/panel';
import { MOVE_FIELDS, REASON_FIELDS } from '@/lib/domain/meeting/move';
import type { MeetingStatus } from '@/lib/domain/meeting/status';
import { DATING_STATUSES } from '@/lib/domain/meeting/steps';
import type { Field, Fields } from '@/lib/domain/record/field';
import type { RecordFormView } from '@/lib/domain/record/view';
import type { FormValues } from '@/lib/domain/record/write';
import type { FormState } from '@/lib/domain/shared/form-state';
import { parsePartialDate } from '@/lib/domain/shared/partial-date';
import { DEFAULT_TIME_ZONE } from '@/lib/domain/workspace/time-zones';
import { formatDate } from '@/lib/i18n/format';
import { routes } from '@/lib/web/routes';

type State = FormState<RecordFormView | null>;

interface MeetingMoveFormProps {
  form: Pick<RecordFormView, 'id' | 'version' | 'values'>;
  to: MeetingStatus;
  action: (state: State, form: FormData) => Promise<State>;
}

/** One step of a meeting: why, and for some the new dates. Nothing typed is lost when somebody else was quicker. */
export function MeetingMoveForm({ form, to, action }: MeetingMoveFormProps) {
  const t = useTranslations('meetingMove');
  const words = useTranslations('recordForm');
  const { label } = useFieldWords('meeting');
  const [state, submit, pending] = useActionState(action, {});
  const { conflict } = state;
  const fields: Fields = DATING_STATUSES.includes(to) ? MOVE_FIELDS : REASON_FIELDS;
  const values: FormValues = { ...startingValues(form.values, to), ...state.values };
  return (
    <form action={submit} className="form record-form" key={state.attempt} noValidate>
      <ErrorSummary
        state={state}
        fields={[
          { name: 'status', id: 'save', label: label('status') },
          ...Object.keys(fields).flatMap((name) =>
            name === 'statusNote'
              ? ['', 'En', 'Ar'].map((part) => ({ name: `${name}${part}`, id: `${name}${part || 'En'}`, label: label(name) }))
              : [{ name, id: name, label: label(name) }],
          ),
        ]}
      />
      {conflict && <Meanwhile now={conflict.values} />}
      <input type="hidden" name="recordId" value={form.id} />
      <input type="hidden" name="version" value={conflict?.version ?? state.values?.version ?? form.version} />
      <input type="hidden" name="status" value={to} />
      <fieldset className="form-group">
        <legend>{t(fields === MOVE_FIELDS ? 'dates' : 'reason')}</legend>
        <div className="form-fields">
          {Object.entries(fields).map(([name, field]) => (
            <RecordField
              key={name}
              name={name}
              field={field as Field}
              noun="meeting"
              values={values}
              errors={state.fields ?? {}}
              find={noChoices}
            />
          ))}
        </div>
      </fieldset>
      <div className="form-actions">
        <button className="btn btn-primary" id="save" type="submit" aria-disabled={pending}>
          {pending ? words('saving') : t(to as 'CANCELLED')}
        </button>
        <Link className="btn" href={routes.meeting(form.id)}>
          {t('back')}
        </Link>
      </div>
    </form>
  );
}

/** No field of a step points at records. */
const noChoices: FindChoices = async () => [];

/** What the fields say at first: a new date is asked for where the old one is over, and why is said anew. */
function startingValues(values: FormValues, to: MeetingStatus): FormValues {
  const started = { ...values, timeZone: values.timeZone || DEFAULT_TIME_ZONE, statusNoteEn: '', statusNoteAr: '' };
  return to === 'RESCHEDULED' ? { ...started, date: '', lastDay: '' } : started;
}

/** What the meeting says since somebody else wrote on it. */
function Meanwhile({ now }: { now: FormValues }) {
  const t = useTranslations('meetingMove');
  const status = useTranslations('meetingStatus');
  const locale = useLocale();
  const date = parsePartialDate(now.date ?? '');
  return (
    <Note tone="apricot">
      {t('meanwhile', { status: status(now.status as 'HELD'), date: date ? formatDate(date, locale) : '—' })}
    </Note>
  );
}
