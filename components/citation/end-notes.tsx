import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { Text } from '@/components/ui/text';
import type { CitedParagraph } from '@/lib/domain/source/citation';
import { routes } from '@/lib/web/routes';

/** Every paragraph cited on the page, with its gist; in print the marks point here. */
export function EndNotes({ paragraphs }: { paragraphs: CitedParagraph[] }) {
  const t = useTranslations('cite');
  if (paragraphs.length === 0) return null;
  return (
    <section className="endnotes" aria-labelledby="end-notes">
      <h2 id="end-notes">
        <Icon name="pilcrow" small />
        {t('heading')}
      </h2>
      <ol>
        {paragraphs.map(({ source, paragraph, gist, sourceTitle, publisher }) => (
          <li key={`${source}:${paragraph}`}>
            <a className="num" href={routes.source(source, paragraph)} aria-label={t('source', { source, paragraph })}>
              <bdi dir="ltr">
                {source}:{paragraph}
              </bdi>
            </a>
            <span>
              <Text value={gist} />
              <span className="cite">
                {publisher.en || publisher.ar ? (
                  <>
                    <Text value={publisher} />
                    {' · '}
                  </>
                ) : null}
                <Text value={sourceTitle} />
              </span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
