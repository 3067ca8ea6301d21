import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyHistory, anyKnownDate, anyStatus } from '@/tests/factories/arbitraries';
import { isEarlier, isFuture, type KnownDate, lastDay, parsePartialDate } from '../shared/partial-date';
import {
  CAMPAIGN_STATUSES,
  type CampaignStatus,
  canMove,
  nextStatuses,
  planStatusChange,
  type StatusEntry,
  statusAt,
} from './status';

const OPEN = ['PROPOSED', 'ACTIVE', 'AWAITING_DECISION', 'STALLED', 'PAUSED'];
const date = (written: string) => parsePartialDate(written) as KnownDate;
const entry = (status: CampaignStatus, asOf: string, recordedAt = '2024-01-01T00:00:00.000Z'): StatusEntry => ({
  status,
  asOf: date(asOf),
  recordedAt,
});

describe('where a campaign may go from a status', () => {
  const pairs = CAMPAIGN_STATUSES.flatMap((from) => CAMPAIGN_STATUSES.map((to) => ({ from, to })));

  test('there are ten statuses', () => expect(pairs).toHaveLength(100));

  test.each(pairs)('$from → $to', ({ from, to }) => {
    const allowed = OPEN.includes(from) ? from !== to : to === 'ACTIVE';
    expect(canMove(from, to)).toBe(allowed);
    expect(nextStatuses(from).includes(to)).toBe(allowed);
  });
});

describe('planStatusChange', () => {
  const TODAY = '2024-06-15';
  const history = [entry('PROPOSED', '2022'), entry('ACTIVE', '2023-03'), entry('STALLED', '2024-05-10')];
  const plan = (to: CampaignStatus, asOf: string, current = entry('STALLED', '2024-05-10'), past = history) =>
    planStatusChange(current, past, { to, asOf: date(asOf) }, TODAY);

  test.each([
    ['today', '2024-06-15', true],
    ['tomorrow', '2024-06-16', false],
    ['this month', '2024-06', true],
    ['next month', '2024-07', false],
    ['this year', '2024', true],
    ['next year', '2025', false],
  ])('an as-of date of %s', (_, asOf, accepted) => {
    const planned = plan('ACTIVE', asOf, entry('STALLED', '2020'), [entry('STALLED', '2020')]);
    expect(planned).toEqual(
      accepted ? expect.objectContaining({ ok: true }) : { ok: false, code: 'INVALID_INPUT', fields: { asOf: 'IN_THE_FUTURE' } },
    );
  });

  test.each([
    ['the day before', '2024-05-09', true, 'ACTIVE'],
    ['the month before', '2024-04', true, 'ACTIVE'],
    ['the year before', '2023', true, 'ACTIVE'],
    ['before the first entry', '2021', true, null],
    ['the same day', '2024-05-10', false, 'STALLED'],
    ['the month it lies in', '2024-05', false, 'STALLED'],
    ['the year it lies in', '2024', false, 'STALLED'],
    ['the day after', '2024-05-11', false, 'STALLED'],
  ] as const)('%s the current status', (_, asOf, isCorrection, from) => {
    expect(plan('PAUSED', asOf)).toEqual({ ok: true, value: { from, to: 'PAUSED', asOf: date(asOf), isCorrection } });
  });

  test('overlapping dates are not earlier, whichever is less exact', () => {
    const current = entry('ACTIVE', '2022-12');
    expect(plan('PAUSED', '2022-12-15', current, [current])).toMatchObject({ value: { isCorrection: false } });
    expect(plan('PAUSED', '2022', current, [current])).toMatchObject({ value: { isCorrection: false } });
  });

  test('the same status is refused, also the one that held at an earlier date', () => {
    const refusal = { ok: false, code: 'INVALID_INPUT', fields: { status: 'SAME_STATUS' } };
    expect(plan('STALLED', '2024-06-01')).toEqual(refusal);
    expect(plan('ACTIVE', '2024-01')).toEqual(refusal);
  });

  test.each(['ACHIEVED', 'PARTLY_ACHIEVED', 'SUPERSEDED', 'REVERSED', 'CLOSED'] as const)(
    '%s goes back to ACTIVE only',
    (closed) => {
      const current = entry(closed, '2024-01');
      for (const to of CAMPAIGN_STATUSES.filter((status) => status !== closed)) {
        const planned = plan(to, '2024-06', current, [current]);
        expect(planned.ok, to).toBe(to === 'ACTIVE');
        if (!planned.ok) expect(planned.code).toBe('TRANSITION_NOT_ALLOWED');
      }
    },
  );

  test('what is planned keeps the rules, whatever the history', () => {
    fc.assert(
      fc.property(anyHistory, anyStatus, anyKnownDate, anyStatus, anyKnownDate, (past, status, since, to, asOf) => {
        const current = { status, asOf: since };
        const planned = planStatusChange(current, past, { to, asOf }, TODAY);
        if (!planned.ok) return;
        const { from, isCorrection } = planned.value;
        expect(isFuture(asOf, TODAY)).toBe(false);
        expect(isCorrection).toBe(lastDay(asOf) < since.on);
        expect(from).toBe(isCorrection ? statusAt(past, asOf) : status);
        expect(from).not.toBe(to);
        if (from !== null) expect(canMove(from, to)).toBe(true);
      }),
    );
  });
});

describe('statusAt', () => {
  test.each([
    ['2021-12', null],
    ['2022', 'PROPOSED'],
    ['2022-06', 'PROPOSED'],
    ['2023-02-28', 'PROPOSED'],
    ['2023-03', 'ACTIVE'],
    ['2024-05-09', 'ACTIVE'],
    ['2024-05-10', 'STALLED'],
    ['2030', 'STALLED'],
  ])('%s: %s', (on, status) => {
    const history = [entry('STALLED', '2024-05-10'), entry('PROPOSED', '2022'), entry('ACTIVE', '2023-03')];
    expect(statusAt(history, date(on))).toBe(status);
  });

  test('of two as of the same day, the one recorded last holds', () => {
    const earlier = entry('PAUSED', '2024', '2024-02-01T00:00:00.000Z');
    const later = entry('STALLED', '2024', '2024-02-02T00:00:00.000Z');
    expect(statusAt([later, earlier], date('2024'))).toBe('STALLED');
  });

  test('it is the status of an entry that is not later, and null only without one', () => {
    fc.assert(
      fc.property(anyHistory, anyKnownDate, (history, on) => {
        const possible = history.filter(({ asOf }) => !isEarlier(on, asOf));
        const found = statusAt(history, on);
        if (possible.length === 0) expect(found).toBeNull();
        else expect(possible.map(({ status }) => status)).toContain(found);
      }),
    );
  });

  test('it leaves the history as it was, and later entries change nothing', () => {
    fc.assert(
      fc.property(anyHistory, anyKnownDate, anyStatus, (history, on, status) => {
        const before = structuredClone(history);
        const found = statusAt(history, on);
        expect(history).toEqual(before);
        const later = entry(status, `${Number(on.on.slice(0, 4)) + 1}`);
        expect(statusAt([later, ...history], on)).toBe(found);
      }),
    );
  });
});
