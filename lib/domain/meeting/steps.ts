import { isFuture, isKnown, type PartialDate } from '../shared/partial-date';
import { canMoveMeeting, nextMeetingStatuses } from './lifecycle';
import type { MeetingStatus } from './status';

interface Standing {
  status: MeetingStatus;
  date: PartialDate;
}

/** A step that is offered on a meeting's page. One that needs nothing said is taken at once, and undone as easily. */
export interface MeetingStep {
  to: MeetingStatus;
  isOneStep: boolean;
}

/** Corrections that are made in the meeting's form: they are no steps of its course. */
const CORRECTIONS: Partial<Record<MeetingStatus, readonly MeetingStatus[]>> = {
  CONFIRMED: ['SCHEDULED'],
  HELD: ['SCHEDULED', 'CONFIRMED'],
};

/** Where a meeting can go from its page; that it was held is said by its debrief. */
export function meetingSteps({ status, date }: Standing, today: string): MeetingStep[] {
  return nextMeetingStatuses(status)
    .filter((to) => to !== 'HELD' && !CORRECTIONS[status]?.includes(to))
    .filter((to) => to !== 'NO_SHOW' || !isAhead(date, today))
    .map((to) => ({ to, isOneStep: to === 'REQUESTED' || (to === 'CONFIRMED' && isKnown(date)) }));
}

/** Whether what came of a meeting can be written down: it was held, or may have been. */
export const canDebrief = ({ status, date }: Standing, today: string): boolean =>
  (status === 'HELD' || canMoveMeeting(status, 'HELD')) && !isAhead(date, today);

/** Statuses that give a meeting its dates, or others. */
export const DATING_STATUSES: readonly MeetingStatus[] = ['SCHEDULED', 'CONFIRMED', 'RESCHEDULED'];

/** What a meeting that lies ahead still lacks. */
export const PREPARATIONS = ['date', 'people', 'asks', 'delegation', 'campaigns'] as const;
export type Preparation = (typeof PREPARATIONS)[number];

interface Prepared {
  date: PartialDate;
  participants: readonly unknown[];
  offices: readonly unknown[];
  asks: readonly unknown[];
  delegation: readonly unknown[];
  campaigns: readonly unknown[];
}

/** What is missing before a meeting, in the order in which it is prepared. */
export function missingPreparations(meeting: Prepared): Preparation[] {
  const isThere: Record<Preparation, boolean> = {
    date: isKnown(meeting.date),
    people: meeting.participants.length + meeting.offices.length > 0,
    asks: meeting.asks.length > 0,
    delegation: meeting.delegation.length > 0,
    campaigns: meeting.campaigns.length > 0,
  };
  return PREPARATIONS.filter((name) => !isThere[name]);
}

const isAhead = (date: PartialDate, today: string): boolean => isKnown(date) && isFuture(date, today);
