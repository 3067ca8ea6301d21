import { describe, expect, test } from 'vitest';
import type { CampaignStatus } from '../campaign/status';
import type { Standing } from '../commitment/standing';
import { type KnownDate, parsePartialDate } from '../shared/partial-date';
import { headline } from './headline';

const CLOCK = { today: '2024-06-15', installedOn: '2024-01-01' };
const campaign = (status: CampaignStatus, asOf: string) => ({ status, asOf: parsePartialDate(asOf) as KnownDate });
const OVERDUE: Standing = { kind: 'OVERDUE', days: 3 };
const SOON: Standing = { kind: 'SOON', days: 3 };
const LATER: Standing = { kind: 'LATER', days: 30 };
const NOT_RECORDED: Standing = { kind: 'NOT_RECORDED' };
const ACTIVE = campaign('ACTIVE', '2024-06-01');
const WAITING = campaign('AWAITING_DECISION', '2024-06-01');

const say = (day: Partial<Parameters<typeof headline>[0]>) =>
  headline({ campaigns: [ACTIVE], followUps: [], commitments: [], ...day }, CLOCK);

describe('headline', () => {
  test('nothing at all', () => expect(say({ campaigns: [] })).toEqual([{ kind: 'empty' }]));
  test('nothing that presses', () =>
    expect(say({ followUps: [LATER], commitments: [LATER, { kind: 'NO_DATE' }, { kind: 'SETTLED' }] })).toEqual([
      { kind: 'calm' },
    ]));

  test.each<[string, Parameters<typeof say>[0], unknown[]]>([
    ['follow-ups overdue', { followUps: [OVERDUE, LATER, OVERDUE] }, [{ kind: 'followUpsOverdue', count: 2 }]],
    ['commitments overdue', { commitments: [OVERDUE] }, [{ kind: 'commitmentsOverdue', count: 1 }]],
    [
      'due this week, of both kinds',
      { followUps: [SOON, { kind: 'TODAY' }, { kind: 'SNOOZED' }], commitments: [SOON] },
      [{ kind: 'dueThisWeek', count: 3 }],
    ],
    ['a campaign that waits', { campaigns: [WAITING, ACTIVE] }, [{ kind: 'awaiting', count: 1, asOf: null }]],
    ['outcomes not recorded', { commitments: [NOT_RECORDED, NOT_RECORDED] }, [{ kind: 'unrecorded', count: 2 }]],
  ])('%s', (_, day, clauses) => expect(say(day)).toEqual(clauses));

  test('worst first, two at most', () => {
    const kinds = (day: Parameters<typeof say>[0]) => say(day).map(({ kind }) => kind);
    const everything = { campaigns: [WAITING], followUps: [SOON, OVERDUE], commitments: [NOT_RECORDED, SOON, OVERDUE] };
    expect(kinds(everything)).toEqual(['followUpsOverdue', 'commitmentsOverdue']);
    expect(kinds({ ...everything, followUps: [SOON] })).toEqual(['commitmentsOverdue', 'dueThisWeek']);
    expect(kinds({ ...everything, followUps: [], commitments: [NOT_RECORDED, SOON] })).toEqual(['dueThisWeek', 'awaiting']);
    expect(kinds({ ...everything, followUps: [], commitments: [NOT_RECORDED] })).toEqual(['awaiting', 'unrecorded']);
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
    expect(say({ campaigns: [campaign('AWAITING_DECISION', asOf)] })).toEqual([
      { kind: 'awaiting', count: 1, asOf: isPast ? parsePartialDate(asOf) : null },
    ]);
  });

  test('of several, the latest date at which one is known', () => {
    const [clause] = say({
      campaigns: [
        campaign('AWAITING_DECISION', '2022-12'),
        campaign('AWAITING_DECISION', '2023-05'),
        campaign('AWAITING_DECISION', '2021'),
      ],
    });
    expect(clause).toEqual({ kind: 'awaiting', count: 3, asOf: { on: '2023-05-01', precision: 'MONTH' } });
  });
});
