import { type NextRequest, NextResponse } from 'next/server';
import { getLocale } from 'next-intl/server';
import { parseSearchAddress } from '@/lib/domain/search/address';
import { currentActor } from '@/lib/server/auth/actor';
import { search } from '@/lib/server/search/queries';
import { foundOf } from '@/lib/web/found';

/** So many hits of each kind, and in all, stand under the box. */
const EACH = 3;
const ALL = 9;

/** What the search box offers while somebody types: `{ found, total }`; 401 without a person. */
export async function GET(request: NextRequest): Promise<NextResponse> {
  const actor = await currentActor();
  if (!actor) return NextResponse.json({ found: [], total: 0 }, { status: 401 });
  const { q } = parseSearchAddress(Object.fromEntries(request.nextUrl.searchParams));
  const [{ hits, terms, total }, locale] = await Promise.all([search(actor, q, { limit: EACH }), getLocale()]);
  const found = hits.flatMap((hit) => foundOf(hit, terms, locale) ?? []).slice(0, ALL);
  return NextResponse.json({ found, total });
}
