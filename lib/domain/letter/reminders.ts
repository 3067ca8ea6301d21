import { daysBetween } from '../shared/partial-date';
import type { SignatoryStatus } from './signatories';

/** Who has said nothing final yet: they can still be reminded. */
export const isWaitedFor = (status: SignatoryStatus): boolean =>
  status === 'INVITED' || status === 'REVIEWING' || status === 'APPROVED';

/** Days after which somebody who was asked, or reminded, is reminded again. */
const PATIENCE = 7;
/** So close to the deadline, two days are enough. */
const CLOSE = 3;
const LITTLE_PATIENCE = 2;

/** Somebody who was asked; days are `YYYY-MM-DD`. */
export interface Waiting {
  askedOn: string;
  remindedOn: string | null;
}

/** Whether somebody should hear from us again today. */
export function isReminderDue({ askedOn, remindedOn }: Waiting, deadlineOn: string | null, today: string): boolean {
  const isClose = deadlineOn !== null && daysBetween(today, deadlineOn) <= CLOSE;
  return daysBetween(remindedOn ?? askedOn, today) >= (isClose ? LITTLE_PATIENCE : PATIENCE);
}

/** Those to be reminded first: whose reminder is due, and among them who has waited longest. */
export function inOrderOfReminding<One extends Waiting>(
  waiting: readonly One[],
  deadlineOn: string | null,
  today: string,
): One[] {
  const lastHeard = ({ askedOn, remindedOn }: One) => remindedOn ?? askedOn;
  const isLate = (one: One) => Number(!isReminderDue(one, deadlineOn, today));
  return [...waiting].sort((a, b) => isLate(a) - isLate(b) || lastHeard(a).localeCompare(lastHeard(b)));
}
