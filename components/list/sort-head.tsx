import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { sortOf } from '@/lib/domain/list/definition';
import { withSort } from '@/lib/domain/list/query';
import { hrefOf, type ListState } from './state';

interface SortHeadProps {
  state: ListState;
  /** The order this column stands for. */
  sort: string;
  children: ReactNode;
}

/** The head of a column that sorts the list: by it, and the other way round. */
export function SortHead({ state, sort, children }: SortHeadProps) {
  const { definition, query } = state;
  const isCurrent = query.sort === sort;
  const isAscending = (sortOf(definition, sort).direction === 'asc') !== query.reversed;
  return (
    <th scope="col" aria-sort={isCurrent ? (isAscending ? 'ascending' : 'descending') : undefined}>
      <Link className="sort-head" href={hrefOf(state, withSort(query, sort, isCurrent && !query.reversed))} scroll={false}>
        {children}
        <Icon name="chevron-down" small className={isCurrent ? (isAscending ? 'sort-up' : '') : 'sort-off'} />
      </Link>
    </th>
  );
}
