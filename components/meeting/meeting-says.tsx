import { useTranslations } from 'next-intl';
import { Marks } from '@/components/citation/marks';
import { Link } from '@/components/ui/link';
import { Panel } from '@/components/ui/panel';
import { Text } from '@/components/ui/text';
import type { MeetingDetail } from '@/lib/domain/meeting/view';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';
import { routes } from '@/lib/web/routes';

interface PartProps {
  meeting: MeetingDetail;
  provenance: Provenance;
}

/** What a meeting was about, or was to be about where its outcome is not on record. */
export function TopicsPanel({ meeting, provenance, held }: PartProps & { held: boolean }) {
  const t = useTranslations('meeting');
  if (meeting.topics.length === 0) return null;
  return (
    <Panel id="topics" title={held ? t('topics') : t('topicsPlanned')} count={meeting.topics.length}>
      <ul className="rows">
        {meeting.topics.map((topic) => (
          <li key={topic.id}>
            <span>
              <Text value={topic.text} />
              <Marks of={citationsOf(provenance, topic.id)} />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** Statements made about a meeting, each kept with its speaker. */
export function ClaimsPanel({ meeting, provenance }: PartProps) {
  const t = useTranslations('meeting');
  if (meeting.claims.length === 0) return null;
  return (
    <Panel id="claims" title={t('claims')} count={meeting.claims.length}>
      <ul className="rows">
        {meeting.claims.map((claim) => (
          <li key={claim.id}>
            <span className="claim">
              <Text value={claim.text} />
              <Marks of={citationsOf(provenance, claim.id)} />
            </span>
            <span className="meta">
              <span>{t('saidBy')}</span>
              {claim.by ? (
                <Link href={routes.contact(claim.by.id)}>
                  <Text value={claim.by.name} />
                </Link>
              ) : (
                <Text value={claim.byText} />
              )}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** How the coalition itself judged the meeting. */
export function AssessmentPanel({ meeting, provenance }: PartProps) {
  const t = useTranslations('meeting');
  if (!meeting.assessment.en && !meeting.assessment.ar) return null;
  return (
    <Panel id="assessment" title={t('assessment')}>
      <p className="panel-body">
        <Text value={meeting.assessment} />
        <Marks of={citationsOf(provenance, meeting.id, 'assessment')} />
      </p>
    </Panel>
  );
}
