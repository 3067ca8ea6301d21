import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ContextPanel, QuestionsPanel } from '@/components/citation/beside';
import { EndNotes } from '@/components/citation/end-notes';
import { Marks } from '@/components/citation/marks';
import { LetterRows } from '@/components/letter/letter-rows';
import { RolesInMeetings } from '@/components/meeting/roles-in-meetings';
import { Link } from '@/components/ui/link';
import { Panel } from '@/components/ui/panel';
import { Text } from '@/components/ui/text';
import type { ContactDetail } from '@/lib/domain/contact/view';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';
import { routes } from '@/lib/web/routes';
import { ConnectedCampaigns } from './connected-campaigns';
import { ContactDetails } from './contact-details';
import { MemberPanel } from './member-panel';

interface ContactBodyProps {
  contact: ContactDetail;
  provenance: Provenance;
  today: string;
  /** The path to come back to from a part's form, for who may change the person. */
  edit?: string | undefined;
  positions: ReactNode;
  notes: ReactNode;
}

/** All that hangs on a person: campaigns with the position on each, meetings, letters, statements. */
export function ContactBody({ contact, provenance, today, edit, positions, notes }: ContactBodyProps) {
  const t = useTranslations('contact');
  return (
    <>
      <div className="cols">
        <div className="stack">
          {positions}
          <ConnectedCampaigns campaigns={contact.campaigns} />
          <RolesInMeetings meetings={contact.meetings} provenance={provenance} today={today} of="contact" />
          {contact.letters.length > 0 && (
            <Panel id="letters" title={t('letters')} count={contact.letters.length}>
              <LetterRows letters={contact.letters} provenance={provenance} />
            </Panel>
          )}
          {contact.claims.length > 0 && <Claims claims={contact.claims} provenance={provenance} />}
          {notes}
          <QuestionsPanel questions={provenance.questions} />
        </div>
        <div className="stack">
          {(contact.terms.length > 0 || contact.office) && (
            <MemberPanel terms={contact.terms} office={contact.office} today={today} />
          )}
          <ContactDetails contact={contact} provenance={provenance} today={today} edit={edit} />
          <ContextPanel contexts={provenance.contexts} />
        </div>
      </div>
      <EndNotes paragraphs={provenance.paragraphs} />
    </>
  );
}

/** What the person said, each with the meeting it was about. */
function Claims({ claims, provenance }: { claims: ContactDetail['claims']; provenance: Provenance }) {
  const t = useTranslations('contact');
  return (
    <Panel id="claims" title={t('claims')} count={claims.length}>
      <ul className="rows">
        {claims.map(({ id, text, meeting }) => (
          <li key={id}>
            <span>
              <Text value={text} />
              <Marks of={citationsOf(provenance, id)} />
            </span>
            <span className="meta">
              <span>
                {t.rich('at', {
                  meeting: () => (
                    <Link href={routes.meeting(meeting.id)}>
                      <Text value={meeting.title} />
                    </Link>
                  ),
                })}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
