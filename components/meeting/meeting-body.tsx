import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ContextPanel, QuestionsPanel } from '@/components/citation/beside';
import { EndNotes } from '@/components/citation/end-notes';
import { CommitmentRows } from '@/components/commitment/commitment-rows';
import { MetricRows } from '@/components/metric/metric-rows';
import { Link } from '@/components/ui/link';
import { Note, Panel } from '@/components/ui/panel';
import { Text } from '@/components/ui/text';
import type { RecordClock } from '@/lib/domain/commitment/standing';
import { isUpcoming, shownMeetingStatus } from '@/lib/domain/meeting/status';
import type { MeetingDetail } from '@/lib/domain/meeting/view';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';
import { routes } from '@/lib/web/routes';
import { AnswerRows } from './answer-rows';
import { MeetingAsks } from './meeting-asks';
import { MeetingDetails } from './meeting-details';
import { EvidencePanel, PledgesPanel, RecommendationsPanel } from './meeting-outcomes';
import { CampaignsPanel, DelegationPanel, OrganisationsPanel, PeoplePanel } from './meeting-people';
import { MeetingPrepare } from './meeting-prepare';
import { AssessmentPanel, ClaimsPanel, TopicsPanel } from './meeting-says';

interface MeetingBodyProps {
  meeting: MeetingDetail;
  provenance: Provenance;
  clock: RecordClock;
  /** Whether the reader may write the meeting. */
  mayWrite: boolean;
  /** The follow-ups and notes, which have steps of their own. */
  followUps: ReactNode;
  notes: ReactNode;
}

/** All that hangs on a meeting: what was said and promised first, who and where beside it, where it comes from last. */
export function MeetingBody({ meeting, provenance, clock, mayWrite, followUps, notes }: MeetingBodyProps) {
  const t = useTranslations('meeting');
  const shown = shownMeetingStatus(meeting, clock.today);
  const part = { meeting, provenance };
  const isReported = citationsOf(provenance, meeting.id).length > 0;
  return (
    <>
      <div className="cols">
        <div className="stack">
          {shown === 'OUTCOME_MISSING' && <OutcomeMissing meeting={meeting} mayWrite={mayWrite} isReported={isReported} />}
          {mayWrite && isUpcoming(meeting, clock.today) && <MeetingPrepare meeting={meeting} />}
          {(meeting.statusNote.en || meeting.statusNote.ar) && (
            <Note tone="glass">
              <b>{t('why')}</b> <Text value={meeting.statusNote} />
            </Note>
          )}
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
          {followUps}
          <RecommendationsPanel {...part} />
          <PledgesPanel {...part} />
          <ClaimsPanel {...part} />
          <AssessmentPanel {...part} />
          {notes}
          <QuestionsPanel questions={provenance.questions} />
        </div>
        <div className="stack">
          <MeetingDetails {...part} today={clock.today} />
          <OrganisationsPanel {...part} />
          <PeoplePanel {...part} />
          <DelegationPanel delegation={meeting.delegation} />
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

/** Nothing says what came of it: for who can write it down, the way there. */
function OutcomeMissing({
  meeting,
  mayWrite,
  isReported,
}: Pick<MeetingBodyProps, 'meeting' | 'mayWrite'> & { isReported: boolean }) {
  const t = useTranslations('meeting');
  return (
    <Note tone="apricot">
      {t(isReported ? 'outcomeMissing' : 'outcomeAwaited')}
      {mayWrite && (
        <>
          {' '}
          <Link href={routes.meetingDebrief(meeting.id)}>{t('outcomeWrite')}</Link>
        </>
      )}
    </Note>
  );
}
