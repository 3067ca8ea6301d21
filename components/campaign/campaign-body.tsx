import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ContextPanel, QuestionsPanel } from '@/components/citation/beside';
import { EndNotes } from '@/components/citation/end-notes';
import { CommitmentRows } from '@/components/commitment/commitment-rows';
import { LetterRows } from '@/components/letter/letter-rows';
import { MeetingRows } from '@/components/meeting/meeting-rows';
import { MetricRows } from '@/components/metric/metric-rows';
import { NewPartLink } from '@/components/record/record-links';
import { Empty, Panel } from '@/components/ui/panel';
import type { CampaignDetail } from '@/lib/domain/campaign/view';
import type { RecordClock } from '@/lib/domain/commitment/standing';
import type { Provenance } from '@/lib/domain/source/citation';
import { routes } from '@/lib/web/routes';
import { AskTable } from './ask-table';
import { CountedFigures } from './counted-figures';
import { LegislationPanel, MilestonesPanel } from './legislation-panel';
import { PeoplePanel } from './people-panel';
import { CampaignCard, EvidencePanel, PlanPanel } from './plan-panel';
import { StageTrack } from './stage-track';
import { StatusHistory } from './status-history';

interface CampaignBodyProps {
  campaign: CampaignDetail;
  provenance: Provenance;
  clock: RecordClock;
  timeZone: string;
  activity: ReactNode;
  mayWrite: boolean;
  /** What others of the page's parts show: positions, follow-ups, notes. */
  more?: ReactNode;
}

/** All that hangs on a campaign: what is asked first, what is told beside it, where it comes from last. */
export function CampaignBody({ campaign, provenance, clock, timeZone, activity, mayWrite, more }: CampaignBodyProps) {
  const t = useTranslations('campaign');
  const edit = mayWrite ? routes.campaign(campaign.id) : undefined;
  const vehicle = campaign.vehicles.find(({ isContext }) => !isContext);
  return (
    <>
      {vehicle && <StageTrack vehicle={vehicle} provenance={provenance} />}
      <div className="cols">
        <div className="stack">
          <Panel
            id="asks"
            title={t('asks')}
            term="ask"
            count={campaign.asks.length}
            end={edit && <NewPartLink noun="ask" campaign={campaign.id} next={edit} />}
          >
            {campaign.asks.length === 0 ? (
              <Empty title={t('noAsks')}>{t('noAsksLead')}</Empty>
            ) : (
              <AskTable asks={campaign.asks} provenance={provenance} edit={edit} />
            )}
          </Panel>
          {campaign.relatedAsks.length > 0 && (
            <Panel id="related-asks" title={t('alsoRelevant')} count={campaign.relatedAsks.length}>
              <AskTable asks={campaign.relatedAsks} provenance={provenance} withCampaign />
            </Panel>
          )}
          <LegislationPanel campaign={campaign} provenance={provenance} edit={edit} />
          <Panel id="meetings" title={t('meetings')} count={campaign.meetings.length}>
            {campaign.meetings.length === 0 ? (
              <Empty title={t('noMeetings')}>{t('noMeetingsLead')}</Empty>
            ) : (
              <MeetingRows
                meetings={campaign.meetings}
                provenance={provenance}
                today={clock.today}
                extra={(meeting) => meeting.suggested && <span className="guess">{t('suggestedLink')}</span>}
              />
            )}
          </Panel>
          <Panel id="letters" title={t('letters')} count={campaign.letters.length}>
            {campaign.letters.length === 0 ? (
              <Empty title={t('noLetters')}>{t('noLettersLead')}</Empty>
            ) : (
              <LetterRows letters={campaign.letters} provenance={provenance} />
            )}
          </Panel>
          {campaign.commitments.length > 0 && (
            <Panel id="commitments" title={t('commitments')} term="commitment" count={campaign.commitments.length}>
              <CommitmentRows commitments={campaign.commitments} provenance={provenance} clock={clock} />
            </Panel>
          )}
          {more}
          <QuestionsPanel questions={provenance.questions} />
          <ContextPanel contexts={provenance.contexts} />
        </div>
        <div className="stack">
          <Panel id="history" title={t('history')} count={campaign.statusChanges.length}>
            <StatusHistory changes={campaign.statusChanges} provenance={provenance} timeZone={timeZone} />
          </Panel>
          <MilestonesPanel campaign={campaign} provenance={provenance} edit={edit} />
          <PeoplePanel people={campaign.people} provenance={provenance} />
          <Panel
            id="figures"
            title={t('figures')}
            count={campaign.metrics.length}
            end={edit && <NewPartLink noun="figure" campaign={campaign.id} next={edit} />}
          >
            <CountedFigures counted={campaign.counted} />
            {campaign.metrics.length > 0 && <MetricRows metrics={campaign.metrics} provenance={provenance} edit={edit} />}
          </Panel>
          <PlanPanel campaign={campaign} provenance={provenance} />
          <EvidencePanel campaign={campaign} provenance={provenance} />
          <CampaignCard campaign={campaign} />
          {activity}
        </div>
      </div>
      <EndNotes paragraphs={provenance.paragraphs} />
    </>
  );
}
