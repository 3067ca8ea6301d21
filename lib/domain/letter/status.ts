export const LETTER_STATUSES = [
  'DRAFT',
  'IN_REVIEW',
  'OPEN_FOR_SIGNATURE',
  'SIGNING_CLOSED',
  'SENT',
  'ANSWERED',
  'NO_REPLY',
  'WITHDRAWN',
] as const;
export type LetterStatus = (typeof LETTER_STATUSES)[number];

export const LETTER_LANES = ['ORGANISATION', 'MEMBER'] as const;
export type LetterLane = (typeof LETTER_LANES)[number];
