import { useLocale, useTranslations } from 'next-intl';
import { DateText } from '@/components/ui/date';
import { Fact, TextFact } from '@/components/ui/fact';
import { Link } from '@/components/ui/link';
import { Panel } from '@/components/ui/panel';
import { Text } from '@/components/ui/text';
import type { CommitmentDetail } from '@/lib/domain/commitment/view';
import { routes } from '@/lib/web/routes';
import { Owners } from './commitment-rows';

/** What is known of one commitment: who owes it, by when, where it was made, and what each of these rests on. */
export function CommitmentDetails({ commitment }: { commitment: CommitmentDetail }) {
  const t = useTranslations('commitments');
  const words = useTranslations('commitment');
  const field = useTranslations('recordField');
  const noun = useTranslations('noun');
  const separator = useLocale() === 'ar' ? '، ' : ', ';
  const { meeting, letter, campaigns } = commitment;
  return (
    <Panel id="details" title={words('details')}>
      <dl className="facts panel-body">
        <Fact label={field('owners')}>
          <span className="meta">
            <Owners commitment={commitment} />
          </span>
        </Fact>
        {commitment.owners.length > 0 && <TextFact label={field('ownerText')} value={commitment.ownerText} />}
        <TextFact label={words('ownerBasis')} value={commitment.ownerBasis} />
        <Fact label={t('due')}>
          <DateText date={commitment.due} basis={commitment.dueBasis} />
        </Fact>
        <TextFact label={words('dueNote')} value={commitment.dueNote} />
        <TextFact label={t('reported')} value={commitment.reportedStatus} />
        {meeting && (
          <Fact label={noun('meeting')}>
            <Link href={routes.meeting(meeting.id)}>
              <Text value={meeting.title} />
            </Link>
          </Fact>
        )}
        {letter && (
          <Fact label={noun('letter')}>
            <Link href={routes.letter(letter.id)}>
              <Text value={letter.subject} />
            </Link>
          </Fact>
        )}
        {campaigns.length > 0 && (
          <Fact label={field('campaigns')}>
            {campaigns.map(({ id, title }, i) => (
              <span key={id}>
                {i > 0 && separator}
                <Link href={routes.campaign(id)}>
                  <Text value={title} />
                </Link>
              </span>
            ))}
          </Fact>
        )}
      </dl>
    </Panel>
  );
}
