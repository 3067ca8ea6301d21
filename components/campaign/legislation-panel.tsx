import { useLocale, useTranslations } from 'next-intl';
import { Marks } from '@/components/citation/marks';
import { EditPartLink, NewPartLink } from '@/components/record/record-links';
import { State } from '@/components/ui/chip';
import { DateText } from '@/components/ui/date';
import { MILESTONE_LOOKS } from '@/components/ui/looks';
import { Empty, Panel } from '@/components/ui/panel';
import { Text } from '@/components/ui/text';
import type { CampaignDetail } from '@/lib/domain/campaign/view';
import { isKnown } from '@/lib/domain/shared/partial-date';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';
import { formatDate } from '@/lib/i18n/format';
import { plainText } from '@/lib/i18n/text';

interface PartsProps {
  campaign: CampaignDetail;
  provenance: Provenance;
  /** The path to come back to from a part's form, for who may change the campaign. */
  edit?: string | undefined;
}

/** The bills that carry the campaign's text, and what they provide. Public context is marked. */
export function LegislationPanel({ campaign, provenance, edit }: PartsProps) {
  const t = useTranslations('campaign');
  const stage = useTranslations('stage');
  const context = useTranslations('context');
  const dates = useTranslations('date');
  const locale = useLocale();
  if (campaign.vehicles.length === 0 && !edit) return null;
  return (
    <Panel
      id="legislation"
      title={t('vehicles')}
      term="vehicle"
      count={campaign.vehicles.length}
      end={edit && <NewPartLink noun="vehicle" campaign={campaign.id} next={edit} />}
    >
      {campaign.vehicles.length === 0 && <Empty title={t('noVehicles')}>{t('noVehiclesLead')}</Empty>}
      <ul className="rows">
        {campaign.vehicles.map((vehicle) => (
          <li key={vehicle.id} id={`vehicle-${vehicle.id}`} className={vehicle.isContext ? 'apart' : undefined}>
            <span className="t-plain">
              {vehicle.number && <bdi dir="ltr">{vehicle.number}</bdi>} <Text value={vehicle.title} />
              <Marks of={citationsOf(provenance, vehicle.id)} />
              {edit && (
                <EditPartLink
                  noun="vehicle"
                  id={vehicle.id}
                  label={vehicle.number ?? plainText(vehicle.title, locale)}
                  next={edit}
                />
              )}
            </span>
            <div className="meta">
              <span>{stage(vehicle.stage)}</span>
              {isKnown(vehicle.stageAsOf) && <span>{dates('asOf', { date: formatDate(vehicle.stageAsOf, locale) })}</span>}
              {vehicle.congress && <span>{t('congress', { number: vehicle.congress })}</span>}
              {!vehicle.number && <span className="guess">{t('numberNotStated')}</span>}
              {vehicle.enactedVia && <span>{t('enactedVia', { bill: vehicle.enactedVia })}</span>}
              {vehicle.isContext && <span className="tag-apart">{context('mark')}</span>}
            </div>
          </li>
        ))}
        {campaign.provisions.map((provision) => (
          <li key={provision.id}>
            <span className="meta">{provision.fillsGap ? t('gap') : t('provisions')}</span>
            <span>
              <Text value={provision.text} />
              <Marks of={citationsOf(provenance, provision.id)} />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** What had to happen on the way, done or still expected. */
export function MilestonesPanel({ campaign, provenance, edit }: PartsProps) {
  const t = useTranslations('campaign');
  const state = useTranslations('milestoneState');
  const locale = useLocale();
  if (campaign.milestones.length === 0 && !edit) return null;
  return (
    <Panel
      id="milestones"
      title={t('milestones')}
      count={campaign.milestones.length}
      end={edit && <NewPartLink noun="milestone" campaign={campaign.id} next={edit} />}
    >
      {campaign.milestones.length === 0 && <Empty title={t('noMilestones')}>{t('noMilestonesLead')}</Empty>}
      <ul className="rows">
        {campaign.milestones.map((milestone) => (
          <li key={milestone.id} id={`milestone-${milestone.id}`}>
            <span className="t-plain">
              <Text value={milestone.title} />
              <Marks of={citationsOf(provenance, milestone.id)} />
              {edit && <EditPartLink noun="milestone" id={milestone.id} label={plainText(milestone.title, locale)} next={edit} />}
            </span>
            <div className="meta">
              <State look={MILESTONE_LOOKS[milestone.state] ?? { tone: 'stone', icon: 'flag' }}>{state(milestone.state)}</State>
              {isKnown(milestone.date) ? (
                <span>
                  <DateText date={milestone.date} basis={milestone.dateBasis} />
                </span>
              ) : (
                <Text value={milestone.dateNote} className="guess" />
              )}
            </div>
            <span className="hint">
              <Text value={milestone.note} />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
