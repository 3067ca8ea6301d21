import { useLocale, useTranslations } from 'next-intl';
import { FilterForm } from '@/components/list/filter-form';
import { FilterMenu } from '@/components/list/filter-menu';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { CALENDAR_KINDS } from '@/lib/domain/calendar/entry';
import { isNarrowed, writeCalendar } from '@/lib/domain/calendar/query';
import type { Both } from '@/lib/domain/shared/both';
import { plainText } from '@/lib/i18n/text';
import { routes } from '@/lib/web/routes';
import { CALENDAR_KIND_ICONS } from './looks';
import { type CalendarState, calendarHref } from './state';

interface CalendarFiltersProps {
  state: CalendarState;
  campaigns: readonly { id: string; title: Both }[];
}

/** What the calendar can be narrowed to: kinds, a campaign, what is one's own. The view and the day stay. */
export function CalendarFilters({ state, campaigns }: CalendarFiltersProps) {
  const t = useTranslations('calendar');
  const list = useTranslations('list');
  const filter = useTranslations('filter');
  const kind = useTranslations('calendarKind');
  const locale = useLocale();
  const { query } = state;
  const written = writeCalendar(query);
  const [only] = query.kinds;
  return (
    <details className="filter-fold cal-tools">
      <summary className="btn">
        {t('filters')}
        <Icon name="chevron-down" small />
      </summary>
      <FilterForm path={routes.calendar()} query={written} label={t('filters')}>
        {query.view !== 'month' && <input type="hidden" name="view" value={query.view} />}
        {query.date && <input type="hidden" name="date" value={query.date} />}
        <FilterMenu
          key={`kind ${written}`}
          summary={
            <summary className={only ? 'fbox on' : 'fbox'}>
              <span>{filter('kind')}</span>
              <b>{query.kinds.length > 1 ? query.kinds.length : only ? kind(only) : list('any')}</b>
              <Icon name="chevron-down" small />
            </summary>
          }
        >
          <fieldset>
            <legend className="vh">{filter('kind')}</legend>
            {CALENDAR_KINDS.map((one) => (
              <label key={one}>
                <input type="checkbox" name="kind" value={one} defaultChecked={query.kinds.includes(one)} />
                <Icon name={CALENDAR_KIND_ICONS[one]} small />
                {kind(one)}
              </label>
            ))}
            <button className="btn btn-sm" type="submit">
              {list('apply')}
            </button>
          </fieldset>
        </FilterMenu>
        <label className={query.campaign ? 'fbox on' : 'fbox'}>
          <span>{filter('campaign')}</span>
          <select key={query.campaign} name="campaign" defaultValue={query.campaign ?? ''}>
            <option value="">{list('any')}</option>
            {campaigns.map(({ id, title }) => (
              <option key={id} value={id}>
                {plainText(title, locale)}
              </option>
            ))}
          </select>
          <Icon name="chevron-down" small />
        </label>
        <label className="fbox fbox-flag">
          <input key={String(query.mine)} type="checkbox" name="mine" value="1" defaultChecked={query.mine} />
          {t('mine')}
        </label>
        <button className="btn" type="submit">
          {list('apply')}
        </button>
        {isNarrowed(query) && (
          <Link className="btn btn-quiet" href={calendarHref(state, { campaign: null, kinds: [], mine: false })}>
            {list('clear')}
          </Link>
        )}
      </FilterForm>
    </details>
  );
}
