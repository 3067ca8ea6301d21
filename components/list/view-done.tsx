'use client';

import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import type { SavedViewState } from '@/lib/domain/saved-view/view';

export type SavedViewAction = (state: SavedViewState, form: FormData) => Promise<SavedViewState>;

interface ViewDoneProps {
  list: string;
  state: SavedViewState;
  submit: (form: FormData) => void;
}

/** What was done with a view, or why it was not; one that was deleted can be had back. */
export function ViewDone({ list, state, submit }: ViewDoneProps) {
  const t = useTranslations('list');
  const errors = useTranslations('error');
  if (state.code && !state.fields?.name) return <p role="alert">{errors(state.code)}</p>;
  if (!state.done) return null;
  const { kind, name, query } = state.done;
  const tags = { name: () => <bdi>{name}</bdi> };
  return (
    // The button that was pressed is gone: the focus goes where its effect is told.
    <div className="view-done" role="status" tabIndex={-1} key={`${kind} ${name}`} ref={(box) => box?.focus()}>
      <Icon name="circle-check" small />
      {kind === 'saved' ? t.rich('viewSaved', tags) : t.rich('viewDeleted', tags)}
      {kind === 'removed' && (
        <form action={submit}>
          <input type="hidden" name="intent" value="save" />
          <input type="hidden" name="list" value={list} />
          <input type="hidden" name="name" value={name} />
          <input type="hidden" name="query" value={query} />
          <button className="btn btn-sm" type="submit">
            <Icon name="undo-2" small />
            {t('undo')}
          </button>
        </form>
      )}
    </div>
  );
}
