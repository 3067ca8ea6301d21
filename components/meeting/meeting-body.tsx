import { useTranslations } from 'next-intl';
import { ContextPanel, QuestionsPanel } from '@/components/citation/beside';
import { EndNotes } from '@/components/citation/end-notes';
import { CommitmentRows } from '@/components/commitment/commitment-rows';
import { MetricRows } from '@/components/metric/metric-rows';
import { Note, Panel } from '@/components/ui/panel';
import type { RecordClock } from '@/lib/domain/commitment/standing';
import { shownMeetingStatus } from '@/lib/domain/meeting/status';
import type { MeetingDetail } from '@/lib/domain/meeting/view';
import type { Provenance } from '@/lib/domain/source/citation';
import { AnswerRows } from './answer-rows';
import { MeetingAsks } from './meeting-asks';
import { MeetingDetails } from './meeting-details';
import { EvidencePanel, PledgesPanel, RecommendationsPanel } from './meeting-outcomes';
import { CampaignsPanel, OrganisationsPanel, PeoplePanel } from './meeting-people';
import { AssessmentPanel, ClaimsPanel, TopicsPanel } from './meeting-says';

interface MeetingBodyProps {
  meeting: MeetingDetail;
  provenance: Provenance;
  clock: RecordClock;
}

/** All that hangs on a meeting: what was said and promised first, who and where beside it, where it comes from last. */
export function MeetingBody({ meeting, provenance, clock }: MeetingBodyProps) {
  const t = useTranslations('meeting');
  const shown = shownMeetingStatus(meeting, clock.today);
  const part = { meeting, provenance };
  return (
    <>
      <div className="cols">
        <div className="stack">
          {shown === 'OUTCOME_MISSING' && <Note tone="apricot">{t('outcomeMissing')}</Note>}
          <TopicsPanel {...part} held={shown === 'HELD'} />
          {(shown === 'HELD' || meeting.asks.length > 0) && <MeetingAsks {...part} />}
          {meeting.responses.length > 0 && (
            <Panel id="responses" title={t('responses')} count={meeting.responses.length}>
              <AnswerRows
                answers={meeting.responses}
                provenance={provenance}
                asksHere={new Set(meeting.asks.map(({ ask }) => ask.id))}
              />
            </Panel>
          )}
          {meeting.commitments.length > 0 && (
            <Panel id="commitments" title={t('commitments')} count={meeting.commitments.length}>
              <CommitmentRows commitments={meeting.commitments} provenance={provenance} clock={clock} withMeeting={false} />
            </Panel>
          )}
          <RecommendationsPanel {...part} />
          <PledgesPanel {...part} />
          <ClaimsPanel {...part} />
          <AssessmentPanel {...part} />
          <QuestionsPanel questions={provenance.questions} />
        </div>
        <div className="stack">
          <MeetingDetails {...part} today={clock.today} />
          <OrganisationsPanel {...part} />
          <PeoplePanel {...part} />
          <CampaignsPanel meeting={meeting} />
          {meeting.metrics.length > 0 && (
            <Panel id="figures" title={t('figures')} count={meeting.metrics.length}>
              <MetricRows metrics={meeting.metrics} provenance={provenance} />
            </Panel>
          )}
          <EvidencePanel {...part} />
          <ContextPanel contexts={provenance.contexts} />
        </div>
      </div>
      <EndNotes paragraphs={provenance.paragraphs} />
    </>
  );
}
