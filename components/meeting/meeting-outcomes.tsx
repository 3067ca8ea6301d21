import { useTranslations } from 'next-intl';
import { Marks } from '@/components/citation/marks';
import { OrganisationLink } from '@/components/organisation/organisation-name';
import { AsOf, DateText } from '@/components/ui/date';
import { Link } from '@/components/ui/link';
import { Panel } from '@/components/ui/panel';
import { Text } from '@/components/ui/text';
import type { MeetingDetail } from '@/lib/domain/meeting/view';
import { isKnown } from '@/lib/domain/shared/partial-date';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';
import { routes } from '@/lib/web/routes';

interface PartProps {
  meeting: MeetingDetail;
  provenance: Provenance;
}

/** What a meeting recommended, with the time set for it and what became of it. */
export function RecommendationsPanel({ meeting, provenance }: PartProps) {
  const t = useTranslations('meeting');
  if (meeting.recommendations.length === 0) return null;
  // The window is counted from the meeting, so that several share one note.
  const notes = new Map(meeting.recommendations.map(({ windowNote }) => [windowNote.en ?? windowNote.ar, windowNote]));
  return (
    <Panel id="recommendations" title={t('recommendations')} count={meeting.recommendations.length}>
      <ul className="rows">
        {meeting.recommendations.map((recommendation) => (
          <li key={recommendation.id}>
            <span className="t-plain">
              <Text value={recommendation.title} />
              <Marks of={citationsOf(provenance, recommendation.id)} />
            </span>
            <div className="meta">
              <Link href={routes.campaign(recommendation.campaign.id)}>
                <Text value={recommendation.campaign.title} />
              </Link>
              <Window of={recommendation} />
              <Text value={recommendation.progress} />
            </div>
          </li>
        ))}
      </ul>
      {[...notes].map(
        ([key, note]) =>
          key && (
            <p className="panel-note" key={key}>
              <Text value={note} />
            </p>
          ),
      )}
    </Panel>
  );
}

function Window({ of }: { of: MeetingDetail['recommendations'][number] }) {
  const t = useTranslations('campaign');
  if (!isKnown(of.windowEnd)) return null;
  return (
    <span>
      {t.rich('window', {
        from: () => <DateText date={of.windowStart} />,
        to: () => <DateText date={of.windowEnd} basis={of.windowBasis} />,
      })}
    </span>
  );
}

/** Money promised at a meeting. */
export function PledgesPanel({ meeting, provenance }: PartProps) {
  const t = useTranslations('meeting');
  if (meeting.pledges.length === 0) return null;
  return (
    <Panel id="pledges" title={t('pledges')} count={meeting.pledges.length}>
      <ul className="rows">
        {meeting.pledges.map((pledge) => (
          <li key={pledge.id}>
            <span className="t-plain">
              <Text value={pledge.text} />
              <Marks of={citationsOf(provenance, pledge.id)} />
            </span>
            <span className="meta">
              <Text value={pledge.by} />
              <Text value={pledge.amountNote} className="guess" />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** Where evidence was to be sent: an address of its time, with what is known of it. */
export function EvidencePanel({ meeting, provenance }: PartProps) {
  const t = useTranslations('meeting');
  return meeting.evidenceChannels.map((channel) => (
    <Panel key={channel.id} id={`channel-${channel.id}`} title={t('evidence')}>
      <dl className="facts panel-body">
        <div>
          <dt>{t('address')}</dt>
          <dd>
            <bdi dir="ltr">{channel.address}</bdi>
            <Marks of={citationsOf(provenance, channel.id)} /> <AsOf date={channel.asOf} />
          </dd>
        </div>
        <div>
          <dt>{t('runBy')}</dt>
          <dd>
            {channel.runBy && <OrganisationLink organisation={channel.runBy} />}
            <span className="cell-sub">
              <Text value={channel.runByBasis} />
            </span>
          </dd>
        </div>
        <div>
          <dt>{t('purpose')}</dt>
          <dd>
            <Text value={channel.purpose} />
          </dd>
        </div>
        <div>
          <dt>{t('openTo')}</dt>
          <dd>
            <Text value={channel.openTo} />
          </dd>
        </div>
        <div>
          <dt>{t('liveStatus')}</dt>
          <dd>
            <Text value={channel.liveStatus} />
          </dd>
        </div>
      </dl>
    </Panel>
  ));
}
