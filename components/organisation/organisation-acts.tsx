import { useTranslations } from 'next-intl';
import { AskState } from '@/components/campaign/ask-table';
import { CampaignStatusChip } from '@/components/campaign/status-chip';
import { Marks } from '@/components/citation/marks';
import { DateText } from '@/components/ui/date';
import { Fact, TextFact } from '@/components/ui/fact';
import { Link } from '@/components/ui/link';
import { Panel } from '@/components/ui/panel';
import { Text } from '@/components/ui/text';
import type { OrganisationDetail } from '@/lib/domain/organisation/view';
import type { CampaignRef } from '@/lib/domain/shared/views';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';
import { routes } from '@/lib/web/routes';

/** What it answered, to which asks, and where. */
export function Responses({ responses, provenance }: { responses: OrganisationDetail['responses']; provenance: Provenance }) {
  const t = useTranslations('organisation');
  return (
    <ul className="rows">
      {responses.map((response) => (
        <li key={response.id}>
          <span>
            <Text value={response.text} />
            <Marks of={citationsOf(provenance, response.id)} />
          </span>
          <div className="meta">
            {response.outcome && <AskState standing={response.outcome} />}
            <Text value={response.manner} />
            {response.meeting && (
              <Link href={routes.meeting(response.meeting.id)}>
                <Text value={response.meeting.title} />
              </Link>
            )}
            {response.letter && (
              <Link href={routes.letter(response.letter.id)}>
                <Text value={response.letter.subject} />
              </Link>
            )}
          </div>
          {response.asks.length > 0 && (
            <div className="answers-to">
              <span>{t('answersTo')}</span>
              <ul>
                {response.asks.map((ask) => (
                  <li key={ask.id}>
                    <a href={`${routes.campaign(ask.campaignId)}#ask-${ask.id}`}>
                      <Text value={ask.title} />
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          )}
          {(response.note.en || response.note.ar) && (
            <span className="hint">
              <Text value={response.note} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

export function LedCampaigns({ campaigns }: { campaigns: readonly CampaignRef[] }) {
  return (
    <ul className="rows">
      {campaigns.map((campaign) => (
        <li key={campaign.id} className="split">
          <Link className="t" href={routes.campaign(campaign.id)}>
            <Text value={campaign.title} />
          </Link>
          <CampaignStatusChip status={campaign.status} />
        </li>
      ))}
    </ul>
  );
}

/** The addresses it runs to which evidence could be sent, as far as the documents tell. */
export function EvidenceChannels({
  channels,
  provenance,
}: {
  channels: OrganisationDetail['evidenceChannels'];
  provenance: Provenance;
}) {
  const t = useTranslations('organisation');
  return channels.map((channel) => (
    <Panel key={channel.id} id={`channel-${channel.id}`} title={t('channel')}>
      <dl className="facts panel-body">
        <Fact label={t('address')}>
          <bdi dir="ltr">{channel.address}</bdi>
          <Marks of={citationsOf(provenance, channel.id)} />
        </Fact>
        <Fact label={t('asOf')}>
          <DateText date={channel.asOf} />
        </Fact>
        <TextFact label={t('purpose')} value={channel.purpose} />
        <TextFact label={t('openTo')} value={channel.openTo} />
        <TextFact label={t('runBy')} value={channel.runByBasis} />
        <TextFact label={t('state')} value={channel.liveStatus} />
        {channel.campaign && (
          <Fact label={t('campaign')}>
            <Link href={routes.campaign(channel.campaign.id)}>
              <Text value={channel.campaign.title} />
            </Link>
          </Fact>
        )}
      </dl>
    </Panel>
  ));
}
