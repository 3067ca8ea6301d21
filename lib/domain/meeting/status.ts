import { isKnown, lastDay, type PartialDate } from '../shared/partial-date';

export const MEETING_STATUSES = [
  'REQUESTED',
  'SCHEDULED',
  'CONFIRMED',
  'HELD',
  'NO_SHOW',
  'CANCELLED',
  'RESCHEDULED',
  'DECLINED',
] as const;
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

export const MEETING_KINDS = [
  'STRATEGY_MEETING',
  'CONGRESSIONAL_MEETING',
  'HEARING',
  'BRIEFING',
  'AGENCY_MEETING',
  'COALITION_MEETING',
  'COMMUNITY_EVENT',
  'CONFERENCE',
  'DELEGATION_MEETING',
] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

export const MEETING_FORMATS = ['IN_PERSON', 'IN_DISTRICT', 'VIRTUAL', 'PHONE', 'UNKNOWN'] as const;
export type MeetingFormat = (typeof MEETING_FORMATS)[number];

const AHEAD: readonly MeetingStatus[] = ['REQUESTED', 'SCHEDULED', 'CONFIRMED', 'RESCHEDULED'];

/** A meeting's status as shown: one that was planned and whose last day is over lacks its outcome. */
export function shownMeetingStatus(
  meeting: { status: MeetingStatus; date: PartialDate; to: string | null },
  today: string,
): MeetingStatus | 'OUTCOME_MISSING' {
  return AHEAD.includes(meeting.status) && isOver(meeting, today) ? 'OUTCOME_MISSING' : meeting.status;
}

/** Whether a meeting still lies ahead: planned, and not over. One without a date may. */
export function isUpcoming(meeting: { status: MeetingStatus; date: PartialDate; to: string | null }, today: string): boolean {
  return AHEAD.includes(meeting.status) && !isOver(meeting, today);
}

function isOver(meeting: { date: PartialDate; to: string | null }, today: string): boolean {
  return isKnown(meeting.date) && (meeting.to ?? lastDay(meeting.date)) < today;
}
