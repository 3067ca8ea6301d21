import { SOON_DAYS } from '../commitment/standing';
import { daysBetween } from '../shared/partial-date';

export const OPEN_FOLLOW_UP_STATUSES = ['OPEN', 'IN_PROGRESS', 'BLOCKED'] as const;
export const SETTLED_FOLLOW_UP_STATUSES = ['DONE', 'CANCELLED'] as const;
export const FOLLOW_UP_STATUSES = [...OPEN_FOLLOW_UP_STATUSES, ...SETTLED_FOLLOW_UP_STATUSES] as const;
export type FollowUpStatus = (typeof FOLLOW_UP_STATUSES)[number];

export const isSettled = (status: FollowUpStatus): boolean => (SETTLED_FOLLOW_UP_STATUSES as readonly string[]).includes(status);

/** Where a follow-up may go: from an open status to any other, from a settled one back to any open one. */
export function nextFollowUpStatuses(from: FollowUpStatus): FollowUpStatus[] {
  if (isSettled(from)) return [...OPEN_FOLLOW_UP_STATUSES];
  return FOLLOW_UP_STATUSES.filter((status) => status !== from);
}

export const canMoveFollowUp = (from: FollowUpStatus, to: FollowUpStatus): boolean => nextFollowUpStatuses(from).includes(to);

/** What a follow-up's standing is read from; days are `YYYY-MM-DD`. */
export interface Due {
  status: FollowUpStatus;
  dueOn: string;
  snoozedUntil: string | null;
}

/** How a follow-up stands against today. `SNOOZED` says when it is back; its due date stays as it was. */
export type FollowUpStanding =
  | { kind: 'SETTLED' }
  | { kind: 'OVERDUE'; days: number }
  | { kind: 'TODAY' }
  | { kind: 'SOON'; days: number }
  | { kind: 'LATER'; days: number }
  | { kind: 'SNOOZED'; until: string };

/**
 * A snooze keeps a follow-up out of the way until its day, also one that is overdue: that is what somebody
 * chose it for. On that day it is back, as late as it is. A blocked one stands as any open one: it does not vanish.
 */
export function followUpStanding({ status, dueOn, snoozedUntil }: Due, today: string): FollowUpStanding {
  if (isSettled(status)) return { kind: 'SETTLED' };
  if (snoozedUntil !== null && snoozedUntil > today) return { kind: 'SNOOZED', until: snoozedUntil };
  const days = daysBetween(today, dueOn);
  if (days < 0) return { kind: 'OVERDUE', days: -days };
  if (days === 0) return { kind: 'TODAY' };
  return { kind: days <= SOON_DAYS ? 'SOON' : 'LATER', days };
}

/** Why a follow-up cannot be snoozed until a day; null when it can. */
export const checkSnooze = (until: string, today: string): 'NOT_AFTER_TODAY' | null => (until > today ? null : 'NOT_AFTER_TODAY');

/** The groups of a list: what presses first, what is over last. */
export const FOLLOW_UP_GROUPS = ['OVERDUE', 'THIS_WEEK', 'LATER', 'SNOOZED', 'SETTLED'] as const;
export type FollowUpGroup = (typeof FOLLOW_UP_GROUPS)[number];

/** The group a follow-up stands in. */
export function followUpGroup(followUp: Due, today: string): FollowUpGroup {
  const { kind } = followUpStanding(followUp, today);
  return kind === 'TODAY' || kind === 'SOON' ? 'THIS_WEEK' : kind;
}

/** Follow-ups by group, in the order given; groups without any are left out. */
export function groupFollowUps<FollowUp extends Due>(
  followUps: readonly FollowUp[],
  today: string,
): { group: FollowUpGroup; followUps: FollowUp[] }[] {
  return FOLLOW_UP_GROUPS.map((group) => ({
    group,
    followUps: followUps.filter((followUp) => followUpGroup(followUp, today) === group),
  })).filter((found) => found.followUps.length > 0);
}
