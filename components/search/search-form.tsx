import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import type { SearchAddress } from '@/lib/domain/search/address';
import { QUERY_MAX } from '@/lib/domain/search/query';
import type { Both } from '@/lib/domain/shared/both';
import { plainText } from '@/lib/i18n/text';
import { searchPath } from '@/lib/web/search-path';

interface SearchFormProps {
  address: SearchAddress;
  campaigns: readonly { id: string; title: Both }[];
  years: readonly number[];
}

/** The search page's own box, with what narrows it: a plain form. */
export function SearchForm({ address, campaigns, years }: SearchFormProps) {
  const t = useTranslations('search');
  const locale = useLocale();
  return (
    <search aria-label={t('title')}>
      <form className="search-form" action={searchPath({})} method="get">
        <label className="search-words">
          <span className="vh">{t('words')}</span>
          <Icon name="search" />
          <input
            id="search-words"
            className="input"
            type="search"
            name="q"
            defaultValue={address.q}
            key={address.q}
            maxLength={QUERY_MAX}
            placeholder={t('placeholder')}
            dir="auto"
            autoComplete="off"
          />
        </label>
        {address.kind && <input type="hidden" name="kind" value={address.kind} />}
        <label className="fbox">
          <span>{t('campaign')}</span>
          <select name="campaign" defaultValue={address.campaign ?? ''} key={address.campaign}>
            <option value="">{t('allCampaigns')}</option>
            {campaigns.map(({ id, title }) => (
              <option key={id} value={id}>
                {plainText(title, locale)}
              </option>
            ))}
          </select>
        </label>
        <label className="fbox">
          <span>{t('year')}</span>
          <select name="year" defaultValue={address.year ?? ''} key={address.year}>
            <option value="">{t('allYears')}</option>
            {years.map((year) => (
              <option key={year}>{year}</option>
            ))}
          </select>
        </label>
        <button className="btn btn-primary" type="submit">
          {t('submit')}
        </button>
      </form>
    </search>
  );
}
