import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthsBetween } from './months';

test.each([
  ['2022-12', '2022-12', ['2022-12']],
  ['2022-11', '2023-02', ['2022-11', '2022-12', '2023-01', '2023-02']],
  ['2023-02', '2023-01', []],
])('%s to %s', (first, last, months) => expect(monthsBetween(first, last)).toEqual(months));

test('every month once, in order, from the first to the last', () => {
  const month = fc.tuple(fc.integer({ min: 1990, max: 2050 }), fc.integer({ min: 1, max: 12 }));
  const written = ([year, number]: [number, number]) => `${year}-${String(number).padStart(2, '0')}`;
  fc.assert(
    fc.property(month, month, (a, b) => {
      const [first, last] = [written(a), written(b)].sort() as [string, string];
      const months = monthsBetween(first, last);
      expect(months.at(0)).toBe(first);
      expect(months.at(-1)).toBe(last);
      expect(months).toHaveLength(Math.abs((b[0] - a[0]) * 12 + b[1] - a[1]) + 1);
      expect(months).toEqual([...new Set(months)].sort());
    }),
  );
});
