import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { Text } from '@/components/ui/text';
import type { ArchivedRecord } from '@/lib/domain/record/view';
import { formatInstant } from '@/lib/i18n/format';
import { routes } from '@/lib/web/routes';

interface ArchiveListProps {
  records: readonly ArchivedRecord[];
  timeZone: string;
  restore: (form: FormData) => Promise<void>;
}

/** Records that were put away, latest first, each with the way back. */
export function ArchiveList({ records, timeZone, restore }: ArchiveListProps) {
  const t = useTranslations('archive');
  const noun = useTranslations('noun');
  const locale = useLocale();
  return (
    <section className="panel" aria-label={t('title')}>
      <ul className="rows archive-rows">
        {records.map((record) => (
          <li key={record.id}>
            <div className="archive-what">
              <p>
                <span className="hint">{noun(record.noun)}</span> <Text value={record.title} />
              </p>
              <p className="hint">
                {record.by && <bdi>{t('by', { who: record.by })}</bdi>}{' '}
                <time dateTime={record.archivedAt}>{formatInstant(new Date(record.archivedAt), locale, timeZone)}</time>
              </p>
            </div>
            {record.mayRestore && (
              <form action={restore}>
                <input type="hidden" name="noun" value={record.noun} />
                <input type="hidden" name="recordId" value={record.id} />
                <input type="hidden" name="version" value={record.version} />
                <input type="hidden" name="next" value={routes.archive()} />
                <button className="btn btn-sm" type="submit">
                  <Icon name="undo-2" small />
                  {t('restore')}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
