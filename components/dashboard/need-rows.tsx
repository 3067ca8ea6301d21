import { useTranslations } from 'next-intl';
import { Marks } from '@/components/citation/marks';
import { Due, Owners } from '@/components/commitment/commitment-rows';
import { SignedCount } from '@/components/letter/signed-count';
import { DateText } from '@/components/ui/date';
import { Link } from '@/components/ui/link';
import { Text } from '@/components/ui/text';
import { mayFor } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import type { RecordClock } from '@/lib/domain/commitment/standing';
import type { DashboardLetter, DashboardView } from '@/lib/domain/dashboard/view';
import type { CommitmentView } from '@/lib/domain/shared/views';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';
import { routes } from '@/lib/web/routes';

/** What somebody promised, whose it is and by when. */
export function PromiseRow({
  promise,
  provenance,
  clock,
  withDue,
}: {
  promise: CommitmentView;
  provenance: Provenance;
  clock: RecordClock;
  withDue: boolean;
}) {
  return (
    <li className="split">
      <div>
        <Link className="t" href={routes.commitment(promise.id)}>
          <Text value={promise.text} />
        </Link>
        <Marks of={citationsOf(provenance, promise.id)} />
        <div className="meta">
          <Owners commitment={promise} />
          {promise.meeting && (
            <Link href={routes.meeting(promise.meeting.id)}>
              <Text value={promise.meeting.title} />
            </Link>
          )}
        </div>
      </div>
      {withDue && <Due commitment={promise} clock={clock} />}
    </li>
  );
}

/** A meeting that is over: whoever may say how it went is led to the form that asks. */
export function OutcomeRow({
  meeting,
  provenance,
  actor,
}: {
  meeting: DashboardView['outcomeMissing'][number];
  provenance: Provenance;
  actor: Pick<Actor, 'role' | 'organisationId'>;
}) {
  const t = useTranslations('dashboard');
  const mayWrite = mayFor(actor, 'meeting.write', meeting);
  return (
    <li className="split">
      <div>
        <Link className="t" href={routes.meeting(meeting.id)}>
          <Text value={meeting.title} />
        </Link>
        <Marks of={citationsOf(provenance, meeting.id)} />
        <div className="meta">
          <DateText date={meeting.date} to={meeting.to} basis={meeting.dateBasis} />
        </div>
      </div>
      {mayWrite && (
        <Link className="btn btn-sm" href={routes.meetingDebrief(meeting.id)} aria-describedby={`outcome-${meeting.id}`}>
          {t('recordOutcome')}
          <span className="vh" id={`outcome-${meeting.id}`}>
            <Text value={meeting.title} />
          </span>
        </Link>
      )}
    </li>
  );
}

/** A letter with its last day for signatures and how many there are. */
export function LetterNeedRow({ letter }: { letter: DashboardLetter }) {
  return (
    <li className="split">
      <div>
        <Link className="t" href={routes.letter(letter.id)}>
          <Text value={letter.subject} />
        </Link>
        <div className="meta">
          <SignedCount count={letter} />
        </div>
      </div>
      {letter.deadline && (
        <span className="due">
          <DateText date={{ on: letter.deadline, precision: 'DAY' }} />
        </span>
      )}
    </li>
  );
}
