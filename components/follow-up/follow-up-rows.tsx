import type { FollowUpView } from '@/lib/domain/follow-up/view';
import { FollowUpRow, type FollowUpRowProps } from './follow-up-row';

export interface FollowUpRowsProps extends Omit<FollowUpRowProps, 'followUp'> {
  followUps: readonly FollowUpView[];
}

/** Follow-ups one after another, each with its steps. */
export function FollowUpRows({ followUps, ...props }: FollowUpRowsProps) {
  return (
    <ul className="rows fu-rows">
      {followUps.map((followUp) => (
        <FollowUpRow key={followUp.id} followUp={followUp} {...props} />
      ))}
    </ul>
  );
}
