import { describe, expect, test } from 'vitest';
import { type KnownDate, parsePartialDate } from '../shared/partial-date';
import { headline } from './headline';

const CLOCK = { today: '2024-06-15', installedOn: '2024-01-01' };
const since = (...dates: string[]) => dates.map((date) => parsePartialDate(date) as KnownDate);

type Day = Parameters<typeof headline>[0];
const say = (day: Partial<Day>) => headline({ isEmpty: false, awaitingSince: [], followUps: {}, commitments: {}, ...day }, CLOCK);

describe('headline', () => {
  test('nothing at all', () => expect(say({ isEmpty: true })).toEqual([{ kind: 'empty' }]));
  test('nothing that presses', () =>
    expect(say({ followUps: { LATER: 4, SNOOZED: 2 }, commitments: { LATER: 1, NO_DATE: 3 } })).toEqual([{ kind: 'calm' }]));

  test.each<[string, Partial<Day>, unknown[]]>([
    ['follow-ups overdue', { followUps: { OVERDUE: 2, LATER: 1 } }, [{ kind: 'followUpsOverdue', count: 2 }]],
    ['commitments overdue', { commitments: { OVERDUE: 1 } }, [{ kind: 'commitmentsOverdue', count: 1 }]],
    [
      'due this week, of both kinds',
      { followUps: { THIS_WEEK: 2, SNOOZED: 1 }, commitments: { SOON: 1 } },
      [{ kind: 'dueThisWeek', count: 3 }],
    ],
    ['a campaign that waits', { awaitingSince: since('2024-06-01') }, [{ kind: 'awaiting', count: 1, asOf: null }]],
    ['outcomes not recorded', { commitments: { NOT_RECORDED: 2 } }, [{ kind: 'unrecorded', count: 2 }]],
  ])('%s', (_, day, clauses) => expect(say(day)).toEqual(clauses));

  test('worst first, two at most', () => {
    const kinds = (day: Partial<Day>) => say(day).map(({ kind }) => kind);
    const commitments = { NOT_RECORDED: 1, SOON: 1, OVERDUE: 1 };
    const everything = { awaitingSince: since('2024-06-01'), followUps: { THIS_WEEK: 1, OVERDUE: 1 }, commitments };
    expect(kinds(everything)).toEqual(['followUpsOverdue', 'commitmentsOverdue']);
    expect(kinds({ ...everything, followUps: { THIS_WEEK: 1 } })).toEqual(['commitmentsOverdue', 'dueThisWeek']);
    const later = { ...everything, followUps: {}, commitments: { NOT_RECORDED: 1, SOON: 1 } };
    expect(kinds(later)).toEqual(['dueThisWeek', 'awaiting']);
    expect(kinds({ ...later, commitments: { NOT_RECORDED: 1 } })).toEqual(['awaiting', 'unrecorded']);
  });

  test.each([
    ['2024-06-15', false],
    ['2024-03-17', false],
    ['2024-03-16', true],
    ['2024-03', false],
    ['2024-02', true],
    ['2022-12', true],
    ['2024', false],
  ])('known as of %s: in the past? %s', (asOf, isPast) => {
    expect(say({ awaitingSince: since(asOf) })).toEqual([
      { kind: 'awaiting', count: 1, asOf: isPast ? parsePartialDate(asOf) : null },
    ]);
  });

  test('of several, the latest date at which one is known', () => {
    const [clause] = say({ awaitingSince: since('2022-12', '2023-05', '2021') });
    expect(clause).toEqual({ kind: 'awaiting', count: 3, asOf: { on: '2023-05-01', precision: 'MONTH' } });
  });
});
