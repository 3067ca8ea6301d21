import { useLocale, useTranslations } from 'next-intl';
import { Marks } from '@/components/citation/marks';
import { OrganisationNames } from '@/components/organisation/organisation-name';
import { DateText } from '@/components/ui/date';
import { Panel } from '@/components/ui/panel';
import { Text } from '@/components/ui/text';
import type { CampaignDetail } from '@/lib/domain/campaign/view';
import { isKnown } from '@/lib/domain/shared/partial-date';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';
import { formatNumber } from '@/lib/i18n/format';

interface PartProps {
  campaign: CampaignDetail;
  provenance: Provenance;
}

/** What was recommended and planned for the campaign, and money promised. */
export function PlanPanel({ campaign, provenance }: PartProps) {
  const t = useTranslations('campaign');
  const { planItems, recommendations, pledges } = campaign;
  if (planItems.length + recommendations.length + pledges.length === 0) return null;
  return (
    <Panel id="plan" title={t('planning')} count={planItems.length + recommendations.length + pledges.length}>
      <ul className="rows">
        {planItems.map((item) => (
          <li key={item.id}>
            <span className="meta">{t('plan', { year: String(item.year) })}</span>
            <span>
              <Text value={item.ask} />
              <Marks of={citationsOf(provenance, item.id)} />
            </span>
          </li>
        ))}
        {recommendations.map((recommendation) => (
          <li key={recommendation.id}>
            <span className="meta">{t('recommendation')}</span>
            <span>
              <Text value={recommendation.title} />
              <Marks of={citationsOf(provenance, recommendation.id)} />
            </span>
            <span className="meta">
              <span>
                {t.rich('window', {
                  from: () => <DateText date={recommendation.windowStart} />,
                  to: () => <DateText date={recommendation.windowEnd} basis="INFERRED" />,
                })}
              </span>
              <Text value={recommendation.progress} />
            </span>
          </li>
        ))}
        {pledges.map((pledge) => (
          <li key={pledge.id}>
            <span className="meta">{t('pledges')}</span>
            <span>
              <Text value={pledge.text} />
              <Marks of={citationsOf(provenance, pledge.id)} />
            </span>
            <span className="meta">
              <Text value={pledge.by} />
              <Text value={pledge.amountNote} />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** The address to which evidence could be sent, with what is known of it. */
export function EvidencePanel({ campaign, provenance }: PartProps) {
  const t = useTranslations('campaign');
  return campaign.evidenceChannels.map((channel) => (
    <Panel key={channel.id} id={`channel-${channel.id}`} title={t('evidence')}>
      <ul className="rows">
        <li>
          <span className="t-plain">
            <bdi dir="ltr">{channel.address}</bdi>
            <Marks of={citationsOf(provenance, channel.id)} />
          </span>
          <Text value={channel.purpose} />
          <span className="meta">
            <DateText date={channel.asOf} />
            {channel.runBy && (
              <span>
                <OrganisationNames organisations={[channel.runBy]} />
              </span>
            )}
            <Text value={channel.openTo} />
          </span>
          <span className="hint">
            <Text value={channel.liveStatus} />
          </span>
        </li>
      </ul>
    </Panel>
  ));
}

/** The campaign's own data, beside the content. */
export function CampaignCard({ campaign }: { campaign: CampaignDetail }) {
  const t = useTranslations('campaign');
  const kind = useTranslations('campaignKind');
  const common = useTranslations('common');
  const locale = useLocale();
  return (
    <Panel id="card" title={t('card')}>
      <dl className="facts panel-body">
        <div>
          <dt>{t('kind')}</dt>
          <dd>{kind(campaign.kind)}</dd>
        </div>
        {(campaign.goal.en || campaign.goal.ar) && (
          <div>
            <dt>{t('goal')}</dt>
            <dd>
              <Text value={campaign.goal} />
            </dd>
          </div>
        )}
        {campaign.goalNumber !== null && (
          <div>
            <dt>{t('goalNumber')}</dt>
            <dd>{formatNumber(campaign.goalNumber, locale)}</dd>
          </div>
        )}
        {isKnown(campaign.goalDate) && (
          <div>
            <dt>{t('goalDate')}</dt>
            <dd>
              <DateText date={campaign.goalDate} />
            </dd>
          </div>
        )}
        {campaign.leadOrganisation && (
          <div>
            <dt>{t('leadOrganisation')}</dt>
            <dd>
              <OrganisationNames organisations={[campaign.leadOrganisation]} />
            </dd>
          </div>
        )}
        {campaign.leadPerson && (
          <div>
            <dt>{t('leadPerson')}</dt>
            <dd>
              <bdi>{campaign.leadPerson.name}</bdi>
            </dd>
          </div>
        )}
        {campaign.themes.length > 0 && (
          <div>
            <dt>{t('themes')}</dt>
            <dd className="tags">
              {campaign.themes.map((theme) => (
                <span className="org" key={theme.en ?? theme.ar}>
                  <Text value={theme} />
                </span>
              ))}
            </dd>
          </div>
        )}
        {campaign.sectors.length > 0 && (
          <div>
            <dt>{t('sectors')}</dt>
            <dd className="tags">
              {campaign.sectors.map((sector) => (
                <span className="org" key={sector.id}>
                  <Text value={sector.title} />
                </span>
              ))}
            </dd>
          </div>
        )}
        <div>
          <dt>{t('priorityYears')}</dt>
          <dd>
            {campaign.priorityYears.length > 0 ? (
              <Years years={campaign.priorityYears} />
            ) : (
              <span className="guess">{common('notStated')}</span>
            )}
            <span className="cell-sub">
              <Text value={campaign.priorityYearsBasis} />
            </span>
          </dd>
        </div>
        <div>
          <dt>{t('recordedYears')}</dt>
          <dd>
            <Years years={campaign.recordedYears} />
          </dd>
        </div>
      </dl>
    </Panel>
  );
}

const Years = ({ years }: { years: readonly number[] }) => <bdi>{years.join(' · ')}</bdi>;
