import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDay } from '@/tests/factories/arbitraries';
import { daysBetween } from '../shared/partial-date';
import { type Collecting, deadlineStanding, signatureProgress } from './progress';
import { type PlannedSignatory, SIGNATORY_STATUSES } from './signatories';

const TODAY = '2024-06-15';

test.each([
  [null, { kind: 'NONE' }],
  ['2024-06-16', { kind: 'AHEAD', days: 1 }],
  ['2025-06-15', { kind: 'AHEAD', days: 365 }],
  ['2024-06-15', { kind: 'TODAY' }],
  ['2024-06-14', { kind: 'PASSED', days: 1 }],
  ['2023-06-15', { kind: 'PASSED', days: 366 }],
])('a deadline of %s', (deadline, standing) => expect(deadlineStanding(deadline, TODAY)).toEqual(standing));

describe('signatureProgress', () => {
  const signed: PlannedSignatory = { status: 'SIGNED', letterVersionId: 'v2' };
  const letter: Collecting = {
    signatories: [
      signed,
      signed,
      { status: 'SIGNED', letterVersionId: 'v1' },
      ...(['INVITED', 'REVIEWING', 'APPROVED', 'DECLINED', 'WITHDRAWN'] as const).map((status) => ({
        status,
        letterVersionId: null,
      })),
    ],
    versionId: 'v2',
    target: 20,
    deadlineOn: '2024-06-20',
    openedOn: '2024-06-05',
  };

  test('counts the signatures under this version, those asked, and those who declined', () =>
    expect(signatureProgress(letter, TODAY)).toEqual({
      signed: 2,
      asked: 7,
      declined: 1,
      target: 20,
      daysLeft: 5,
      projected: 3,
    }));

  test.each<[string, Partial<Collecting>, { daysLeft: number | null; projected: number | null }]>([
    ['on the day of the deadline', { deadlineOn: TODAY }, { daysLeft: 0, projected: 2 }],
    ['after it', { deadlineOn: '2024-06-14' }, { daysLeft: null, projected: null }],
    ['without one', { deadlineOn: null }, { daysLeft: null, projected: null }],
    ['on the first day', { openedOn: TODAY }, { daysLeft: 5, projected: null }],
    ['never opened', { openedOn: null }, { daysLeft: 5, projected: null }],
    ['at a pace for more than were asked', { deadlineOn: '2025-06-15' }, { daysLeft: 365, projected: 6 }],
    ['without a text', { versionId: null }, { daysLeft: 5, projected: 0 }],
  ])('%s', (_, change, expected) => expect(signatureProgress({ ...letter, ...change }, TODAY)).toMatchObject(expected));

  test('what is projected lies between those who signed and those who still can', () => {
    const anySignatory = fc.record({
      status: fc.constantFrom(...SIGNATORY_STATUSES),
      letterVersionId: fc.constantFrom('v1', 'v2'),
    });
    fc.assert(
      fc.property(
        fc.array(anySignatory, { maxLength: 30 }),
        anyDay,
        anyDay,
        anyDay,
        (signatories, today, deadlineOn, openedOn) => {
          const all = { ...letter, signatories, deadlineOn, openedOn };
          const progress = signatureProgress(all, today);
          expect(progress.signed + progress.declined).toBeLessThanOrEqual(progress.asked);
          expect(progress.daysLeft).toBe(deadlineOn < today ? null : daysBetween(today, deadlineOn));
          if (progress.projected === null) return;
          expect(progress.projected).toBeGreaterThanOrEqual(progress.signed);
          expect(progress.projected).toBeLessThanOrEqual(progress.asked - progress.declined);
        },
      ),
    );
  });
});
