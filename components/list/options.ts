import { useLocale, useTranslations } from 'next-intl';
import type { Filter } from '@/lib/domain/list/definition';
import type { ListPage } from '@/lib/domain/list/page';
import type { Both } from '@/lib/domain/shared/both';
import { formatDate } from '@/lib/i18n/format';
import { sortByName } from '@/lib/i18n/sort';
import { plainText } from '@/lib/i18n/text';
import type { ListState } from './state';

/** One value a filter can have, in the reader's words. */
export interface Option {
  value: string;
  label: string;
}

/** The records a list can be narrowed to. */
export interface Narrowing {
  campaigns: readonly { id: string; title: Both }[];
  organisations: readonly { id: string; name: Both }[];
}

export interface FilterWords {
  /** What the filter is called. */
  name: string;
  options: Option[];
  /** The values that are set. */
  chosen: Option[];
}

/** What each filter of a list is called and can be set to. */
export function useFilterWords({ definition, query }: ListState, page: Pick<ListPage, 'options'>, narrowing: Narrowing) {
  const t = useTranslations();
  const locale = useLocale();
  const say = (group: string, code: string): string => t(`${group}.${code}` as never);
  const inAlphabet = (options: Option[]) => options.toSorted((a, b) => a.label.localeCompare(b.label, locale));

  function optionsOf(name: string, filter: Filter): Option[] {
    switch (filter.kind) {
      case 'choice': {
        const options = filter.of.map((code) => ({ value: code, label: say(filter.words, code) }));
        // A long list is looked through by its letters.
        return options.length > 15 ? inAlphabet(options) : options;
      }
      case 'year':
        return (page.options[name] ?? []).map((year) => ({ value: year, label: year }));
      case 'flag':
        return [{ value: '1', label: say('flag', filter.words) }];
      case 'text':
      case 'day':
        return [];
      case 'record':
        if (filter.of === 'campaign')
          return narrowing.campaigns.map(({ id, title }) => ({ value: id, label: plainText(title, locale) }));
        if (filter.of === 'commitment') return [];
        return sortByName(narrowing.organisations, locale).map(({ id, name: called }) => ({
          value: id,
          label: plainText(called, locale),
        }));
    }
  }

  function labelOf(filter: Filter, value: string, options: readonly Option[]): string {
    if (filter.kind === 'day') return formatDate({ on: value, precision: 'DAY' }, locale);
    if (filter.kind === 'text') return t('list.quoted', { words: value });
    const known = options.find((option) => option.value === value);
    if (known || filter.kind !== 'record') return known?.label ?? value;
    return filter.of === 'commitment' ? t('list.oneRecord') : t('list.goneRecord');
  }

  return (name: string, filter: Filter): FilterWords => {
    const options = optionsOf(name, filter);
    const own = `filter.${definition.name}_${name}` as never;
    const chosen = (query.filters[name] ?? []).map((value) => ({ value, label: labelOf(filter, value, options) }));
    return { name: filter.kind === 'flag' ? '' : t.has(own) ? t(own) : say('filter', name), options, chosen };
  };
}
