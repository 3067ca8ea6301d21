export const ASK_OUTCOMES = [
  'AGREED',
  'AGREED_IN_PRINCIPLE',
  'WILL_CONSIDER',
  'NEEDS_INFO',
  'HEARD',
  'DECLINED',
  'NO_ANSWER',
] as const;
export type AskOutcome = (typeof ASK_OUTCOMES)[number];

export const ASK_MANNERS = ['ADOPTED', 'RAISED'] as const;
export type AskManner = (typeof ASK_MANNERS)[number];

/**
 * How an ask stands. `ANSWERED`: there is an answer in words, and no source gives its outcome.
 * `NOT_RAISED`: it was adopted as ours and put to nobody yet.
 */
export type AskStanding = AskOutcome | 'ANSWERED' | 'NOT_RAISED';

/** The latest outcome, otherwise what follows from where the ask was put. Answers come oldest first. */
export function askStanding(ask: { outcomes: readonly (AskOutcome | null)[]; raised: boolean }): AskStanding {
  const given = ask.outcomes.filter((outcome) => outcome !== null);
  if (given.length > 0) return given.at(-1) as AskOutcome;
  if (ask.outcomes.length > 0) return 'ANSWERED';
  return ask.raised ? 'NO_ANSWER' : 'NOT_RAISED';
}
