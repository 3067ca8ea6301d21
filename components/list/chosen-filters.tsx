import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import type { Filter } from '@/lib/domain/list/definition';
import { isFiltered, withFilter, withoutFilters } from '@/lib/domain/list/query';
import type { FilterWords } from './options';
import { hrefOf, type ListState } from './state';

interface ChosenFiltersProps {
  state: ListState;
  words: (name: string, filter: Filter) => FilterWords;
}

/** What the list is narrowed by, each with the way to take it away. */
export function ChosenFilters({ state, words }: ChosenFiltersProps) {
  const t = useTranslations('list');
  const common = useTranslations('common');
  const { definition, query } = state;
  if (!isFiltered(query)) return null;
  const chosen = Object.entries(definition.filters).flatMap(([name, filter]) => {
    const { name: called, chosen: values } = words(name, filter);
    return values.map(({ value, label }) => ({ name, value, label, called }));
  });
  return (
    <ul className="chosen" aria-label={t('chosen')}>
      {chosen.map(({ name, value, label, called }) => {
        const rest = (query.filters[name] ?? []).filter((other) => other !== value);
        const said = called ? `${common('colon', { label: called })} ${label}` : label;
        return (
          <li key={`${name} ${value}`}>
            <Link
              className="chosen-one"
              href={hrefOf(state, withFilter(query, name, rest))}
              scroll={false}
              aria-label={t('remove', { filter: said })}
            >
              {called && <span>{common('colon', { label: called })}</span>}
              <bdi>{label}</bdi>
              <Icon name="x" small />
            </Link>
          </li>
        );
      })}
      <li>
        <Link className="btn btn-sm btn-quiet" href={hrefOf(state, withoutFilters(query))} scroll={false}>
          {t('clear')}
        </Link>
      </li>
    </ul>
  );
}
