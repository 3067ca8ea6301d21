import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { Text } from '@/components/ui/text';
import type { CitedParagraph } from '@/lib/domain/source/citation';
import { routes } from '@/lib/web/routes';

interface EndNotesProps {
  paragraphs: CitedParagraph[];
  /** Closed until asked for, where they would be longer than the page itself. Printed all the same. */
  folded?: boolean;
}

/** Every paragraph cited on the page, with its gist; in print the marks point here. */
export function EndNotes({ paragraphs, folded = false }: EndNotesProps) {
  const t = useTranslations('cite');
  if (paragraphs.length === 0) return null;
  const heading = (
    <h2 id="end-notes">
      <Icon name="pilcrow" small />
      {t('heading')}
      {folded && <span className="n">{paragraphs.length}</span>}
    </h2>
  );
  return folded ? (
    <details className="endnotes">
      <summary>{heading}</summary>
      <Notes paragraphs={paragraphs} />
    </details>
  ) : (
    <section className="endnotes" aria-labelledby="end-notes">
      {heading}
      <Notes paragraphs={paragraphs} />
    </section>
  );
}

function Notes({ paragraphs }: { paragraphs: CitedParagraph[] }) {
  const t = useTranslations('cite');
  return (
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
  );
}
