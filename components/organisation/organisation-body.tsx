import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { AskTable } from '@/components/campaign/ask-table';
import { ContextPanel, QuestionsPanel } from '@/components/citation/beside';
import { EndNotes } from '@/components/citation/end-notes';
import { CommitmentRows } from '@/components/commitment/commitment-rows';
import { LetterRows } from '@/components/letter/letter-rows';
import { RolesInMeetings } from '@/components/meeting/roles-in-meetings';
import { MetricRows } from '@/components/metric/metric-rows';
import { Panel } from '@/components/ui/panel';
import type { RecordClock } from '@/lib/domain/commitment/standing';
import type { OrganisationDetail } from '@/lib/domain/organisation/view';
import type { Provenance } from '@/lib/domain/source/citation';
import { EvidenceChannels, LedCampaigns, Responses } from './organisation-acts';
import { Members, OrganisationDetails, People } from './organisation-details';

interface OrganisationBodyProps {
  organisation: OrganisationDetail;
  provenance: Provenance;
  clock: RecordClock;
  notes: ReactNode;
}

/** All that hangs on an organisation; a part of which the record holds nothing is left out. */
export function OrganisationBody({ organisation, provenance, clock, notes }: OrganisationBodyProps) {
  const t = useTranslations('organisation');
  const { asksMade, asksReceived, responses, commitments, lettersSent, lettersReceived, people, metrics, evidenceChannels } =
    organisation;
  return (
    <>
      <div className="cols">
        <div className="stack">
          <RolesInMeetings meetings={organisation.meetings} provenance={provenance} today={clock.today} of="organisation" />
          <Part id="asks-made" title={t('asksMade')} items={asksMade}>
            <AskTable asks={asksMade} provenance={provenance} withCampaign />
          </Part>
          <Part id="asks-received" title={t('asksReceived')} items={asksReceived}>
            <AskTable asks={asksReceived} provenance={provenance} withCampaign />
          </Part>
          <Part id="responses" title={t('responses')} items={responses}>
            <Responses responses={responses} provenance={provenance} />
          </Part>
          <Part id="commitments" title={t('commitments')} items={commitments}>
            <CommitmentRows commitments={commitments} provenance={provenance} clock={clock} />
          </Part>
          <Part id="letters-sent" title={t('lettersSent')} items={lettersSent}>
            <LetterRows letters={lettersSent} provenance={provenance} />
          </Part>
          <Part id="letters-received" title={t('lettersReceived')} items={lettersReceived}>
            <LetterRows letters={lettersReceived} provenance={provenance} />
          </Part>
          {notes}
          <QuestionsPanel questions={provenance.questions} />
        </div>
        <div className="stack">
          <OrganisationDetails organisation={organisation} />
          {organisation.members && organisation.members.length > 0 && <Members members={organisation.members} />}
          {people.length > 0 && <People people={people} />}
          <Part id="leads" title={t('leads')} items={organisation.leads}>
            <LedCampaigns campaigns={organisation.leads} />
          </Part>
          <Part id="figures" title={t('figures')} items={metrics}>
            <MetricRows metrics={metrics} provenance={provenance} />
          </Part>
          {evidenceChannels.length > 0 && <EvidenceChannels channels={evidenceChannels} provenance={provenance} />}
          <ContextPanel contexts={provenance.contexts} />
        </div>
      </div>
      <EndNotes paragraphs={provenance.paragraphs} />
    </>
  );
}

function Part({ id, title, items, children }: { id: string; title: string; items: readonly unknown[]; children: ReactNode }) {
  if (items.length === 0) return null;
  return (
    <Panel id={id} title={title} count={items.length}>
      {children}
    </Panel>
  );
}
