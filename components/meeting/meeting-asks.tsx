import { useTranslations } from 'next-intl';
import { AskTable } from '@/components/campaign/ask-table';
import { Empty, Panel } from '@/components/ui/panel';
import { ASK_MANNERS } from '@/lib/domain/meeting/asks';
import type { MeetingDetail } from '@/lib/domain/meeting/view';
import type { AskView } from '@/lib/domain/shared/views';
import type { Provenance } from '@/lib/domain/source/citation';

interface MeetingAsksProps {
  meeting: MeetingDetail;
  provenance: Provenance;
}

/** What was asked at a meeting: set as ours, or put to the other side. */
export function MeetingAsks({ meeting, provenance }: MeetingAsksProps) {
  const t = useTranslations('meeting');
  const manner = useTranslations('askManner');
  const groups = ASK_MANNERS.map((name) => ({
    name,
    asks: meeting.asks.filter((link) => link.manner === name).map(({ ask }) => withoutAnswersOf(meeting, ask)),
  })).filter(({ asks }) => asks.length > 0);
  return (
    <Panel id="asks" title={t('asks')} term="ask" count={meeting.asks.length || undefined}>
      {groups.length === 0 && <Empty title={t('noAsks')}>{t('noAsksLead')}</Empty>}
      {groups.map(({ name, asks }) => (
        <section key={name} aria-labelledby={`asks-${name}`}>
          <h3 className="band band-plain" id={`asks-${name}`}>
            {name === 'RAISED' && meeting.status !== 'HELD' ? t('toRaise') : manner(name)}
            <span className="end">{asks.length}</span>
          </h3>
          <AskTable asks={asks} provenance={provenance} withCampaign />
        </section>
      ))}
    </Panel>
  );
}

/** The meeting's answers stand in full below, once each: one can answer many asks. */
function withoutAnswersOf(meeting: MeetingDetail, ask: AskView): AskView {
  const here = new Set(meeting.responses.map(({ id }) => id));
  return { ...ask, answers: ask.answers.filter(({ id }) => !here.has(id)) };
}
