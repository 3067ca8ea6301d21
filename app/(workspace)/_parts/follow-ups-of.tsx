import { FollowUpPanel } from '@/components/follow-up/follow-up-panel';
import type { Origin } from '@/components/follow-up/looks';
import type { Actor } from '@/lib/domain/auth/roles';
import { followUpStepAction } from '@/lib/server/follow-up/actions';
import { listFollowUpsOf } from '@/lib/server/follow-up/queries';
import { loadShell } from '@/lib/server/shell/queries';
import { recordPath } from '@/lib/web/record-path';

/** The follow-ups that came from a record or serve it, on the record's page. */
export async function FollowUpsOf({ actor, about }: { actor: Actor; about: { noun: Origin; id: string } }) {
  const [{ clock }, followUps] = await Promise.all([loadShell(), listFollowUpsOf(actor, about)]);
  return (
    <FollowUpPanel
      about={about}
      followUps={followUps}
      actor={actor}
      today={clock.today}
      action={followUpStepAction}
      next={recordPath(about) ?? '/'}
    />
  );
}
