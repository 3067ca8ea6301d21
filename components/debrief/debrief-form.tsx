'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useActionState, useState } from 'react';
import { ErrorSummary } from '@/components/form/error-summary';
import { Field } from '@/components/form/field';
import { DraftNote } from '@/components/record/draft-note';
import type { FindChoices } from '@/components/record/record-choice';
import { type KeepDraft, useDraft } from '@/components/record/use-draft';
import { Link } from '@/components/ui/link';
import { mergeDebriefs } from '@/lib/domain/meeting/debrief';
import type { DebriefNow, DebriefForm as Form } from '@/lib/domain/meeting/debrief-view';
import type { FormValues } from '@/lib/domain/record/write';
import type { FormState } from '@/lib/domain/shared/form-state';
import { isKnown } from '@/lib/domain/shared/partial-date';
import { routes } from '@/lib/web/routes';
import { Answers } from './answers';
import { Attendance } from './attendance';
import { DebriefConflicts } from './conflict';
import { NoteOfMeeting } from './note';
import { Positions } from './positions';
import { Promises } from './promises';
import { Tasks } from './tasks';
import { useDebriefWords } from './words';

type State = FormState<DebriefNow>;

export interface DebriefActions {
  save: (state: State, form: FormData) => Promise<State>;
  find: FindChoices;
  keepDraft: KeepDraft;
  discardDraft: (form: FormData) => Promise<void>;
}

interface DebriefFormProps {
  form: Form;
  actions: DebriefActions;
  /** The reader, who does a follow-up unless they name somebody. */
  me: string;
  today: string;
  timeZone: string;
}

/**
 * What came of a meeting, on one screen for one thumb. What is written is kept while it is written; errors keep it;
 * and what somebody else wrote meanwhile is put together with it.
 */
export function DebriefForm({ form: first, actions, me, today, timeZone }: DebriefFormProps) {
  const t = useTranslations('debrief');
  const record = useTranslations('recordForm');
  const [state, submit, pending] = useActionState(actions.save, {});
  const [chosen, setChosen] = useState<{ attempt: number | undefined; values: FormValues }>();
  const form = state.conflict ?? first;
  const typed = { ...(state.values ?? first.draft?.values) };
  const merged = state.conflict && mergeDebriefs(state.conflict.values, typed);
  const picked = (chosen?.attempt === state.attempt && chosen?.values) || {};
  const values: FormValues = { ...(merged?.values ?? { ...first.values, ...typed }), ...picked };
  const errors = state.fields ?? {};
  const version =
    state.conflict?.meeting.version ?? Number(state.values?.version ?? first.draft?.version ?? first.meeting.version);
  const { id } = first.meeting;
  const draft = useDraft(actions.keepDraft, { noun: 'meeting', recordId: id, version });
  const words = useDebriefWords(form, values);
  const row = { form, values, errors };
  const draftForm = { noun: 'meeting', id, version: first.meeting.version, draft: first.draft } as const;
  return (
    <>
      {first.draft && !state.attempt && <DraftNote form={draftForm} timeZone={timeZone} discard={actions.discardDraft} />}
      <form
        action={submit}
        className="form record-form debrief"
        key={`${state.attempt} ${Object.keys(picked)}`}
        noValidate
        onInput={draft.touched}
      >
        <ErrorSummary
          state={state}
          fields={Object.keys(errors).map((name) => ({ name, id: words.idOf(name), label: words.label(name) }))}
        />
        {merged && (
          <DebriefConflicts
            conflicts={merged.conflicts}
            label={words.label}
            picked={picked}
            choose={(name, value) => setChosen({ attempt: state.attempt, values: { ...picked, [name]: value } })}
          />
        )}
        <input type="hidden" name="noun" value="meeting" />
        <input type="hidden" name="recordId" value={id} />
        <input type="hidden" name="version" value={version} />
        {!isKnown(first.meeting.date) && (
          <Group title={t('when')}>
            <Field id="date" label={t('heldOn')} error={errors.date}>
              {(box) => (
                <input
                  {...box}
                  className="input input-date"
                  type="text"
                  name="date"
                  dir="ltr"
                  autoComplete="off"
                  defaultValue={values.date ?? today}
                />
              )}
            </Field>
          </Group>
        )}
        <Group title={t('attendance')}>
          <Attendance {...row} />
        </Group>
        <Group title={t('answers')}>
          <Answers {...row} find={actions.find} />
        </Group>
        <Group title={t('promises')} hint={t('promisesHint')}>
          <Promises {...row} />
        </Group>
        <Group title={t('tasks')} hint={t('tasksHint')}>
          <Tasks {...row} me={me} />
        </Group>
        {form.mayRecordPositions && form.members.length > 0 && form.campaigns.length > 0 && (
          <Group title={t('positions')} hint={t('positionsHint')}>
            <Positions {...row} />
          </Group>
        )}
        <Group title={t('note')}>
          <NoteOfMeeting {...row} />
        </Group>
        <div className="form-actions form-bar">
          <button className="btn btn-primary btn-lg" type="submit" aria-disabled={pending}>
            {pending ? record('saving') : t('save')}
          </button>
          <Link className="btn btn-lg" href={routes.meeting(id)}>
            {record('cancel')}
          </Link>
          <span className="hint" aria-live="polite">
            {draft.isKept ? record('draftKept') : ''}
          </span>
        </div>
      </form>
    </>
  );
}

function Group({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  return (
    <fieldset className="form-group">
      <legend>{title}</legend>
      <div className="debrief-part">
        {hint && <p className="hint">{hint}</p>}
        {children}
      </div>
    </fieldset>
  );
}
