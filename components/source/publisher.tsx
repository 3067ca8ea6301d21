import { useTranslations } from 'next-intl';
import { Text } from '@/components/ui/text';
import type { SourceListItem } from '@/lib/domain/source/view';

/** Who published a document; marked where it was inferred, and said where the document does not state it. */
export function Publisher({
  source: { publisher, publisherBasis },
}: {
  source: Pick<SourceListItem, 'publisher' | 'publisherBasis'>;
}) {
  const t = useTranslations('basis');
  const common = useTranslations('common');
  if (!publisher.en && !publisher.ar) return <span className="guess">{common('notStated')}</span>;
  return (
    <>
      <Text value={publisher} />
      {publisherBasis !== 'STATED' && (
        <>
          {' '}
          <span className="guess">{t(publisherBasis)}</span>
        </>
      )}
    </>
  );
}
