import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import type { Citation } from '@/lib/domain/source/citation';
import { routes } from '@/lib/web/routes';

/** The source marks of a fact: each opens its source at the paragraph. A paragraph is marked once. */
export function Marks({ of }: { of: readonly Citation[] | undefined }) {
  const t = useTranslations('cite');
  if (!of || of.length === 0) return null;
  const unique = [...new Map(of.map((citation) => [`${citation.source}:${citation.paragraph}`, citation])).entries()];
  return (
    <>
      {unique.map(([mark, { source, paragraph }]) => (
        <span key={mark}>
          {' '}
          <a className="ref" href={routes.source(source, paragraph)} aria-label={t('source', { source, paragraph })}>
            <Icon name="pilcrow" />
            {mark}
          </a>
        </span>
      ))}
    </>
  );
}
