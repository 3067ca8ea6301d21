import type { SearchAddress } from '@/lib/domain/search/address';

/** The address of a search, without what is not set. */
export function searchPath({ q, kind, campaign, year, page }: Partial<SearchAddress>): string {
  const params = new URLSearchParams({
    ...(q && { q }),
    ...(kind && { kind }),
    ...(campaign && { campaign }),
    ...(year && { year: String(year) }),
    ...(page && page > 1 && { page: String(page) }),
  });
  return params.size > 0 ? `/search?${params}` : '/search';
}
