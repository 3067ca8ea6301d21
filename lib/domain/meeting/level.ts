/** With whom a meeting was, the highest first: what is recorded of who took part, and no more. */
export const MEETING_LEVELS = ['MEMBER', 'COMMITTEE', 'STAFF', 'EXECUTIVE', 'OTHER'] as const;
export type MeetingLevel = (typeof MEETING_LEVELS)[number];
