import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { EndNotes } from '@/components/citation/end-notes';
import { CommitmentRows } from '@/components/commitment/commitment-rows';
import { LetterRows } from '@/components/letter/letter-rows';
import { MeetingRows } from '@/components/meeting/meeting-rows';
import { OrganisationTag } from '@/components/organisation/organisation-name';
import { Empty, Panel } from '@/components/ui/panel';
import type { RecordClock } from '@/lib/domain/commitment/standing';
import { crowdedVisits } from '@/lib/domain/office/touch';
import type { ByOrganisations, OfficeDetail } from '@/lib/domain/office/view';
import type { Provenance } from '@/lib/domain/source/citation';
import { OfficeAsks, OfficePositions } from './office-acts';
import { CrowdedNote } from './office-crowded';
import { InTouch, OfficeFacts, OfficePeople } from './office-details';

interface OfficeBodyProps {
  office: OfficeDetail;
  provenance: Provenance;
  clock: RecordClock;
  notes: ReactNode;
}

/** Everything any organisation had with the office; a part of which the record holds nothing is left out. */
export function OfficeBody({ office, provenance, clock, notes }: OfficeBodyProps) {
  const t = useTranslations('office');
  const { today } = clock;
  const { meetings, letters, asks, commitments, positions } = office;
  const crowded = crowdedVisits(meetings, today);
  const isEmpty = [meetings, letters, asks, commitments, positions].every((part) => part.length === 0);
  return (
    <>
      {crowded.length > 0 && <CrowdedNote meetings={crowded} />}
      <div className="cols">
        <div className="stack">
          {isEmpty && (
            <Panel id="nothing" title={t('history')}>
              <Empty title={t('nothing')}>{t('nothingLead')}</Empty>
            </Panel>
          )}
          <Part id="meetings" title={t('meetings')} items={meetings}>
            <MeetingRows meetings={meetings} provenance={provenance} today={today} extra={(meeting) => <By {...meeting} />} />
          </Part>
          <Part id="letters" title={t('letters')} items={letters}>
            <LetterRows
              letters={letters}
              provenance={provenance}
              extra={(letter) => (
                <>
                  {letter.signed && <span>{t('signed')}</span>}
                  <By {...letter} />
                </>
              )}
            />
          </Part>
          <Part id="asks" title={t('asks')} items={asks}>
            <OfficeAsks asks={asks} provenance={provenance} />
          </Part>
          <Part id="commitments" title={t('commitments')} items={commitments}>
            <CommitmentRows commitments={commitments} provenance={provenance} clock={clock} />
          </Part>
          <Part id="positions" title={t('positions')} items={positions}>
            <OfficePositions positions={positions} provenance={provenance} />
          </Part>
          {notes}
        </div>
        <div className="stack">
          {!isEmpty && <InTouch office={office} />}
          <OfficeFacts office={office} />
          {office.people.length > 0 && <OfficePeople people={office.people} provenance={provenance} today={today} />}
        </div>
      </div>
      <EndNotes paragraphs={provenance.paragraphs} />
    </>
  );
}

/** The organisations that did it. */
function By({ organisations }: ByOrganisations) {
  return (
    <span className="by">
      {organisations.map((organisation) => (
        <OrganisationTag key={organisation.id} organisation={organisation} />
      ))}
    </span>
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
