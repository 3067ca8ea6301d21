'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Field, isolated } from '@/components/form/field';
import { debriefName } from '@/lib/domain/meeting/debrief';
import type { DebriefForm } from '@/lib/domain/meeting/debrief-view';
import { formatList } from '@/lib/i18n/format';
import { plainText } from '@/lib/i18n/text';
import { HiddenFields, type RowProps, SelectField, WordsField } from './fields';
import { Options } from './options';
import { DebriefRows } from './rows';

type Offered = Pick<DebriefForm, 'promised' | 'promisers' | 'campaigns' | 'blankId'>;
type PromisesProps = Pick<RowProps, 'values' | 'errors'> & { form: Offered };

/** What they promised, who did, and by when. */
export function Promises({ form, values, errors }: PromisesProps) {
  const t = useTranslations('debrief');
  return (
    <DebriefRows
      part="commitment"
      values={values}
      first={form.blankId}
      label={(number) => t('promise', { number })}
      add={t('addPromise')}
    >
      {(key, isNew) => <Promised values={values} errors={errors} part="commitment" rowKey={key} form={form} isNew={isNew} />}
    </DebriefRows>
  );
}

function Promised({ form, isNew, ...row }: RowProps & { form: Offered; isNew: boolean }) {
  const t = useTranslations('debrief');
  const hints = useTranslations('recordHint');
  const locale = useLocale();
  const due = debriefName(row.part, row.rowKey, 'due');
  const by = form.promised.find(({ key }) => key === row.rowKey)?.by ?? [];
  const [only] = form.promisers;
  return (
    <>
      <HiddenFields {...row} fields={{ id: row.rowKey, version: '0' }} />
      {by.length > 0 && (
        <p className="hint">
          {t('promisedBy')}{' '}
          {formatList(
            by.map((name) => plainText(name, locale)),
            locale,
          )}
        </p>
      )}
      <WordsField {...row} field="text" label={t('whatPromised')} />
      {isNew && form.promisers.length > 0 && (
        <SelectField {...row} field="owner" label={t('whoPromised')} start={form.promisers.length === 1 ? only?.id : ''}>
          <option value="">{t('somebodyElse')}</option>
          <Options of={form.promisers} />
        </SelectField>
      )}
      {isNew && (
        <WordsField
          {...row}
          field="ownerText"
          label={t(form.promisers.length > 0 ? 'whoElsePromised' : 'whoPromised')}
          lines={1}
        />
      )}
      <Field id={due} label={t('promisedFor')} hint={hints.rich('date', { d: isolated })} error={row.errors[due]}>
        {(box) => (
          <input
            {...box}
            className="input input-date"
            type="text"
            name={due}
            dir="ltr"
            autoComplete="off"
            defaultValue={row.values[due] ?? ''}
          />
        )}
      </Field>
      {isNew && form.campaigns.length > 0 && (
        <SelectField
          {...row}
          field="campaign"
          label={t('ofCampaign')}
          start={form.campaigns.length === 1 ? form.campaigns[0]?.id : ''}
        >
          <option value="">{t('noCampaign')}</option>
          <Options of={form.campaigns} />
        </SelectField>
      )}
    </>
  );
}
