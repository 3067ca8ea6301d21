import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDay, anyKnownDate } from '@/tests/factories/arbitraries';
import { lastDay, type PartialDate, parsePartialDate } from '../shared/partial-date';
import { type COMMITMENT_STATUSES, commitmentStanding } from './standing';
import { groupByStanding } from './view';

const CLOCK = { today: '2024-06-15', installedOn: '2024-01-10' };
const UNKNOWN: PartialDate = { on: null, precision: 'UNKNOWN' };
const due = (written: string | null): PartialDate => (written ? (parsePartialDate(written) as PartialDate) : UNKNOWN);
const OPEN = ['INTENDED', 'REQUESTED', 'CONDITIONAL', 'PROMISED'] as const;

describe('commitmentStanding', () => {
  test.each(OPEN)('%s is open', (status) =>
    expect(commitmentStanding(status, due('2024-06-14'), CLOCK)).toEqual({ kind: 'OVERDUE', days: 1 }),
  );

  test.each(['KEPT', 'BROKEN', 'LAPSED'] as const)('%s is settled, whatever its date', (status) => {
    for (const written of [null, '2020', '2024-06-14', '2030'])
      expect(commitmentStanding(status, due(written), CLOCK)).toEqual({ kind: 'SETTLED' });
  });

  test.each([
    ['no date', null, { kind: 'NO_DATE' }],
    ['long before installation', '2022-12', { kind: 'NOT_RECORDED' }],
    ['the day before installation', '2024-01-09', { kind: 'NOT_RECORDED' }],
    ['the day of installation', '2024-01-10', { kind: 'OVERDUE', days: 157 }],
    ['a month that ended after installation', '2024-01', { kind: 'OVERDUE', days: 136 }],
    ['a year that ended before it', '2023', { kind: 'NOT_RECORDED' }],
    ['yesterday', '2024-06-14', { kind: 'OVERDUE', days: 1 }],
    ['today', '2024-06-15', { kind: 'SOON', days: 0 }],
    ['in a week', '2024-06-22', { kind: 'SOON', days: 7 }],
    ['in eight days', '2024-06-23', { kind: 'LATER', days: 8 }],
    ['last month', '2024-05', { kind: 'OVERDUE', days: 15 }],
    ['this month, due on its last day', '2024-06', { kind: 'LATER', days: 15 }],
    ['this year, due on its last day', '2024', { kind: 'LATER', days: 199 }],
  ])('%s', (_, written, standing) => expect(commitmentStanding('PROMISED', due(written), CLOCK)).toEqual(standing));

  test('a month falls due on its last day', () => {
    expect(commitmentStanding('PROMISED', due('2024-06'), { ...CLOCK, today: '2024-06-30' })).toEqual({ kind: 'SOON', days: 0 });
    expect(commitmentStanding('PROMISED', due('2024-06'), { ...CLOCK, today: '2024-07-01' })).toEqual({
      kind: 'OVERDUE',
      days: 1,
    });
    expect(commitmentStanding('PROMISED', due('2024-02'), { ...CLOCK, today: '2024-02-29' })).toEqual({ kind: 'SOON', days: 0 });
  });

  test('what was due before installation is never overdue', () => {
    fc.assert(
      fc.property(anyKnownDate, anyDay, anyDay, (date, today, installedOn) => {
        const standing = commitmentStanding('PROMISED', date, { today, installedOn });
        if (lastDay(date) < installedOn) expect(standing.kind).toBe('NOT_RECORDED');
        else if (standing.kind === 'OVERDUE') expect(lastDay(date) < today).toBe(true);
        if ('days' in standing) expect(standing.days).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

test('groupByStanding: what presses first, each in its order, none lost, no empty group', () => {
  const item = (name: string, status: (typeof COMMITMENT_STATUSES)[number], written: string | null) => ({
    name,
    status,
    due: due(written),
  });
  const commitments = [
    item('settled', 'KEPT', null),
    item('undated', 'PROMISED', null),
    item('late', 'PROMISED', '2024-06-01'),
    item('old', 'INTENDED', '2022'),
    item('later', 'PROMISED', '2024-12'),
    item('late too', 'REQUESTED', '2024-05'),
  ];
  const groups = groupByStanding(commitments, CLOCK).map(({ standing, commitments: inGroup }) => [
    standing,
    ...inGroup.map(({ name }) => name),
  ]);
  expect(groups).toEqual([
    ['OVERDUE', 'late', 'late too'],
    ['LATER', 'later'],
    ['NOT_RECORDED', 'old'],
    ['NO_DATE', 'undated'],
    ['SETTLED', 'settled'],
  ]);
});
