import { useTranslations } from 'next-intl';
import { Marks } from '@/components/citation/marks';
import { OrganisationTag } from '@/components/organisation/organisation-name';
import { Link } from '@/components/ui/link';
import { Empty, Panel } from '@/components/ui/panel';
import { Text } from '@/components/ui/text';
import type { MeetingDetail } from '@/lib/domain/meeting/view';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';
import { routes } from '@/lib/web/routes';
import { CampaignLinks } from './campaign-links';

interface PartProps {
  meeting: MeetingDetail;
  provenance: Provenance;
}

/** The organisations of a meeting, each with its part in it. */
export function OrganisationsPanel({ meeting, provenance }: PartProps) {
  const t = useTranslations('meeting');
  const { organisations, organisationsNote } = meeting;
  return (
    <Panel id="organisations" title={t('organisations')} count={organisations.length || undefined}>
      {organisations.length === 0 && (
        <Empty title={t('noOrganisations')}>
          <Text value={organisationsNote} />
        </Empty>
      )}
      <ul className="rows">
        {organisations.map(({ id, organisation, role }) => (
          <li key={id}>
            <Link className="t" href={routes.organisation(organisation.id)}>
              <Text value={organisation.name} />
            </Link>
            <span className="meta">
              {organisation.shortName && <OrganisationTag organisation={organisation} />}
              <span>
                <Text value={role} />
                <Marks of={citationsOf(provenance, id)} />
              </span>
            </span>
          </li>
        ))}
      </ul>
      {organisations.length > 0 && (organisationsNote.en || organisationsNote.ar) && (
        <p className="panel-note">
          <Text value={organisationsNote} />
        </p>
      )}
    </Panel>
  );
}

/** The people of a meeting, each with their part in it. */
export function PeoplePanel({ meeting, provenance }: PartProps) {
  const t = useTranslations('meeting');
  return (
    <Panel id="people" title={t('people')} count={meeting.participants.length || undefined}>
      {meeting.participants.length === 0 ? (
        <Empty title={t('noPeople')}>{t('noPeopleLead')}</Empty>
      ) : (
        <ul className="rows">
          {meeting.participants.map(({ id, contact, role }) => (
            <li key={id}>
              <Link className="t" href={routes.contact(contact.id)}>
                <Text value={contact.name} />
              </Link>
              <span className="meta">
                <span>
                  <Text value={role} />
                  <Marks of={citationsOf(provenance, id)} />
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

/** The campaigns of a meeting; where they are our suggestion, why. */
export function CampaignsPanel({ meeting }: { meeting: MeetingDetail }) {
  const t = useTranslations('meeting');
  const { campaigns, campaignsBasis } = meeting;
  return (
    <Panel id="campaigns" title={t('campaigns')} count={campaigns.length || undefined}>
      {campaigns.length === 0 ? (
        <Empty title={t('noCampaigns')}>{t('noCampaignsLead')}</Empty>
      ) : (
        <div className="panel-body">
          <CampaignLinks campaigns={campaigns} />
          {(campaignsBasis.en || campaignsBasis.ar) && (
            <p className="hint">
              <Text value={campaignsBasis} />
            </p>
          )}
        </div>
      )}
    </Panel>
  );
}
