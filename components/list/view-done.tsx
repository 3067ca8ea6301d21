'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef } from 'react';
import { Icon } from '@/components/ui/icon';
import type { SavedView, SavedViewState } from '@/lib/domain/saved-view/view';

export type SavedViewAction = (state: SavedViewState, form: FormData) => Promise<SavedViewState>;

interface ViewDoneProps {
  list: string;
  views: readonly SavedView[];
  state: SavedViewState;
  submit: (form: FormData) => void;
}

/** What was done with a view, or why it was not; one that was deleted can be had back. */
export function ViewDone({ list, views, state, submit }: ViewDoneProps) {
  const t = useTranslations('list');
  const errors = useTranslations('error');
  if (state.code && !state.fields?.name) return <p role="alert">{errors(state.code)}</p>;
  if (!state.done) return null;
  const { kind, name, query } = state.done;
  // Told for as long as it is so: what was done since may have changed it.
  if (views.some((view) => view.name === name && view.query === query) !== (kind === 'saved')) return null;
  const tags = { name: () => <bdi>{name}</bdi> };
  return (
    <Told key={`${kind} ${name}`}>
      <Icon name="circle-check" small />
      <span>{kind === 'saved' ? t.rich('viewSaved', tags) : t.rich('viewDeleted', tags)}</span>
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
    </Told>
  );
}

/** The button that was pressed is gone: the focus comes here, once, where its effect is told. */
function Told({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className="view-done" role="status" tabIndex={-1} ref={box}>
      {children}
    </div>
  );
}
