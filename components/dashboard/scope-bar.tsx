import { NextIntlClientProvider, useMessages } from 'next-intl';
import { ChosenFilters } from '@/components/list/chosen-filters';
import { FilterBar } from '@/components/list/filter-bar';
import { type Narrowing, useFilterWords } from '@/components/list/options';
import type { ListState } from '@/components/list/state';

/** What the dashboard is narrowed to, with the same controls as a list. */
export function ScopeBar({ state, years, ...narrowing }: Narrowing & { state: ListState; years: string[] }) {
  const { list } = useMessages();
  const words = useFilterWords(state, { options: { year: years } }, narrowing);
  return (
    <div className="list-tools scope-bar">
      <NextIntlClientProvider messages={{ list }}>
        <FilterBar state={state} words={words} />
      </NextIntlClientProvider>
      <ChosenFilters state={state} words={words} />
    </div>
  );
}
