'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Field } from '@/components/form/field';
import { Text } from '@/components/ui/text';
import { debriefName } from '@/lib/domain/meeting/debrief';
import type { DebriefForm } from '@/lib/domain/meeting/debrief-view';
import { formatDate } from '@/lib/i18n/format';
import { HiddenFields, type RowProps, SelectField, WordsField } from './fields';
import { Options } from './options';
import { DebriefRows } from './rows';

type Offered = Pick<DebriefForm, 'meeting' | 'followUps' | 'people' | 'organisations' | 'blankId'>;
type TasksProps = Pick<RowProps, 'values' | 'errors'> & { form: Offered; me: string };

/** What we said we would do: who does it, and by when. What is on record already is named. */
export function Tasks({ form, me, values, errors }: TasksProps) {
  const t = useTranslations('debrief');
  const locale = useLocale();
  return (
    <>
      {form.followUps.length > 0 && (
        <ul className="on-record">
          {form.followUps.map(({ id, title, dueOn, assignee }) => (
            <li key={id}>
              <Text value={title} />
              <span className="hint">
                {formatDate({ on: dueOn, precision: 'DAY' }, locale)} <bdi>{assignee}</bdi>
              </span>
            </li>
          ))}
        </ul>
      )}
      <DebriefRows
        part="followUp"
        values={values}
        first={form.blankId}
        label={(number) => t('task', { number })}
        add={t('addTask')}
      >
        {(key) => <Task values={values} errors={errors} part="followUp" rowKey={key} form={form} me={me} />}
      </DebriefRows>
    </>
  );
}

function Task({ form, me, ...row }: RowProps & { form: Offered; me: string }) {
  const t = useTranslations('debrief');
  const due = debriefName(row.part, row.rowKey, 'dueOn');
  // What only an organisation sees is its own to do.
  const isPrivate = form.meeting.visibility === 'ORGANISATION';
  const offered = form.organisations.filter(({ id }) => !isPrivate || id === form.meeting.organisationId);
  const [first] = offered;
  const hasChoice = offered.length > 1;
  return (
    <>
      <HiddenFields {...row} fields={{ id: row.rowKey, version: '0', ...(!hasChoice && { organisation: first?.id ?? '' }) }} />
      <WordsField {...row} field="title" label={t('whatToDo')} />
      <SelectField {...row} field="assignee" label={t('whoDoes')} start={me}>
        <option value="">{t('nobodyYet')}</option>
        {form.people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <Field id={due} label={t('byWhen')} error={row.errors[due]}>
        {(box) => (
          <input {...box} className="input input-date" type="date" name={due} dir="ltr" defaultValue={row.values[due] ?? ''} />
        )}
      </Field>
      {hasChoice && (
        <SelectField {...row} field="organisation" label={t('whoseTask')} start={first?.id}>
          <Options of={offered} />
        </SelectField>
      )}
    </>
  );
}
