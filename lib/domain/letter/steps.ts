import type { PlainMove } from './forms';
import { isSent, isSigningOpen, type LetterLane, type LetterStatus } from './status';

/** What somebody who runs a letter can do with it: pages of their own, and moves that take one button. */
export type LetterStep =
  | { kind: 'page'; page: 'text' | 'invite' | 'reminders' | 'send' | 'answer' | 'withdraw' }
  | { kind: 'move'; to: PlainMove };

const page = (name: Extract<LetterStep, { kind: 'page' }>['page']): LetterStep => ({ kind: 'page', page: name });
const move = (to: PlainMove): LetterStep => ({ kind: 'move', to });

/** A letter as its steps depend on it. */
export interface LetterStanding {
  status: LetterStatus;
  lane: LetterLane | null;
  hasText: boolean;
}

const STEPS: Record<LetterStatus, readonly LetterStep[]> = {
  DRAFT: [move('OPEN_FOR_SIGNATURE'), page('text'), page('invite'), move('IN_REVIEW'), page('send'), page('withdraw')],
  IN_REVIEW: [move('OPEN_FOR_SIGNATURE'), page('text'), page('invite'), move('DRAFT'), page('send'), page('withdraw')],
  OPEN_FOR_SIGNATURE: [page('invite'), page('reminders'), move('SIGNING_CLOSED'), page('text'), page('withdraw')],
  SIGNING_CLOSED: [page('send'), move('OPEN_FOR_SIGNATURE'), page('text'), page('withdraw')],
  SENT: [page('answer'), move('NO_REPLY'), page('text')],
  NO_REPLY: [page('answer'), move('SENT'), page('text')],
  ANSWERED: [move('SENT'), page('text')],
  WITHDRAWN: [move('DRAFT')],
};

/** The steps that can be taken now, the likeliest first. */
export function letterSteps({ status, lane, hasText }: LetterStanding): LetterStep[] {
  const isPossible = (step: LetterStep): boolean => {
    if (step.kind === 'page' && step.page === 'invite') return lane !== null;
    // What went out stays as it was; only a text that was never written down here can be.
    if (step.kind === 'page' && step.page === 'text') return !(isSent(status) && hasText);
    return !(step.kind === 'move' && isSigningOpen(step.to) && (!hasText || lane === null));
  };
  return STEPS[status].filter(isPossible);
}
