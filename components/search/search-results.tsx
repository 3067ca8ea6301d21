import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { Empty } from '@/components/ui/panel';
import { EACH_KIND, ONE_KIND, type SearchAddress } from '@/lib/domain/search/address';
import { SEARCH_KINDS, type SearchKind } from '@/lib/domain/search/kinds';
import type { SearchResult } from '@/lib/domain/search/result';
import type { Found } from '@/lib/web/found';
import { searchPath } from '@/lib/web/search-path';
import { HitRow } from './hit-row';

interface SearchResultsProps {
  address: SearchAddress;
  result: Pick<SearchResult, 'counts' | 'total' | 'isLike'>;
  found: readonly Found[];
}

/** What was found: a few of each kind side by side, or one kind by pages. */
export function SearchResults({ address, result, found }: SearchResultsProps) {
  const t = useTranslations('search');
  const { kind, campaign, year } = address;
  const shown = kind ? (result.counts[kind] ?? 0) : result.total;
  const isNarrowed = Boolean(kind || campaign || year);
  return (
    <section className="found" aria-labelledby="search-count">
      <p id="search-count" className="found-count" role="status">
        {t('count', { count: shown })}
        {result.isLike && shown > 0 && <span className="hint"> {t('like')}</span>}
      </p>
      <KindLinks address={address} counts={result.counts} total={result.total} />
      {shown === 0 ? (
        <>
          <Empty title={t('nothing')}>{t(isNarrowed ? 'nothingNarrowed' : 'nothingLead')}</Empty>
          {isNarrowed && (
            <Link className="btn found-all" href={searchPath({ q: address.q })}>
              {t('everything')}
            </Link>
          )}
        </>
      ) : kind ? (
        <>
          <HitList hits={found} />
          <Pages address={address} total={shown} />
        </>
      ) : (
        kindsOf(found).map((each) => (
          <HitGroup
            key={each}
            kind={each}
            address={address}
            count={result.counts[each] ?? 0}
            hits={found.filter((hit) => hit.kind === each)}
          />
        ))
      )}
    </section>
  );
}

/** The kinds in the order of their best hit. */
const kindsOf = (found: readonly Found[]): SearchKind[] => [...new Set(found.map(({ kind }) => kind))];

function HitGroup({ kind, address, count, hits }: { kind: SearchKind; address: SearchAddress; count: number; hits: Found[] }) {
  const t = useTranslations('search');
  const names = useTranslations('searchKind');
  return (
    <section className="panel found-group" aria-labelledby={`found-${kind}`}>
      <div className="panel-head">
        <h2 id={`found-${kind}`}>
          {names(`${kind}_many`)} <span className="n">{count}</span>
        </h2>
        {count > EACH_KIND && <Link href={searchPath({ ...address, kind, page: 1 })}>{t('all', { count })}</Link>}
      </div>
      <HitList hits={hits} />
    </section>
  );
}

function HitList({ hits }: { hits: readonly Found[] }) {
  return (
    <ul className="hits">
      {hits.map((hit) => (
        <li key={hit.href + (hit.mark ?? '')}>
          <Link className="hit" href={hit.href}>
            <HitRow hit={hit} />
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The kinds there are hits of, each with how many. */
function KindLinks({ address, counts, total }: { address: SearchAddress; counts: SearchResult['counts']; total: number }) {
  const t = useTranslations('search');
  const names = useTranslations('searchKind');
  const kinds = SEARCH_KINDS.filter((kind) => counts[kind]);
  if (kinds.length < 2 && !address.kind) return null;
  const { kind: chosen, ...rest } = address;
  return (
    <nav className="kinds" aria-label={t('kinds')}>
      <Link href={searchPath({ ...rest, page: 1 })} aria-current={chosen ? undefined : 'true'}>
        {t('allKinds')} <span className="n">{total}</span>
      </Link>
      {kinds.map((kind) => (
        <Link key={kind} href={searchPath({ ...rest, kind, page: 1 })} aria-current={kind === chosen ? 'true' : undefined}>
          {names(`${kind}_many`)} <span className="n">{counts[kind]}</span>
        </Link>
      ))}
    </nav>
  );
}

function Pages({ address, total }: { address: SearchAddress; total: number }) {
  const t = useTranslations('search');
  const last = Math.ceil(total / ONE_KIND);
  if (last <= 1) return null;
  return (
    <nav className="pager" aria-label={t('pages')}>
      {address.page > 1 && (
        <Link className="btn" rel="prev" href={searchPath({ ...address, page: address.page - 1 })}>
          {t('previous')}
        </Link>
      )}
      {address.page < last && (
        <Link className="btn" rel="next" href={searchPath({ ...address, page: address.page + 1 })}>
          {t('next')}
        </Link>
      )}
    </nav>
  );
}
