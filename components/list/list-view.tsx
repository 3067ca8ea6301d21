import { NextIntlClientProvider, useMessages, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ExportBox } from '@/components/export/export-box';
import { Link } from '@/components/ui/link';
import { Empty } from '@/components/ui/panel';
import type { Actor } from '@/lib/domain/auth/roles';
import type { ListPage } from '@/lib/domain/list/page';
import { isFiltered, withoutFilters, writeList } from '@/lib/domain/list/query';
import type { SavedView } from '@/lib/domain/saved-view/view';
import { ChosenFilters } from './chosen-filters';
import { FilterBar } from './filter-bar';
import { type Narrowing, useFilterWords } from './options';
import { Pager, RowCount } from './pager';
import { SaveView } from './save-view';
import { SavedViews } from './saved-views';
import { hrefOf, type ListState } from './state';
import type { SavedViewAction } from './view-done';

interface ListViewProps extends Narrowing {
  actor: Pick<Actor, 'role'>;
  state: ListState;
  page: ListPage;
  /** The list's name, for its region. */
  title: string;
  views: readonly SavedView[];
  viewAction: SavedViewAction;
  /** What to say, and what to do, while there is nothing at all. */
  empty: ReactNode;
  /** The rows. */
  children: ReactNode;
}

/** A list with all that stands around its rows: views, filters, counts, pages, and what to do where nothing is. */
export function ListView({ actor, state, page, title, views, viewAction, empty, children, ...narrowing }: ListViewProps) {
  const t = useTranslations('list');
  const { list, common, error, fieldError } = useMessages();
  const words = useFilterWords(state, page, narrowing);
  const { definition, query, path } = state;
  const saving = { list: definition.name, query: writeList(definition, { ...query, page: null }), views, action: viewAction };
  const isEmpty = page.total === 0;
  if (isEmpty && !isFiltered(query) && views.length === 0)
    return <section className="panel list-panel empty-list">{empty}</section>;
  return (
    <>
      <NextIntlClientProvider messages={{ list, common, error, fieldError }}>
        <div className="list-tools">
          <SavedViews {...saving} path={path} />
          <FilterBar state={state} words={words} />
          <div className="list-line">
            <ChosenFilters state={state} words={words} />
            <SaveView {...saving} />
            <ExportBox state={state} actor={actor} total={page.total} />
            <RowCount page={page} isTop />
          </div>
        </div>
      </NextIntlClientProvider>
      <section className="panel list-panel" aria-label={title}>
        {isEmpty ? (
          isFiltered(query) ? (
            <Empty
              title={t('noMatch')}
              action={
                <Link className="btn btn-sm" href={hrefOf(state, withoutFilters(query))}>
                  {t('showAll')}
                </Link>
              }
            >
              {t('noMatchLead')}
            </Empty>
          ) : (
            empty
          )
        ) : (
          children
        )}
      </section>
      <Pager state={state} page={page} />
    </>
  );
}
