import { z } from 'zod';
import { SEARCH_KINDS, type SearchKind } from './kinds';
import { QUERY_MAX } from './query';

/** How many of each kind stand side by side, and how many of one kind stand on a page. */
export const EACH_KIND = 4;
export const ONE_KIND = 20;
/** Further pages are narrowed to, not turned to. */
const PAGES_MAX = 50;

const single = z.preprocess((value) => (Array.isArray(value) ? value[0] : value), z.string());

/** A search as its address says it; what is no such filter is left out. */
export interface SearchAddress {
  q: string;
  kind?: SearchKind;
  campaign?: string;
  year?: number;
  page: number;
}

const address = z.object({
  q: single.transform((typed) => [...typed].slice(0, QUERY_MAX).join('')).catch(''),
  kind: single.pipe(z.enum(SEARCH_KINDS)).optional().catch(undefined),
  campaign: single.pipe(z.uuid()).optional().catch(undefined),
  year: single.transform(Number).pipe(z.int().min(1900).max(2200)).optional().catch(undefined),
  page: single.transform(Number).pipe(z.int().min(1).max(PAGES_MAX)).catch(1),
});

/** Reads the query parameters of the search page. */
export function parseSearchAddress(params: Record<string, string | string[] | undefined>): SearchAddress {
  const { kind, campaign, year, ...rest } = address.parse(params);
  return { ...rest, ...(kind && { kind }), ...(campaign && { campaign }), ...(year && { year }) };
}
