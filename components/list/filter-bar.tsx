import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { type Filter, firstSort } from '@/lib/domain/list/definition';
import { writeList } from '@/lib/domain/list/query';
import { FilterForm } from './filter-form';
import { FilterMenu } from './filter-menu';
import type { FilterWords } from './options';
import type { ListState } from './state';

interface FilterBarProps {
  state: ListState;
  words: (name: string, filter: Filter) => FilterWords;
}

/** What a list can be narrowed by and sorted by; behind one button on a phone. */
export function FilterBar({ state, words }: FilterBarProps) {
  const t = useTranslations('list');
  const { definition, query, path } = state;
  const set = Object.keys(query.filters).length;
  return (
    <details className="filter-fold">
      <summary className="btn">
        {t('filters')}
        {set > 0 && <span className="n">{set}</span>}
        <Icon name="chevron-down" small />
      </summary>
      <FilterForm path={path} query={writeList(definition, query)} label={t('filters')}>
        {Object.entries(definition.filters).map(([name, filter]) => (
          <FilterControl key={name} name={name} filter={filter} words={words(name, filter)} />
        ))}
        <SortControl state={state} />
        <button className="btn" type="submit">
          {t('apply')}
        </button>
      </FilterForm>
    </details>
  );
}

/** One filter. Each control starts from what is set, also after a link has changed it. */
function FilterControl({ name, filter, words }: { name: string; filter: Filter; words: FilterWords }) {
  const t = useTranslations('list');
  const values = words.chosen.map(({ value }) => value);
  const key = values.join();
  if (filter.linked) return values.map((value) => <input key={value} type="hidden" name={name} value={value} />);
  if (filter.kind === 'text') {
    return (
      <label className="fbox fbox-q">
        <span className="vh">{words.name}</span>
        <Icon name="search" small />
        <input key={key} type="search" name={name} placeholder={words.name} defaultValue={values[0]} maxLength={100} dir="auto" />
      </label>
    );
  }
  if (filter.kind === 'day') {
    return (
      <label className={values.length > 0 ? 'fbox on' : 'fbox'}>
        <span>{words.name}</span>
        <input key={key} type="date" name={name} defaultValue={values[0]} />
      </label>
    );
  }
  if (filter.kind === 'flag') {
    return (
      <label className="fbox fbox-flag">
        <input key={key} type="checkbox" name={name} value="1" defaultChecked={values.length > 0} />
        {words.options[0]?.label}
      </label>
    );
  }
  if (filter.kind === 'choice' && filter.several) return <ChoiceMenu key={key} name={name} words={words} />;
  // A value that is not offered any more stays until it is taken away.
  const options = [
    ...words.options,
    ...words.chosen.filter(({ value }) => !words.options.some((known) => known.value === value)),
  ];
  if (options.length === 0) return null;
  return (
    <label className={values.length > 0 ? 'fbox on' : 'fbox'}>
      <span>{words.name}</span>
      <select key={key} name={name} defaultValue={values[0] ?? ''}>
        <option value="">{t('any')}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <Icon name="chevron-down" small />
    </label>
  );
}

function ChoiceMenu({ name, words }: { name: string; words: FilterWords }) {
  const t = useTranslations('list');
  const { chosen, options } = words;
  const summary = (
    <summary className={chosen.length > 0 ? 'fbox on' : 'fbox'}>
      <span>{words.name}</span>
      <b>{chosen.length > 1 ? chosen.length : (chosen[0]?.label ?? t('any'))}</b>
      <Icon name="chevron-down" small />
    </summary>
  );
  return (
    <FilterMenu summary={summary}>
      <fieldset>
        <legend className="vh">{words.name}</legend>
        {options.map(({ value, label }) => (
          <label key={value}>
            <input type="checkbox" name={name} value={value} defaultChecked={chosen.some((option) => option.value === value)} />
            {label}
          </label>
        ))}
        <button className="btn btn-sm" type="submit">
          {t('apply')}
        </button>
      </fieldset>
    </FilterMenu>
  );
}

function SortControl({ state: { definition, query } }: { state: ListState }) {
  const t = useTranslations('list');
  const orders = useTranslations('sortBy');
  const first = firstSort(definition);
  const choices = Object.entries(definition.sorts).flatMap(([sort, { oneWay }]) => [
    { value: sort === first ? '' : sort, words: sort },
    ...(oneWay ? [] : [{ value: `-${sort}`, words: `${sort}_reversed` }]),
  ]);
  if (choices.length === 1) return null;
  const current = query.reversed ? `-${query.sort}` : query.sort === first ? '' : query.sort;
  return (
    <label className="fbox">
      <span>{t('sort')}</span>
      <select key={current} name="sort" defaultValue={current}>
        {choices.map(({ value, words }) => (
          <option key={value} value={value}>
            {orders(words as 'date')}
          </option>
        ))}
      </select>
      <Icon name="chevron-down" small />
    </label>
  );
}
