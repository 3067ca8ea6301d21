'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { ErrorSummary } from '@/components/form/error-summary';
import { Field } from '@/components/form/field';
import { FormActions } from '@/components/form/form-actions';
import type { NewFeed } from '@/lib/domain/calendar/feed';
import type { Both } from '@/lib/domain/shared/both';
import type { FormState } from '@/lib/domain/shared/form-state';
import { plainText } from '@/lib/i18n/text';
import { routes } from '@/lib/web/routes';
import { NewFeedNote } from './new-feed';

type State = FormState<undefined, NewFeed>;

interface FeedFormProps {
  action: (state: State, form: FormData) => Promise<State>;
  /** The id of the link to be made. */
  feedId: string;
  campaigns: readonly { id: string; title: Both }[];
}

/** Makes a link: what it holds, and what of it is left out. The link takes the form's place. */
export function FeedForm({ action, feedId, campaigns }: FeedFormProps) {
  const t = useTranslations('calendarLinks');
  const locale = useLocale();
  const [state, submit, pending] = useActionState<State, FormData>(action, {});
  if (state.answer) {
    return (
      <div className="stack">
        <NewFeedNote feed={state.answer} />
        <div className="form-actions">
          {/* A document of its own: the form begins anew. */}
          <a className="btn" href={routes.calendarLinks()}>
            {t('another')}
          </a>
        </div>
      </div>
    );
  }
  const { values } = state;
  return (
    <form action={submit} className="form settings-form" key={state.attempt} noValidate>
      <ErrorSummary state={state} fields={[{ name: 'holds', id: 'holds', label: t('holds') }]} />
      <input type="hidden" name="feedId" value={feedId} />
      <Field id="holds" label={t('holds')} error={state.fields?.holds}>
        {(props) => (
          <select {...props} name="holds" className="input" defaultValue={values?.holds ?? 'MINE'}>
            <option value="MINE">{t('MINE')}</option>
            <option value="ALL">{t('ALL')}</option>
            <optgroup label={t('oneCampaign')}>
              {campaigns.map(({ id, title }) => (
                <option key={id} value={id}>
                  {plainText(title, locale)}
                </option>
              ))}
            </optgroup>
          </select>
        )}
      </Field>
      <fieldset className="feed-parts">
        <legend className="lbl">{t('parts')}</legend>
        <label className="check">
          <input type="checkbox" name="people" value="1" defaultChecked={values ? values.people === '1' : false} />
          {t('people')}
        </label>
        <label className="check">
          <input type="checkbox" name="notes" value="1" defaultChecked={values ? values.notes === '1' : false} />
          {t('notes')}
        </label>
        <p className="hint">{t('partsHint')}</p>
      </fieldset>
      <FormActions label={t('make')} pending={pending} />
    </form>
  );
}
