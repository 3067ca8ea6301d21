import { useTranslations } from 'next-intl';
import { FollowUpRows } from '@/components/follow-up/follow-up-rows';
import type { FollowUpAction } from '@/components/follow-up/follow-up-steps';
import { NewRecordLink } from '@/components/record/record-links';
import { Empty, Panel } from '@/components/ui/panel';
import { may } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import type { MeetingDetail } from '@/lib/domain/meeting/view';
import { routes } from '@/lib/web/routes';

interface MeetingFollowUpsProps {
  meeting: Pick<MeetingDetail, 'id' | 'status' | 'followUps'>;
  actor: Actor;
  today: string;
  action: FollowUpAction;
}

/** What follows from a meeting for us; before it was held, only what is there. */
export function MeetingFollowUps({ meeting, actor, today, action }: MeetingFollowUpsProps) {
  const t = useTranslations('meeting');
  const { id, followUps } = meeting;
  const path = routes.meeting(id);
  const isEmpty = followUps.length === 0;
  if (isEmpty && (meeting.status !== 'HELD' || !may(actor, 'followUp.write'))) return null;
  const add = may(actor, 'followUp.write') && (
    <NewRecordLink noun="followUp" given={{ meeting: id, next: path }} className="btn btn-sm" />
  );
  return (
    <Panel id="follow-ups" title={t('followUps')} count={followUps.length || undefined} end={add}>
      {isEmpty ? (
        <Empty title={t('noFollowUps')}>{t('noFollowUpsLead')}</Empty>
      ) : (
        <FollowUpRows followUps={followUps} actor={actor} today={today} action={action} next={path} on="meeting" />
      )}
    </Panel>
  );
}
