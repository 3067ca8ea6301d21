import { NextIntlClientProvider, useMessages } from 'next-intl';
import type { ListPage } from '@/lib/domain/list/page';
import { ChosenFilters } from './chosen-filters';
import { FilterBar } from './filter-bar';
import { type Narrowing, useFilterWords } from './options';
import type { ListState } from './state';

/** What a page that is no list is narrowed to by its address, with the same controls as a list. */
export function NarrowBar({ state, options, ...narrowing }: Narrowing & Pick<ListPage, 'options'> & { state: ListState }) {
  const { list } = useMessages();
  const words = useFilterWords(state, { options }, narrowing);
  return (
    <div className="list-tools narrow-bar">
      <NextIntlClientProvider messages={{ list }}>
        <FilterBar state={state} words={words} />
      </NextIntlClientProvider>
      <ChosenFilters state={state} words={words} />
    </div>
  );
}
