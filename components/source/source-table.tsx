import { useTranslations } from 'next-intl';
import { State } from '@/components/ui/chip';
import { DateText } from '@/components/ui/date';
import { Link } from '@/components/ui/link';
import { OtherLanguage, Text } from '@/components/ui/text';
import type { SourceListItem } from '@/lib/domain/source/view';
import { routes } from '@/lib/web/routes';
import { Publisher } from './publisher';

/** The documents: who published them when, what they hold, and whether the original is here. */
export function SourceTable({ sources }: { sources: readonly SourceListItem[] }) {
  const t = useTranslations('sources');
  return (
    <table className="grid src-t">
      <thead>
        <tr>
          <th scope="col">{t('document')}</th>
          <th scope="col">{t('publisher')}</th>
          <th scope="col">{t('published')}</th>
          <th scope="col">{t('holds')}</th>
          <th scope="col">{t('original')}</th>
        </tr>
      </thead>
      <tbody>
        {sources.map((source) => (
          <tr key={source.id}>
            <th scope="row">
              <span className="rowhead">
                <span className="glyph src-n">{source.number}</span>
                <span>
                  <Link href={routes.source(source.number)}>
                    <Text value={source.title} />
                  </Link>
                  <OtherLanguage value={source.title} />
                </span>
              </span>
            </th>
            <td className="sm" data-label={t('publisher')}>
              <Publisher source={source} />
            </td>
            <td className="sm" data-label={t('published')}>
              <DateText date={source.published} basis={source.publishedBasis} />
            </td>
            <td className="sm" data-label={t('holds')}>
              <span className="line">{t('paragraphs', { count: source.paragraphCount })}</span>
              <span className="line">{t('citations', { count: source.citationCount })}</span>
              <span className="line">{t('questions', { count: source.questionCount })}</span>
            </td>
            <td className="sm" data-label={t('original')}>
              {source.loadedAt ? (
                <State look={{ tone: 'laurel', icon: 'check' }}>{t('loaded')}</State>
              ) : (
                <State look={{ tone: 'stone', icon: 'circle-dashed' }}>{t('notLoaded')}</State>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
