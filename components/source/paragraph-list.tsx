import { useTranslations } from 'next-intl';
import { Panel } from '@/components/ui/panel';
import { Text } from '@/components/ui/text';
import type { Locale } from '@/lib/domain/auth/roles';
import { cutAtEvidence } from '@/lib/domain/source/original';
import type { SourceDetail, SourceParagraphView } from '@/lib/domain/source/view';
import { directionOf } from '@/lib/i18n/locale';
import { CitedBy } from './cited-by';

/** Every paragraph of the document, each where the marks of the record lead. */
export function ParagraphList({ source }: { source: SourceDetail }) {
  const t = useTranslations('source');
  return (
    <Panel id="paragraphs" title={t('paragraphs')} count={source.paragraphs.length}>
      <ol className="paras">
        {source.paragraphs.map((paragraph) => (
          <Paragraph key={paragraph.number} paragraph={paragraph} source={source} />
        ))}
      </ol>
    </Panel>
  );
}

function Paragraph({ paragraph, source: { number, language } }: { paragraph: SourceParagraphView; source: SourceDetail }) {
  const t = useTranslations('source');
  return (
    <li id={`p-${paragraph.number}`} className="para">
      <h3 className="para-n">
        <bdi dir="ltr" aria-hidden="true">
          {number}:{paragraph.number}
        </bdi>
        <span className="vh">{t('paragraph', { number: paragraph.number })}</span>
      </h3>
      <div className="para-body">
        {(paragraph.gist.en || paragraph.gist.ar) && (
          <p className="gist">
            <Text value={paragraph.gist} />
          </p>
        )}
        {(paragraph.note.en || paragraph.note.ar) && (
          <p className="hint">
            <Text value={paragraph.note} />
          </p>
        )}
        {paragraph.text !== null && <Original text={paragraph.text} evidence={paragraph.evidence} language={language} />}
        <Evidence paragraph={paragraph} language={language} />
        {paragraph.records.length > 0 ? <CitedBy records={paragraph.records} /> : <p className="hint">{t('notCited')}</p>}
      </div>
    </li>
  );
}

/** The paragraph itself, with what the citations rest on highlighted. */
function Original({ text, evidence, language }: { text: string; evidence: SourceParagraphView['evidence']; language: Locale }) {
  const t = useTranslations('source');
  const pieces = cutAtEvidence(
    text,
    evidence.map(({ phrase }) => phrase),
  );
  return (
    <blockquote className="original" lang={language} dir={directionOf(language)} aria-label={t('original')}>
      {pieces.map((piece, i) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, in their order
        piece.evidence ? <mark key={i}>{piece.text}</mark> : <span key={i}>{piece.text}</span>,
      )}
    </blockquote>
  );
}

/** The phrases the citations rest on: all of them until the original is loaded, then those it does not hold. */
function Evidence({ paragraph, language }: { paragraph: SourceParagraphView; language: Locale }) {
  const t = useTranslations('source');
  const loaded = paragraph.text !== null;
  const shown = loaded ? paragraph.evidence.filter(({ verified }) => verified === false) : paragraph.evidence;
  if (shown.length === 0) return null;
  return (
    <div className="evidence">
      <span className="evidence-label">
        {t('evidence')}
        {loaded && (
          <>
            {' '}
            <span className="guess">{t('unverified')}</span>
          </>
        )}
      </span>
      <ul>
        {shown.map(({ phrase }) => (
          <li key={phrase} lang={language} dir={directionOf(language)}>
            {phrase}
          </li>
        ))}
      </ul>
    </div>
  );
}
