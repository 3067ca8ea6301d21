import { useTranslations } from 'next-intl';
import { Marks } from '@/components/citation/marks';
import { OfficeLink } from '@/components/office/office-name';
import { OrganisationTag } from '@/components/organisation/organisation-name';
import { State } from '@/components/ui/chip';
import { Link } from '@/components/ui/link';
import { Empty, Panel } from '@/components/ui/panel';
import { Text } from '@/components/ui/text';
import type { Attended, DelegateView, MeetingDetail } from '@/lib/domain/meeting/view';
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

/** The people of a meeting and their offices, each with their part in it, and whether they came. */
export function PeoplePanel({ meeting, provenance }: PartProps) {
  const t = useTranslations('meeting');
  const { participants, offices } = meeting;
  return (
    <Panel id="people" title={t('people')} count={participants.length || undefined}>
      {participants.length + offices.length === 0 ? (
        <Empty title={t('noPeople')}>{t('noPeopleLead')}</Empty>
      ) : (
        <ul className="rows">
          {offices.map((office) => (
            <li key={office.id}>
              <OfficeLink office={office} />
            </li>
          ))}
          {participants.map(({ id, contact, role, attended }) => (
            <li key={id}>
              <Link className="t" href={routes.contact(contact.id)}>
                <Text value={contact.name} />
              </Link>
              <span className="meta">
                <span>
                  <Text value={role} />
                  <Marks of={citationsOf(provenance, id)} />
                </span>
                <Came attended={attended} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

/** Whether somebody came, where it is recorded. */
function Came({ attended }: { attended: Attended }) {
  const t = useTranslations('attended');
  if (attended === null) return null;
  return (
    <State look={attended ? { tone: 'laurel', icon: 'check' } : { tone: 'stone', icon: 'x' }}>{t(attended ? 'YES' : 'NO')}</State>
  );
}

/** Who of us goes, or went, and with which part; nothing where nobody is named. */
export function DelegationPanel({ delegation }: { delegation: readonly DelegateView[] }) {
  const t = useTranslations('meeting');
  const role = useTranslations('delegationRole');
  if (delegation.length === 0) return null;
  return (
    <Panel id="delegation" title={t('delegation')} count={delegation.length}>
      <ul className="rows">
        {delegation.map((delegate) => (
          <li key={delegate.id}>
            <span className="t-plain">
              {delegate.contactId ? (
                <Link href={routes.contact(delegate.contactId)}>
                  <Text value={delegate.name} />
                </Link>
              ) : (
                <Text value={delegate.name} />
              )}
            </span>
            <span className="meta">
              <span>{role(delegate.role)}</span>
              <Came attended={delegate.attended} />
            </span>
          </li>
        ))}
      </ul>
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
