import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import type { ListPage } from '@/lib/domain/list/page';
import { writeList } from '@/lib/domain/list/query';
import { formatNumber } from '@/lib/i18n/format';
import { COUNT_ID, type ListState } from './state';

/** Which rows of how many the page shows; told anew when they change. */
export function RowCount({ page, isTop = false }: { page: ListPage; isTop?: boolean }) {
  const t = useTranslations('list');
  const locale = useLocale();
  const numbers = { from: page.from, to: page.to, total: page.total };
  const said = Object.fromEntries(Object.entries(numbers).map(([name, number]) => [name, formatNumber(number, locale)]));
  return (
    <p
      className="row-count"
      id={isTop ? COUNT_ID : undefined}
      tabIndex={isTop ? -1 : undefined}
      aria-live={isTop ? 'polite' : undefined}
    >
      {page.total === 0 ? (
        <span className="vh">{t('noMatch')}</span>
      ) : (
        <bdi>{t('range', said as Record<'from' | 'to' | 'total', string>)}</bdi>
      )}
    </p>
  );
}

/** The way to the pages beside this one. */
export function Pager({ state: { definition, query, path }, page }: { state: ListState; page: ListPage }) {
  const t = useTranslations('list');
  if (!page.previous && !page.next) return null;
  const base = writeList(definition, { ...query, page: null });
  const at = (side: 'after' | 'before', cursor: string) => `${path}?${base ? `${base}&` : ''}${side}=${cursor}`;
  return (
    <nav className="list-pager" aria-label={t('pages')}>
      <RowCount page={page} />
      {page.previous && (
        <Link className="btn" rel="prev" href={at('before', page.previous)}>
          <Icon name="chevron-left" small />
          {t('previous')}
        </Link>
      )}
      {page.next && (
        <Link className="btn" rel="next" href={at('after', page.next)}>
          {t('next')}
          <Icon name="chevron-right" small />
        </Link>
      )}
    </nav>
  );
}
