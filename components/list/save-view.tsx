'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { FieldError } from '@/components/form/field';
import { type SavedView, VIEW_NAME_MAX, VIEWS_MAX } from '@/lib/domain/saved-view/view';
import { type SavedViewAction, ViewDone } from './view-done';

interface SaveViewProps {
  list: string;
  /** The list as it is looked at, without its page; empty when it is the whole in its first order. */
  query: string;
  views: readonly SavedView[];
  action: SavedViewAction;
}

/** Keeps the list as it is looked at under a name; nothing to keep, nothing shown. Works before JavaScript. */
export function SaveView({ list, query, views, action }: SaveViewProps) {
  const t = useTranslations('list');
  const common = useTranslations('common');
  const [state, submit, pending] = useActionState(action, {});
  const isNew = query !== '' && views.length < VIEWS_MAX && !views.some((view) => view.query === query);
  const error = state.fields?.name;
  return (
    <>
      {isNew && (
        <details className="view-new" open={state.code !== undefined}>
          <summary className="btn btn-sm btn-quiet">{t('saveView')}</summary>
          <form action={submit}>
            <input type="hidden" name="intent" value="save" />
            <input type="hidden" name="list" value={list} />
            <input type="hidden" name="query" value={query} />
            <label className={error ? 'field bad' : 'field'}>
              {t('viewName')}
              <input
                key={state.attempt}
                className="input"
                name="name"
                maxLength={VIEW_NAME_MAX}
                required
                dir="auto"
                autoComplete="off"
                defaultValue={state.values?.name}
                aria-invalid={error ? true : undefined}
                aria-describedby={error ? 'view-name-error' : undefined}
              />
            </label>
            <button className="btn" type="submit" aria-disabled={pending}>
              {common('save')}
            </button>
            {error && (
              <div className="view-error" role="alert">
                <p>{t('viewNotSaved')}</p>
                <FieldError id="view-name-error" error={error} />
              </div>
            )}
          </form>
        </details>
      )}
      <ViewDone state={state} list={list} views={views} submit={submit} />
    </>
  );
}
