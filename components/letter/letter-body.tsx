import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { AskTable } from '@/components/campaign/ask-table';
import { ContextPanel, QuestionsPanel } from '@/components/citation/beside';
import { EndNotes } from '@/components/citation/end-notes';
import { CommitmentRows } from '@/components/commitment/commitment-rows';
import { AnswerRows } from '@/components/meeting/answer-rows';
import { CampaignLinks } from '@/components/meeting/campaign-links';
import { MetricRows } from '@/components/metric/metric-rows';
import { Empty, Panel } from '@/components/ui/panel';
import type { RecordClock } from '@/lib/domain/commitment/standing';
import { isSent } from '@/lib/domain/letter/status';
import type { LetterDetail } from '@/lib/domain/letter/view';
import type { Provenance } from '@/lib/domain/source/citation';
import { LetterDetails } from './letter-details';

interface LetterBodyProps {
  letter: LetterDetail;
  provenance: Provenance;
  clock: RecordClock;
  mayWrite: boolean;
  /** How the signatures stand, and who was asked; nothing for a letter that is recorded as the past tells it. */
  signing?: ReactNode;
  text: ReactNode;
  followUps: ReactNode;
  notes: ReactNode;
}

/** All that hangs on a letter: its signatures and text, what it asks and what came back, who and when beside it. */
export function LetterBody({ letter, provenance, clock, mayWrite, signing, text, followUps, notes }: LetterBodyProps) {
  const t = useTranslations('letter');
  const list = useTranslations('letters');
  const { isMadeHere } = letter;
  return (
    <>
      <div className="cols">
        <div className="stack">
          {signing}
          {isMadeHere && text}
          <Panel id="asks" title={t('asks')} count={letter.asks.length || undefined}>
            {letter.asks.length === 0 ? (
              <Empty title={t('noAsks')}>{isMadeHere ? mayWrite && t('noAsksYet') : t('noAsksLead')}</Empty>
            ) : (
              <AskTable asks={letter.asks} provenance={provenance} withCampaign />
            )}
          </Panel>
          {(isSent(letter.status) || letter.responses.length > 0) && (
            <Panel id="responses" title={t('responses')} count={letter.responses.length || undefined}>
              {letter.responses.length === 0 ? (
                <Empty title={t('noReply')}>{isMadeHere ? mayWrite && t('noReplyYet') : t('noReplyLead')}</Empty>
              ) : (
                <AnswerRows
                  answers={letter.responses}
                  provenance={provenance}
                  asksHere={new Set(letter.asks.map(({ id }) => id))}
                />
              )}
            </Panel>
          )}
          {!isMadeHere && text}
          {letter.commitments.length > 0 && (
            <Panel id="commitments" title={t('commitments')} count={letter.commitments.length}>
              <CommitmentRows commitments={letter.commitments} provenance={provenance} clock={clock} />
            </Panel>
          )}
          {followUps}
          {notes}
          <QuestionsPanel questions={provenance.questions} />
        </div>
        <div className="stack">
          <LetterDetails letter={letter} />
          {letter.campaigns.length > 0 && (
            <Panel id="campaigns" title={list('campaigns')} count={letter.campaigns.length}>
              <div className="panel-body">
                <CampaignLinks campaigns={letter.campaigns} />
              </div>
            </Panel>
          )}
          {letter.metrics.length > 0 && (
            <Panel id="figures" title={t('figures')} count={letter.metrics.length}>
              <MetricRows metrics={letter.metrics} provenance={provenance} />
            </Panel>
          )}
          <ContextPanel contexts={provenance.contexts} />
        </div>
      </div>
      <EndNotes paragraphs={provenance.paragraphs} />
    </>
  );
}
