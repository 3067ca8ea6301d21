import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDay } from '@/tests/factories/arbitraries';
import { STATES } from './state';
import { type Chamber, congressOf, congressSpan, currentTerm, describeTerm, hasFloorVote } from './term';

const WITHOUT = ['AS', 'DC', 'GU', 'MP', 'PR', 'VI'];
const term = (startsOn: string, endsOn: string) => ({ startsOn, endsOn });

describe('currentTerm', () => {
  const first = term('2021-01-03', '2023-01-03');
  const second = term('2023-01-03', '2025-01-03');
  const cut = term('2025-01-03', '2025-03-01');

  test.each([
    ['before all', '2021-01-02', null],
    ['the day one begins', '2021-01-03', first],
    ['the day between two', '2023-01-03', second],
    ['the last day', '2025-01-02', second],
    ['a term cut short', '2025-02-28', cut],
    ['the day somebody left', '2025-03-01', null],
  ])('%s', (_, today, running) => {
    expect(currentTerm([first, second, cut], today)).toBe(running);
    expect(currentTerm([cut, second, first], today)).toBe(running);
  });

  test('nobody without terms', () => expect(currentTerm([], '2024-06-15')).toBeNull());

  test('of two that overlap, the one that began last', () => {
    const late = term('2024-01-01', '2030-01-01');
    expect(currentTerm([second, late], '2024-06-15')).toBe(late);
    expect(currentTerm([late, second], '2024-06-15')).toBe(late);
  });

  test('it runs on that day, and is null only when none does', () => {
    const anyTerm = fc.tuple(anyDay, anyDay).map(([a, b]) => (a < b ? term(a, b) : term(b, a)));
    fc.assert(
      fc.property(fc.array(anyTerm, { maxLength: 6 }), anyDay, (terms, today) => {
        const runs = ({ startsOn, endsOn }: ReturnType<typeof term>) => startsOn <= today && today < endsOn;
        const found = currentTerm(terms, today);
        expect(found === null ? !terms.some(runs) : runs(found)).toBe(true);
      }),
    );
  });
});

test.each(STATES)('%s: who votes on the floor', (state) => {
  expect(hasFloorVote({ chamber: 'HOUSE', state })).toBe(!WITHOUT.includes(state));
  expect(hasFloorVote({ chamber: 'SENATE', state })).toBe(true);
});

test.each<[Chamber, string, number | null, object]>([
  ['SENATE', 'NY', null, { title: 'SENATOR', district: null, seat: 'NY', hasFloorVote: true }],
  ['HOUSE', 'NY', 12, { title: 'REPRESENTATIVE', district: 12, seat: 'NY-12', hasFloorVote: true }],
  ['HOUSE', 'AK', 0, { title: 'REPRESENTATIVE', district: null, seat: 'AK-AL', hasFloorVote: true }],
  ['HOUSE', 'DC', 0, { title: 'DELEGATE', district: null, seat: 'DC', hasFloorVote: false }],
  ['HOUSE', 'GU', 0, { title: 'DELEGATE', district: null, seat: 'GU', hasFloorVote: false }],
  ['HOUSE', 'PR', 0, { title: 'RESIDENT_COMMISSIONER', district: null, seat: 'PR', hasFloorVote: false }],
])('%s %s %s', (chamber, state, district, description) =>
  expect(describeTerm({ chamber, state, district, party: 'Party A' })).toEqual({ ...description, state, party: 'Party A' }),
);

describe('the number of the Congress', () => {
  test.each([
    ['2021-01-02', 116],
    ['2021-01-03', 117],
    ['2022-12-31', 117],
    ['2023-01-02', 117],
    ['2023-01-03', 118],
    ['2025-01-03', 119],
    ['2026-11-22', 119],
    ['1935-01-02', 73],
    ['1935-01-03', 74],
    ['1933-03-03', 72],
    ['1933-03-04', 73],
    ['1789-03-04', 1],
    ['1789-03-03', 0],
  ])('%s: %i', (day, congress) => expect(congressOf(day)).toBe(congress));

  test('a Congress sits from its first day to the first of the next', () => {
    expect(congressSpan(117)).toEqual({ startsOn: '2021-01-03', endsOn: '2023-01-03' });
    expect(congressSpan(73)).toEqual({ startsOn: '1933-03-04', endsOn: '1935-01-03' });
    fc.assert(
      fc.property(anyDay, (day) => {
        const { startsOn, endsOn } = congressSpan(congressOf(day));
        expect(startsOn <= day && day < endsOn).toBe(true);
        expect(congressOf(endsOn)).toBe(congressOf(day) + 1);
      }),
    );
  });
});
