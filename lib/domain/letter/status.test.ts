import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDay, anyKnownDate } from '@/tests/factories/arbitraries';
import { isEarlier, isFuture, type PartialDate, parsePartialDate } from '../shared/partial-date';
import {
  canMoveLetter,
  checkLetterDates,
  checkLetterMove,
  freezesText,
  isSent,
  isSigningOpen,
  LETTER_STATUSES,
  type LetterMove,
  type LetterStatus,
  nextLetterStatuses,
} from './status';

const TODAY = '2024-06-15';
const UNKNOWN: PartialDate = { on: null, precision: 'UNKNOWN' };
const date = (written: string | null): PartialDate => (written ? (parsePartialDate(written) as PartialDate) : UNKNOWN);

/** Rows: from; columns: to, in the order of the statuses. */
// biome-ignore format: a table to scan
const MOVES: Record<LetterStatus, string> = {
  //                   DRAFT REVIEW OPEN CLOSED SENT ANSWERED NO_REPLY WITHDRAWN
  DRAFT:              '-     yes    yes  -      yes  -        -        yes',
  IN_REVIEW:          'yes   -      yes  -      yes  -        -        yes',
  OPEN_FOR_SIGNATURE: '-     -      -    yes    -    -        -        yes',
  SIGNING_CLOSED:     '-     -      yes  -      yes  -        -        yes',
  SENT:               '-     -      -    -      -    yes      yes      -',
  ANSWERED:           '-     -      -    -      yes  -        -        -',
  NO_REPLY:           '-     -      -    -      yes  yes      -        -',
  WITHDRAWN:          'yes   -      -    -      -    -        -        -',
};

const cells = LETTER_STATUSES.flatMap((from) =>
  MOVES[from].split(/ +/).map((cell, i) => ({ from, to: LETTER_STATUSES[i] as LetterStatus, allowed: cell === 'yes' })),
);

describe('where a letter may go', () => {
  test('every pair is in the table', () => expect(cells).toHaveLength(LETTER_STATUSES.length ** 2));

  test.each(cells)('$from → $to: $allowed', ({ from, to, allowed }) => {
    expect(canMoveLetter(from, to)).toBe(allowed);
    expect(nextLetterStatuses(from).includes(to)).toBe(allowed);
  });

  test('withdrawn from every status before it is sent, from none after', () => {
    for (const from of LETTER_STATUSES.filter((status) => status !== 'WITHDRAWN')) {
      expect(canMoveLetter(from, 'WITHDRAWN'), from).toBe(!isSent(from));
    }
  });

  test('what was sent stays sent, whatever follows', () => {
    for (const from of LETTER_STATUSES.filter(isSent)) expect(nextLetterStatuses(from).every(isSent), from).toBe(true);
  });

  test('only what was sent is answered', () => {
    for (const from of LETTER_STATUSES) if (canMoveLetter(from, 'ANSWERED')) expect(isSent(from), from).toBe(true);
  });
});

test.each(LETTER_STATUSES)('%s: signing, sent, frozen', (status) => {
  expect(isSigningOpen(status)).toBe(status === 'OPEN_FOR_SIGNATURE');
  expect(isSent(status)).toBe(['SENT', 'ANSWERED', 'NO_REPLY'].includes(status));
  expect(freezesText(status)).toBe(['OPEN_FOR_SIGNATURE', 'SENT'].includes(status));
});

describe('checkLetterMove', () => {
  const letter: LetterMove = { lane: 'ORGANISATION', hasText: true, sent: UNKNOWN, answered: UNKNOWN };
  test.each<[string, LetterStatus, LetterStatus, Partial<LetterMove>, Record<string, string>]>([
    ['opened', 'IN_REVIEW', 'OPEN_FOR_SIGNATURE', {}, {}],
    ['opened without a text', 'IN_REVIEW', 'OPEN_FOR_SIGNATURE', { hasText: false }, { text: 'REQUIRED' }],
    ['opened without a lane', 'DRAFT', 'OPEN_FOR_SIGNATURE', { lane: null }, { lane: 'REQUIRED' }],
    [
      'opened with neither',
      'DRAFT',
      'OPEN_FOR_SIGNATURE',
      { lane: null, hasText: false },
      { lane: 'REQUIRED', text: 'REQUIRED' },
    ],
    ['reviewed without a text', 'DRAFT', 'IN_REVIEW', { lane: null, hasText: false }, {}],
    ['sent alone, without a lane', 'DRAFT', 'SENT', { lane: null, sent: date('2024-06-15') }, {}],
    ['sent without a date', 'SIGNING_CLOSED', 'SENT', {}, { sent: 'REQUIRED' }],
    ['sent in a month', 'SIGNING_CLOSED', 'SENT', { sent: date('2024-06') }, {}],
    ['sent tomorrow', 'SIGNING_CLOSED', 'SENT', { sent: date('2024-06-16') }, { sent: 'IN_THE_FUTURE' }],
    ['sent while open', 'OPEN_FOR_SIGNATURE', 'SENT', { sent: date('2024-06-15') }, { status: 'TRANSITION_NOT_ALLOWED' }],
    ['answered', 'SENT', 'ANSWERED', { sent: date('2024-05-01'), answered: date('2024-06-01') }, {}],
    ['answered late', 'NO_REPLY', 'ANSWERED', { sent: date('2022'), answered: date('2024-06-01') }, {}],
    ['answered without a date', 'SENT', 'ANSWERED', { sent: date('2024-05-01') }, { answered: 'REQUIRED' }],
    ['a recorded letter of no known day', 'SENT', 'ANSWERED', { answered: date('2024') }, {}],
    [
      'answered before it was sent',
      'SENT',
      'ANSWERED',
      { sent: date('2024-05-02'), answered: date('2024-05-01') },
      { answered: 'ANSWERED_BEFORE_SENT' },
    ],
    ['answered unsent', 'DRAFT', 'ANSWERED', { answered: date('2024-06-01') }, { status: 'TRANSITION_NOT_ALLOWED' }],
    ['withdrawn after it was sent', 'SENT', 'WITHDRAWN', {}, { status: 'TRANSITION_NOT_ALLOWED' }],
    ['the same', 'DRAFT', 'DRAFT', {}, { status: 'SAME_STATUS' }],
  ])('%s', (_, from, to, change, errors) => expect(checkLetterMove(from, to, { ...letter, ...change }, TODAY)).toEqual(errors));
});

test('checkLetterDates refuses what cannot be, and nothing else', () => {
  const anyDate = fc.oneof(fc.constant(UNKNOWN), anyKnownDate);
  fc.assert(
    fc.property(anyDate, anyDate, anyDay, (sent, answered, today) => {
      const errors = checkLetterDates({ sent, answered }, today);
      const ahead = (one: PartialDate) => one.on !== null && isFuture(one as never, today);
      const crossed = sent.on !== null && answered.on !== null && isEarlier(answered as never, sent as never);
      expect(errors.sent).toBe(ahead(sent) ? 'IN_THE_FUTURE' : undefined);
      expect(errors.answered).toBe(ahead(answered) ? 'IN_THE_FUTURE' : crossed ? 'ANSWERED_BEFORE_SENT' : undefined);
    }),
  );
});
