import { useTranslations } from 'next-intl';
import { OrganisationTag } from '@/components/organisation/organisation-name';
import { State } from '@/components/ui/chip';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { Text } from '@/components/ui/text';
import { mayFor } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import type { Assignee, FollowUpView } from '@/lib/domain/follow-up/view';
import { routes } from '@/lib/web/routes';
import { FollowUpDue } from './follow-up-due';
import { type FollowUpAction, FollowUpSteps } from './follow-up-steps';
import { FOLLOW_UP_STATUS_LOOKS, ORIGINS, type Origin } from './looks';

export interface FollowUpRowProps {
  followUp: FollowUpView;
  actor: Pick<Actor, 'id' | 'name' | 'role' | 'organisationId' | 'organisationShortName'>;
  today: string;
  action: FollowUpAction;
  /** The page they stand on, to come back to after a step. */
  next: string;
  /** Whom else a follow-up can be given to, beside the reader. */
  people?: readonly Assignee[];
  /** The record on whose page they stand, which is not named again. */
  on?: Origin;
}

/** A follow-up with owner, date and what it came from, and the steps of one button each where the reader may take them. */
export function FollowUpRow({ followUp, actor, today, action, next, people = [], on }: FollowUpRowProps) {
  const status = useTranslations('followUpStatus');
  const t = useTranslations('followUps');
  const mayWrite = mayFor(actor, 'followUp.write', { organisationId: followUp.organisation.id, visibility: followUp.visibility });
  const me = { id: actor.id, name: actor.name, organisationId: actor.organisationId, organisation: actor.organisationShortName };
  // In a list whoever is near: all the others are offered on the follow-up's own page.
  const near = people.filter(({ organisationId, id }) => organisationId === followUp.organisation.id && id !== actor.id);
  return (
    <li className="fu" id={`follow-up-${followUp.id}`}>
      <div className="fu-what">
        <Link className="t" href={routes.followUp(followUp.id)}>
          <Text value={followUp.title} />
        </Link>
        <div className="meta">
          {followUp.status !== 'OPEN' && <State look={FOLLOW_UP_STATUS_LOOKS[followUp.status]}>{status(followUp.status)}</State>}
          <OrganisationTag organisation={followUp.organisation} />
          <span className={followUp.assignee ? undefined : 'guess'}>
            {followUp.assignee ? <bdi>{followUp.assignee.name}</bdi> : t('unassigned')}
          </span>
          {followUp.visibility === 'ORGANISATION' && (
            <span className="state i-apricot">
              <Icon name="shield" small />
              {t('private')}
            </span>
          )}
          <OriginLinks followUp={followUp} on={on} />
        </div>
      </div>
      <FollowUpDue followUp={followUp} today={today} />
      {mayWrite && <FollowUpSteps followUp={followUp} action={action} me={me} people={near} today={today} next={next} />}
    </li>
  );
}

/** Where a follow-up came from and what it serves, each one click away. */
function OriginLinks({ followUp, on }: { followUp: FollowUpView; on: Origin | undefined }) {
  const t = useTranslations('noun');
  return ORIGINS.map(({ key, icon, route }) => {
    const record = followUp[key];
    if (!record || key === on) return null;
    return (
      <span key={key} className="fu-from">
        <Icon name={icon} small />
        <span className="vh">{t(key)}</span>
        <Link href={route(record.id)}>
          <Text value={record.title} />
        </Link>
      </span>
    );
  });
}
