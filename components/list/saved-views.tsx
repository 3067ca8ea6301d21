'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import type { SavedView } from '@/lib/domain/saved-view/view';
import { type SavedViewAction, ViewDone } from './view-done';

interface SavedViewsProps {
  list: string;
  path: string;
  /** The list as it is looked at, without its page. */
  query: string;
  views: readonly SavedView[];
  action: SavedViewAction;
}

/** The reader's own views of a list: one click each, and deleted with the way back. Works before JavaScript. */
export function SavedViews({ list, path, query, views, action }: SavedViewsProps) {
  const t = useTranslations('list');
  const [state, submit, pending] = useActionState(action, {});
  if (views.length === 0 && !state.done) return null;
  return (
    <div className="views">
      {views.length > 0 && (
        <ul aria-label={t('views')}>
          {views.map((view) => (
            <li key={view.id} className={view.query === query ? 'view on' : 'view'}>
              <Link href={`${path}?${view.query}`} aria-current={view.query === query ? 'true' : undefined}>
                <bdi>{view.name}</bdi>
              </Link>
              <form action={submit}>
                <input type="hidden" name="intent" value="remove" />
                <input type="hidden" name="viewId" value={view.id} />
                <input type="hidden" name="name" value={view.name} />
                <input type="hidden" name="query" value={view.query} />
                <button type="submit" aria-disabled={pending} aria-label={t('deleteView', { name: view.name })}>
                  <Icon name="x" small />
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <ViewDone state={state} list={list} views={views} submit={submit} />
    </div>
  );
}
