import { useTranslations } from 'next-intl';
import { Icon, type IconName } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { MenuItem, StepsMenu } from '@/components/ui/steps-menu';
import { may } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import { isUpcoming, type MeetingStatus } from '@/lib/domain/meeting/status';
import { canDebrief, meetingSteps } from '@/lib/domain/meeting/steps';
import type { MeetingDetail } from '@/lib/domain/meeting/view';
import { editRecordPath, newRecordPath, recordHistoryPath } from '@/lib/web/record-path';
import { routes } from '@/lib/web/routes';

type StepAction = (form: FormData) => Promise<void>;

interface MeetingActionsProps {
  meeting: MeetingDetail;
  actor: Pick<Actor, 'role'>;
  mayWrite: boolean;
  today: string;
  step: StepAction;
}

/** What can be done with a meeting: the next step first, the way to prepare for it, all else behind one button. */
export function MeetingActions({ meeting, actor, mayWrite, today, step }: MeetingActionsProps) {
  const t = useTranslations('meetingStep');
  const form = useTranslations('recordForm');
  const { id } = meeting;
  const isAhead = isUpcoming(meeting, today);
  const steps = mayWrite ? meetingSteps(meeting, today) : [];
  const withDebrief = mayWrite && canDebrief(meeting, today);
  // What is most likely next stands out: what came of it, else the date, else that it is confirmed.
  const isDebriefFirst = withDebrief && !(isAhead && meeting.status === 'REQUESTED');
  const first = isDebriefFirst ? undefined : steps.find(({ to }) => to === 'CONFIRMED' || to === 'SCHEDULED');
  const rest = steps.filter((one) => one !== first);
  return (
    <>
      {isDebriefFirst && (
        <Link className="btn btn-primary" href={routes.meetingDebrief(id)}>
          <Icon name="list-checks" small />
          {t(meeting.status === 'HELD' ? 'debriefAgain' : 'debrief')}
        </Link>
      )}
      {first && <Step meeting={meeting} {...first} action={step} className="btn btn-primary" />}
      <Link className="btn" href={routes.meetingBrief(id)}>
        <Icon name="file-text" small />
        {t('brief')}
      </Link>
      {mayWrite && (
        <Link className="btn" href={editRecordPath('meeting', id)}>
          <Icon name="pen-line" small />
          {form('edit')}
        </Link>
      )}
      <StepsMenu>
        {(rest.length > 0 || (withDebrief && !isDebriefFirst)) && (
          <ul>
            {withDebrief && !isDebriefFirst && (
              <MenuItem href={routes.meetingDebrief(id)} icon="list-checks" label={t('debrief')} />
            )}
            {rest.map((one) => (
              <li key={one.to}>
                <Step meeting={meeting} {...one} action={step} className="menu-item" />
              </li>
            ))}
          </ul>
        )}
        <ul>
          {may(actor, 'followUp.write') && (
            <MenuItem
              href={newRecordPath('followUp', { meeting: id, next: routes.meeting(id) })}
              icon="list-checks"
              label={t('followUp')}
            />
          )}
          {may(actor, 'note.write') && <MenuItem href="#notes" icon="message-square-text" label={t('note')} />}
          {may(actor, 'meeting.write') && (
            <MenuItem href={newRecordPath('meeting', { copy: id })} icon="copy" label={t('duplicate')} />
          )}
          {may(actor, 'history.read') && (
            <MenuItem href={recordHistoryPath('meeting', id)} icon="history" label={form('history')} />
          )}
        </ul>
      </StepsMenu>
    </>
  );
}

const STEP_ICONS: Partial<Record<MeetingStatus, IconName>> = {
  REQUESTED: 'send',
  SCHEDULED: 'calendar',
  CONFIRMED: 'circle-check',
  RESCHEDULED: 'replace',
  NO_SHOW: 'x',
  CANCELLED: 'circle-slash',
  DECLINED: 'x',
};

interface StepProps {
  meeting: MeetingDetail;
  to: MeetingStatus;
  isOneStep: boolean;
  action: StepAction;
  className: string;
}

/** A step by one button where nothing has to be said; the way to its form otherwise. */
function Step({ meeting, to, isOneStep, action, className }: StepProps) {
  const t = useTranslations('meetingStep');
  const inside = (
    <>
      <Icon name={STEP_ICONS[to] ?? 'calendar'} small />
      {t(to as 'CONFIRMED')}
    </>
  );
  if (!isOneStep) {
    return (
      <Link className={className} href={routes.meetingStatus(meeting.id, to)}>
        {inside}
      </Link>
    );
  }
  return (
    <form action={action}>
      <input type="hidden" name="recordId" value={meeting.id} />
      <input type="hidden" name="version" value={meeting.version} />
      <input type="hidden" name="status" value={to} />
      <input type="hidden" name="next" value={routes.meeting(meeting.id)} />
      <button className={className} type="submit">
        {inside}
      </button>
    </form>
  );
}
