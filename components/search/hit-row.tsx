import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import type { Found } from '@/lib/web/found';
import { MarkedText } from './found-text';
import { SEARCH_KIND_ICONS } from './search-kind';

/** What is told of a hit, in a list of hits and under the search box. */
export function HitRow({ hit, withKind = false }: { hit: Found; withKind?: boolean }) {
  const t = useTranslations('search');
  const kind = useTranslations('searchKind');
  return (
    <>
      <Icon name={SEARCH_KIND_ICONS[hit.kind]} small />
      <span className="hit-what">
        <MarkedText value={hit.title} className="hit-title" />
        {hit.detail && <MarkedText value={hit.detail} className="hit-detail" />}
      </span>
      <span className="hit-meta">
        {withKind && <span>{kind(hit.kind)}</span>}
        {hit.mark && (
          <bdi dir="ltr" className="ref-mark">
            {hit.mark}
          </bdi>
        )}
        {hit.year && <bdi>{hit.year}</bdi>}
        {hit.isPrivate && <span className="chip-own">{t('ownOnly')}</span>}
      </span>
    </>
  );
}
