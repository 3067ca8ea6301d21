import { daysBetween, isFuture, isKnown, type PartialDate } from '../shared/partial-date';
import type { FieldErrorCode, FieldErrors } from '../shared/result';
import { isTimeZone } from '../shared/time-zone';
import type { MeetingStatus } from './status';

/**
 * Where a meeting may go. RESCHEDULED goes on as SCHEDULED does, and may be put off once more. What somebody
 * recorded wrongly can be put right, and what came to nothing can be taken up again.
 */
const NEXT: Record<MeetingStatus, readonly MeetingStatus[]> = {
  // An office that answers "come now" is met without ever having been scheduled.
  REQUESTED: ['SCHEDULED', 'CONFIRMED', 'HELD', 'CANCELLED', 'DECLINED'],
  SCHEDULED: ['CONFIRMED', 'HELD', 'NO_SHOW', 'CANCELLED', 'RESCHEDULED', 'DECLINED'],
  CONFIRMED: ['SCHEDULED', 'HELD', 'NO_SHOW', 'CANCELLED', 'RESCHEDULED', 'DECLINED'],
  RESCHEDULED: ['CONFIRMED', 'HELD', 'NO_SHOW', 'CANCELLED', 'RESCHEDULED', 'DECLINED'],
  HELD: ['SCHEDULED', 'CONFIRMED', 'NO_SHOW', 'CANCELLED'],
  NO_SHOW: ['REQUESTED', 'SCHEDULED', 'RESCHEDULED', 'HELD'],
  CANCELLED: ['REQUESTED', 'SCHEDULED'],
  DECLINED: ['REQUESTED', 'SCHEDULED'],
};

export const nextMeetingStatuses = (from: MeetingStatus): readonly MeetingStatus[] => NEXT[from];

export const canMoveMeeting = (from: MeetingStatus, to: MeetingStatus): boolean => NEXT[from].includes(to);

/** What can be said only of a meeting that has begun. */
const BEGUN: readonly MeetingStatus[] = ['HELD', 'NO_SHOW'];
/** What can be said only of a meeting that has a date. */
const DATED: readonly MeetingStatus[] = ['CONFIRMED', 'RESCHEDULED'];

/** The longest meeting, in days: a conference, a delegation's journey. */
export const MEETING_DAYS_MAX = 60;

/** When a meeting is: days are `YYYY-MM-DD`, clock times `HH:MM` at the place. */
export interface MeetingDates {
  date: PartialDate;
  /** Null where it is one day. */
  lastDay: string | null;
  startTime: string | null;
  endTime: string | null;
  timeZone: string | null;
}

/** What is wrong with a meeting's dates; empty when nothing is. */
export function checkMeetingDates({ date, lastDay, startTime, endTime, timeZone }: MeetingDates): FieldErrors {
  const errors: Record<string, FieldErrorCode> = {};
  const firstDay = isKnown(date) && date.precision === 'DAY' ? date.on : null;
  const isTimed = startTime !== null || endTime !== null;

  if (firstDay === null && (lastDay !== null || isTimed)) errors.date = 'NEEDS_A_DAY';
  if (firstDay !== null && lastDay !== null) {
    if (lastDay < firstDay) errors.lastDay = 'ENDS_BEFORE_START';
    else if (meetingDays(firstDay, lastDay) > MEETING_DAYS_MAX) errors.lastDay = 'TOO_MANY_DAYS';
  }
  if (endTime !== null && startTime === null) errors.startTime = 'REQUIRED';
  if (startTime !== null && endTime !== null && endTime <= startTime && (lastDay === null || lastDay === firstDay)) {
    errors.endTime = 'ENDS_BEFORE_START';
  }
  if (timeZone === null ? isTimed : !isTimeZone(timeZone)) errors.timeZone = timeZone === null ? 'REQUIRED' : 'NOT_A_TIME_ZONE';
  return errors;
}

/** How many days a meeting takes, its first and its last among them. */
export const meetingDays = (firstDay: string, lastDay: string | null): number => daysBetween(firstDay, lastDay ?? firstDay) + 1;

/**
 * What stands against a status with the dates the meeting then has. `from` is null for a meeting entered now:
 * one that is over is recorded as it ended.
 */
export function checkMeetingStatus(from: MeetingStatus | null, to: MeetingStatus, date: PartialDate, today: string): FieldErrors {
  const isMove = from !== to;
  if (from !== null && isMove && !canMoveMeeting(from, to)) return { status: 'TRANSITION_NOT_ALLOWED' };
  if (BEGUN.includes(to) && isKnown(date) && isFuture(date, today)) return { status: 'NOT_YET' };
  if (isMove && DATED.includes(to) && !isKnown(date)) return { date: 'REQUIRED' };
  return {};
}

/** Whether a meeting was put off: it had a date, and its days or its clock times are others now. The old ones are then kept. */
export function isPutOff(before: MeetingDates, after: MeetingDates): boolean {
  if (!isKnown(before.date)) return false;
  const written = ({ date, lastDay, startTime, endTime, timeZone }: MeetingDates) =>
    [date.on, date.precision, lastDay === date.on ? null : lastDay, startTime, endTime, startTime && timeZone].join();
  return written(before) !== written(after);
}

type Planned = MeetingDates & { status: MeetingStatus };

/** All that is wrong with a meeting's status and dates as somebody saves them; `before` is null for a new one. */
export function checkMeeting(after: Planned, before: Planned | null, today: string): FieldErrors {
  const errors = { ...checkMeetingStatus(before?.status ?? null, after.status, after.date, today), ...checkMeetingDates(after) };
  const isPuttingOff = after.status === 'RESCHEDULED' && before !== null && before.status !== 'RESCHEDULED';
  if (isPuttingOff && !errors.date && !isPutOff(before, after)) return { ...errors, date: 'NEEDS_NEW_DATE' };
  return errors;
}
