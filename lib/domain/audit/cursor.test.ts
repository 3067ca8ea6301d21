import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCursor, writeCursor } from './cursor';

const ID = '01932d6a-0000-7000-8000-000000000001';

test('reads back what it writes, to the microsecond', () => {
  const at = fc.tuple(
    fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
    fc.integer({ min: 0, max: 999_999 }),
  );
  fc.assert(
    fc.property(at, fc.uuid(), ([second, micros], id) => {
      const cursor = { at: `${second.toISOString().slice(0, 19)}.${String(micros).padStart(6, '0')}`, id };
      expect(parseCursor(writeCursor(cursor))).toEqual(cursor);
    }),
  );
});

test.each([
  null,
  undefined,
  '',
  1,
  {},
  ID,
  `2024-06-15T10:00:00.000000_`,
  `2024-06-15T10:00:00.000000_x`,
  `2024-06-15T10:00:00.000_${ID}`,
  `2024-02-30T10:00:00.000000_${ID}`,
  `2024-06-15T25:00:00.000000_${ID}`,
  `2024-06-15 10:00:00.000000_${ID}`,
  `2024-06-15T10:00:00.000000Z_${ID}`,
  `2024-06-15T10:00:00.000000_${ID}'--`,
  `${' '.repeat(80)}2024-06-15T10:00:00.000000_${ID}`,
])('%j is the first page', (value) => expect(parseCursor(value)).toBeNull());
