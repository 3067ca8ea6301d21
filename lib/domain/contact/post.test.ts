import { describe, expect, test } from 'vitest';
import type { PartialDate } from '../shared/partial-date';
import { isFormer, latestPostFirst, mayHold } from './post';

const UNKNOWN: PartialDate = { on: null, precision: 'UNKNOWN' };
const date = (written: string): PartialDate =>
  written === ''
    ? UNKNOWN
    : { on: `${written}-01-01`.slice(0, 10), precision: written.length === 4 ? 'YEAR' : written.length === 7 ? 'MONTH' : 'DAY' };
const post = (starts: string, ends: string) => ({ starts: date(starts), ends: date(ends) });

test.each([
  ['', false],
  ['2024-05-31', true],
  ['2024-06-01', false],
  ['2024-05', true],
  ['2024-06', false],
  ['2024', false],
  ['2023', true],
])('a post that ends on %j is over on 1 June 2024: %s', (ends, over) =>
  expect(isFormer(post('', ends), '2024-06-01')).toBe(over),
);

describe('whether somebody may have been in a post', () => {
  test.each<[string, string, string, boolean]>([
    ['', '', '2024-06-01', true],
    ['2024-06-01', '', '2024-05-31', false],
    ['2024-06-01', '', '2024-06-01', true],
    ['2024-06', '', '2024-06-01', true],
    ['2024-06', '', '2024-05', false],
    ['2024', '', '2024-02', true],
    ['', '2024-06-01', '2024-06-01', true],
    ['', '2024-06-01', '2024-06-02', false],
    ['', '2024-06', '2024-06-30', true],
    ['2025', '2026', '2024', false],
    ['2025', '2026', '', true],
  ])('from %j to %j on %j: %s', (starts, ends, on, held) => expect(mayHold(post(starts, ends), date(on))).toBe(held));
});

test('posts without an end come first, then the latest', () => {
  const posts = [post('2019', '2020'), post('2020', '2022'), post('', ''), post('2022', '')];
  expect(posts.sort(latestPostFirst)).toEqual([post('2022', ''), post('', ''), post('2020', '2022'), post('2019', '2020')]);
});
