import { useLocale, useTranslations } from 'next-intl';
import { Marks } from '@/components/citation/marks';
import { DateText } from '@/components/ui/date';
import { Fact } from '@/components/ui/fact';
import { Panel } from '@/components/ui/panel';
import { Text } from '@/components/ui/text';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';
import type { SourceDetail } from '@/lib/domain/source/view';
import { formatDate, formatInstant, formatNumber } from '@/lib/i18n/format';
import { Publisher } from './publisher';

interface SourceDetailsProps {
  source: SourceDetail;
  provenance: Provenance;
  timeZone: string;
}

/** What is known of the document itself, and on what that rests. */
export function SourceDetails({ source, provenance, timeZone }: SourceDetailsProps) {
  const t = useTranslations('source');
  const locale = useLocale();
  return (
    <Panel id="details" title={t('details')}>
      <dl className="facts panel-body">
        <Fact label={t('publisher')}>
          <Publisher source={source} />
          <Marks of={citationsOf(provenance, source.id, 'publisher')} />
          <span className="cell-sub">
            <Text value={source.publisherNote} />
          </span>
        </Fact>
        <Fact label={t('published')}>
          <DateText date={source.published} basis={source.publishedBasis} />
          <Marks of={citationsOf(provenance, source.id, 'published')} />
          <Bounds earliest={source.earliest} latest={source.latest} />
          <span className="cell-sub">
            <Text value={source.publishedNote} />
          </span>
        </Fact>
        <Fact label={t('language')}>{t(source.language === 'ar' ? 'languageAr' : 'languageEn')}</Fact>
        <Fact label={t('original')}>
          {source.loadedAt ? t('loaded', { date: formatInstant(source.loadedAt, locale, timeZone) }) : t('notLoaded')}
        </Fact>
        <Fact label={t('size')}>{t('bytes', { bytes: formatNumber(source.bytes, locale) })}</Fact>
        <Fact label={t('fingerprint')}>
          <bdi className="sha" dir="ltr">
            {source.sha256}
          </bdi>
        </Fact>
      </dl>
    </Panel>
  );
}

/** Between which days the document must have been published. */
function Bounds({ earliest, latest }: Pick<SourceDetail, 'earliest' | 'latest'>) {
  const t = useTranslations('source');
  const locale = useLocale();
  const day = (on: string) => formatDate({ on, precision: 'DAY' }, locale);
  if (earliest && latest && earliest === latest) return null;
  const words =
    earliest && latest
      ? t('between', { from: day(earliest), to: day(latest) })
      : earliest
        ? t('earliest', { date: day(earliest) })
        : latest && t('latest', { date: day(latest) });
  return words ? <span className="cell-sub">{words}</span> : null;
}
