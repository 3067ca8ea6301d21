import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { Panel } from '@/components/ui/panel';
import { Text } from '@/components/ui/text';
import type { OpenQuestion, PublicContext } from '@/lib/domain/source/citation';
import { Marks } from './marks';

/** What is publicly known and not in the documents: apart from the record, and marked. */
export function ContextPanel({ contexts }: { contexts: PublicContext[] }) {
  const t = useTranslations('context');
  const common = useTranslations('common');
  if (contexts.length === 0) return null;
  return (
    <section className="panel panel-apart" aria-labelledby="public-context">
      <div className="panel-head">
        <h2 id="public-context">
          <Icon name="globe" small /> {t('heading')}
          <span className="n">{contexts.length}</span>
        </h2>
      </div>
      <p className="panel-lead">{t('lead')}</p>
      <ul className="rows">
        {contexts.map(({ id, claim, sourceTitle, sourceUrl, verified }) => (
          <li key={id}>
            <Text value={claim} />
            <div className="meta">
              {verified && sourceUrl ? (
                <a href={sourceUrl} rel="noreferrer noopener" target="_blank">
                  <bdi>{sourceTitle}</bdi> <Icon name="external-link" small className="inline-icon" />
                  <span className="vh"> {common('opensNewTab')}</span>
                </a>
              ) : (
                <span className="guess">{t('unverified')}</span>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the sources leave unclear, and how it was handled. */
export function QuestionsPanel({ questions }: { questions: OpenQuestion[] }) {
  const t = useTranslations('question');
  if (questions.length === 0) return null;
  return (
    <Panel id="open-questions" title={t('heading')} count={questions.length}>
      <ul className="rows">
        {questions.map((question) => (
          <li key={question.id}>
            <span>
              <Text value={question.question} />
              <Marks
                of={question.paragraphs.map((paragraph) => ({ source: question.source, paragraph, field: null, evidence: '' }))}
              />
            </span>
            <span className="meta">
              <b>{t('handled')}</b> <Text value={question.handled} />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
