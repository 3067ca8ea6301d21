import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ContextPanel, QuestionsPanel } from '@/components/citation/beside';
import { PageHead } from '@/components/layout/page-head';
import { Note } from '@/components/ui/panel';
import { OtherLanguage, Text } from '@/components/ui/text';
import type { Provenance } from '@/lib/domain/source/citation';
import type { SourceDetail } from '@/lib/domain/source/view';
import { formatInstant } from '@/lib/i18n/format';
import { routes } from '@/lib/web/routes';
import { ParagraphList } from './paragraph-list';
import { SourceDetails } from './source-details';

interface SourceBodyProps {
  source: SourceDetail;
  provenance: Provenance;
  timeZone: string;
}

/** A document by its numbered paragraphs, with what the record makes of each. */
export function SourceBody({ source, provenance, timeZone }: SourceBodyProps) {
  const t = useTranslations('source');
  const places = useTranslations('sources');
  const locale = useLocale();
  const citations = source.paragraphs.reduce((sum, { citationCount }) => sum + citationCount, 0);
  return (
    <>
      <PageHead
        parent={{ href: routes.sources(), label: places('title') }}
        title={<Text value={source.title} />}
        lead={
          <>
            <p className="alt-name">
              <OtherLanguage value={source.title} className="" />
            </p>
            <p>
              {t('number', { number: source.number })}
              {' · '}
              {t('lead', { paragraphs: source.paragraphs.length, citations })}
            </p>
          </>
        }
      />
      <div className="cols">
        <div className="stack">
          <Note tone="glass">
            {source.loadedAt
              ? t('loadedNote', { date: formatInstant(source.loadedAt, locale, timeZone) })
              : t.rich('notLoadedNote', { code: (chunks: ReactNode) => <code dir="ltr">{chunks}</code> })}
          </Note>
          <ParagraphList source={source} />
        </div>
        <div className="stack">
          <SourceDetails source={source} provenance={provenance} timeZone={timeZone} />
          <QuestionsPanel questions={source.questions} />
          <ContextPanel contexts={provenance.contexts} />
        </div>
      </div>
    </>
  );
}
