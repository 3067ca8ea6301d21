import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Marks } from '@/components/citation/marks';
import { OrganisationTag } from '@/components/organisation/organisation-name';
import { PartyNames } from '@/components/organisation/party-names';
import { State } from '@/components/ui/chip';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { COMMITMENT_STATUS_LOOKS } from '@/components/ui/looks';
import { Text } from '@/components/ui/text';
import { commitmentStanding, type RecordClock } from '@/lib/domain/commitment/standing';
import { isKnown } from '@/lib/domain/shared/partial-date';
import type { CommitmentView } from '@/lib/domain/shared/views';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';
import { formatDate } from '@/lib/i18n/format';
import { routes } from '@/lib/web/routes';

interface CommitmentRowsProps<Commitment extends CommitmentView> {
  commitments: readonly Commitment[];
  provenance: Provenance;
  clock: RecordClock;
  /** Leaves the meeting unnamed on the meeting's own page. */
  withMeeting?: boolean;
  /** Something more to say of a commitment, on the page of all. */
  extra?: (commitment: Commitment) => ReactNode;
  /** Under headings that say how they stand. */
  grouped?: boolean;
}

/** Commitments with who owes them, by when, and how they stand: wherever commitments are linked. */
export function CommitmentRows<Commitment extends CommitmentView>({
  commitments,
  provenance,
  clock,
  withMeeting = true,
  extra,
  grouped = false,
}: CommitmentRowsProps<Commitment>) {
  const status = useTranslations('commitmentStatus');
  return (
    <ul className="rows">
      {commitments.map((commitment) => (
        <li key={commitment.id} id={`commitment-${commitment.id}`} className="split">
          <div>
            <Link className="t" href={routes.commitment(commitment.id)}>
              <Text value={commitment.text} />
            </Link>
            <Marks of={citationsOf(provenance, commitment.id)} />
            <div className="meta">
              <State look={COMMITMENT_STATUS_LOOKS[commitment.status] ?? { tone: 'stone', icon: 'minus' }}>
                {status(commitment.status)}
              </State>
              <Owners commitment={commitment} />
              {withMeeting && commitment.meeting && (
                <Link href={routes.meeting(commitment.meeting.id)}>
                  <Text value={commitment.meeting.title} />
                </Link>
              )}
            </div>
            {extra?.(commitment)}
          </div>
          <Due commitment={commitment} clock={clock} grouped={grouped} />
        </li>
      ))}
    </ul>
  );
}

/** Who owes it: organisations by tag, people by name, or the words of the document. */
export function Owners({ commitment }: { commitment: CommitmentView }) {
  const { owners, ownerText } = commitment;
  if (owners.length === 0) return <Text value={ownerText} />;
  return owners.every((owner) => owner.shortName) ? (
    owners.map((owner) => <OrganisationTag key={owner.id} organisation={owner} />)
  ) : (
    <span>
      <PartyNames parties={owners} />
    </span>
  );
}

interface DueProps {
  commitment: Pick<CommitmentView, 'status' | 'due'> & Partial<Pick<CommitmentView, 'dueBasis'>>;
  clock: RecordClock;
  /** Under a heading that says how it stands: only the date. */
  grouped?: boolean;
}

/** When it is due, and whether that is over. */
export function Due({ commitment, clock, grouped = false }: DueProps) {
  const t = useTranslations('due');
  const dates = useTranslations('date');
  const locale = useLocale();
  const standing = commitmentStanding(commitment.status, commitment.due, clock);
  const date = isKnown(commitment.due) ? formatDate(commitment.due, locale) : '';
  const inferred = commitment.dueBasis === 'INFERRED' && <span className="guess">{dates('inferred')}</span>;
  switch (standing.kind) {
    case 'SETTLED':
      return (
        <span className="due">
          {date}
          {inferred}
        </span>
      );
    case 'NO_DATE':
      return grouped ? null : <span className="due">{t('none')}</span>;
    case 'NOT_RECORDED':
      return (
        <span className="due due-past">
          <span>
            {t('noted', { date })} {inferred}
          </span>
          {!grouped && <span className="guess">{t('notRecorded')}</span>}
        </span>
      );
    case 'OVERDUE':
      return (
        <span className="due due-late">
          <Icon name="triangle-alert" small />
          {t('overdue', { days: standing.days })}
          {inferred}
        </span>
      );
    case 'SOON':
      return (
        <span className="due due-now">
          <Icon name="clock" small />
          {standing.days === 0 ? t('today') : t('soon', { days: standing.days })}
          {inferred}
        </span>
      );
    case 'LATER':
      return (
        <span className="due">
          <Icon name="calendar" small />
          {t('on', { date })}
          {inferred}
        </span>
      );
  }
}
