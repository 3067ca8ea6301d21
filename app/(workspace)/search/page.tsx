import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/layout/page-head';
import { SearchForm } from '@/components/search/search-form';
import { SearchResults } from '@/components/search/search-results';
import { Empty } from '@/components/ui/panel';
import { EACH_KIND, ONE_KIND, parseSearchAddress } from '@/lib/domain/search/address';
import { requireActor } from '@/lib/server/auth/actor';
import { search, searchYears } from '@/lib/server/search/queries';
import { loadShell } from '@/lib/server/shell/queries';
import { foundOf } from '@/lib/web/found';
import { searchPath } from '@/lib/web/search-path';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { q }] = [await getTranslations('search'), parseSearchAddress(await searchParams)];
  return { title: q ? t('titleOf', { query: q }) : t('title') };
}

export default async function SearchPage({ searchParams }: Props) {
  const address = parseSearchAddress(await searchParams);
  const actor = await requireActor(searchPath(address));
  const { q, page, ...narrowing } = address;
  const limit = narrowing.kind ? ONE_KIND : EACH_KIND;
  const from = narrowing.kind ? (page - 1) * limit : 0;
  const [result, years, { campaigns }, t, locale] = await Promise.all([
    search(actor, q, { ...narrowing, limit, from }),
    searchYears(actor),
    loadShell(),
    getTranslations('search'),
    getLocale(),
  ]);
  const found = result.hits.flatMap((hit) => foundOf(hit, result.terms, locale) ?? []);
  return (
    <>
      <PageHead title={t('title')} lead={<p>{t('lead')}</p>} />
      <SearchForm address={address} campaigns={campaigns} years={years} />
      {result.query.key === '' ? (
        <Empty title={t('start')}>{t('startLead')}</Empty>
      ) : (
        <SearchResults address={address} result={result} found={found} />
      )}
    </>
  );
}
