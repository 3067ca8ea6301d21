import { describe, expect, test } from 'vitest';
import { planLetterMove } from './moves';
import { canMoveLetter, LETTER_STATUSES, type LetterMove, type LetterStatus } from './status';

const TODAY = '2024-06-15';
const UNKNOWN = { on: null, precision: 'UNKNOWN' } as const;
const letter: LetterMove = {
  lane: 'ORGANISATION',
  hasText: true,
  sent: { on: '2024-06-01', precision: 'DAY' },
  answered: { on: '2024-06-10', precision: 'DAY' },
};

describe.each(LETTER_STATUSES)('from %s', (from) => {
  test.each(LETTER_STATUSES)('to %s', (to) => {
    const planned = planLetterMove(from, to, letter, TODAY);
    expect(planned.ok).toBe(canMoveLetter(from, to));
    if (!planned.ok) expect(planned.code).not.toBe('INVALID_INPUT');
  });
});

test.each<[LetterStatus, LetterStatus, string]>([
  ['DRAFT', 'ANSWERED', 'LETTER_NOT_SENT'],
  ['OPEN_FOR_SIGNATURE', 'NO_REPLY', 'LETTER_NOT_SENT'],
  ['OPEN_FOR_SIGNATURE', 'SENT', 'SIGNING_STILL_OPEN'],
  ['SENT', 'WITHDRAWN', 'LETTER_IS_SENT'],
  ['ANSWERED', 'OPEN_FOR_SIGNATURE', 'LETTER_IS_SENT'],
  ['WITHDRAWN', 'SENT', 'LETTER_WITHDRAWN'],
  ['WITHDRAWN', 'ANSWERED', 'LETTER_WITHDRAWN'],
  ['SIGNING_CLOSED', 'DRAFT', 'TRANSITION_NOT_ALLOWED'],
  ['DRAFT', 'DRAFT', 'TRANSITION_NOT_ALLOWED'],
])('%s to %s says %s', (from, to, code) => expect(planLetterMove(from, to, letter, TODAY)).toEqual({ ok: false, code }));

test.each<[string, LetterStatus, Partial<LetterMove>, object]>([
  ['a letter without a text is not opened', 'OPEN_FOR_SIGNATURE', { hasText: false }, { code: 'TEXT_MISSING' }],
  ['nor one of no kind', 'OPEN_FOR_SIGNATURE', { lane: null }, { code: 'LANE_MISSING' }],
  ['a letter is sent on a day', 'SENT', { sent: UNKNOWN }, { code: 'INVALID_INPUT', fields: { sent: 'REQUIRED' } }],
  ['and not tomorrow', 'SENT', { sent: { on: '2024-06-16', precision: 'DAY' } }, { fields: { sent: 'IN_THE_FUTURE' } }],
])('%s', (_, to, change, refusal) =>
  expect(planLetterMove('DRAFT', to, { ...letter, answered: UNKNOWN, ...change }, TODAY)).toMatchObject({
    ok: false,
    ...refusal,
  }),
);
