import { describe, expect, test } from 'vitest';
import { checkPosition, isStale, POSITION_EVIDENCE, POSITIONS } from './position';

const TODAY = '2024-06-15';
const NOTHING = { en: null, ar: null };

describe('checkPosition', () => {
  const positions = POSITIONS.flatMap((value) => [null, ...POSITION_EVIDENCE].map((evidence) => ({ value, evidence })));

  test.each(positions)('$value by $evidence', ({ value, evidence }) => {
    const errors = {
      ...(value !== 'UNKNOWN' && evidence === null ? { evidence: 'REQUIRED' } : {}),
      ...(evidence === 'INFERRED' ? { sentence: 'REQUIRED' } : {}),
    };
    expect(checkPosition({ value, evidence, sentence: NOTHING, happenedOn: TODAY }, TODAY)).toEqual(errors);
  });

  test.each([[{ en: 'They asked for the text.', ar: null }], [{ en: null, ar: 'طلبوا النص.' }]])('inferred from %j', (sentence) =>
    expect(checkPosition({ value: 'LEAN_SUPPORT', evidence: 'INFERRED', sentence, happenedOn: TODAY }, TODAY)).toEqual({}),
  );

  test('not tomorrow', () =>
    expect(checkPosition({ value: 'SUPPORT', evidence: 'VOTE', sentence: NOTHING, happenedOn: '2024-06-16' }, TODAY)).toEqual({
      happenedOn: 'IN_THE_FUTURE',
    }));
});

test('evidence stands strongest first', () => {
  expect(POSITION_EVIDENCE.at(0)).toBe('VOTE');
  expect(POSITION_EVIDENCE.at(-1)).toBe('INFERRED');
});

describe('a position grows old after 180 days', () => {
  test.each([
    ['2024-06-15', false],
    ['2023-12-18', false],
    ['2023-12-17', true],
    ['2020-01-01', true],
  ])('%s: %s', (happenedOn, stale) => {
    for (const value of POSITIONS) expect(isStale({ value, happenedOn }, TODAY), value).toBe(stale && value !== 'UNKNOWN');
  });
});
