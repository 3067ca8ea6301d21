import { describe, expect, test } from 'vitest';
import { planLetterMove } from './moves';
import { mayAskMore } from './signatories';
import { canMoveLetter, LETTER_LANES, LETTER_STATUSES, type LetterStatus } from './status';
import { letterSteps } from './steps';
import { planTextEdit } from './text';

const PAGES: Record<string, LetterStatus> = { send: 'SENT', answer: 'ANSWERED', withdraw: 'WITHDRAWN' };
const sent = { on: '2024-05-01', precision: 'DAY' } as const;

describe.each(LETTER_STATUSES)('%s', (status) => {
  const standings = [...LETTER_LANES, null].flatMap((lane) => [true, false].map((hasText) => ({ status, lane, hasText })));

  test.each(standings)('offers nothing that would be refused: $lane, text $hasText', (standing) => {
    for (const step of letterSteps(standing)) {
      if (step.kind === 'move') {
        const letter = { ...standing, sent, answered: { on: null, precision: 'UNKNOWN' } as const };
        expect(planLetterMove(status, step.to, letter, '2024-06-01').ok, step.to).toBe(true);
      } else if (step.page in PAGES) {
        expect(canMoveLetter(status, PAGES[step.page] as LetterStatus), step.page).toBe(true);
      } else if (step.page === 'invite') {
        expect(mayAskMore(status) && standing.lane !== null).toBe(true);
      } else if (step.page === 'text') {
        const version = standing.hasText ? { number: 1, isFrozen: status !== 'DRAFT' } : null;
        expect(planTextEdit({ status, version }, []).ok).toBe(true);
      }
    }
  });
});

test.each<[LetterStatus, boolean, object | undefined]>([
  ['DRAFT', false, { kind: 'page', page: 'text' }],
  ['DRAFT', true, { kind: 'move', to: 'OPEN_FOR_SIGNATURE' }],
  ['OPEN_FOR_SIGNATURE', true, { kind: 'page', page: 'invite' }],
  ['SIGNING_CLOSED', true, { kind: 'page', page: 'send' }],
  ['SENT', true, { kind: 'page', page: 'answer' }],
  ['WITHDRAWN', true, { kind: 'move', to: 'DRAFT' }],
])('%s, text %s: the likeliest step', (status, hasText, step) =>
  expect(letterSteps({ status, lane: 'ORGANISATION', hasText })[0]).toEqual(step),
);
