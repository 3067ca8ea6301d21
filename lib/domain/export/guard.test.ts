import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guardFormula } from './guard';

describe('a cell that would be computed', () => {
  test.each([
    '=1+1',
    '+961 1 234',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\rx',
    '\0',
    ' =1',
    '\u200f=1',
    '\ufeff@x',
    '\n+1',
    '＝1',
    '＠x',
    '＋1',
  ])('%j gets an apostrophe', (text) => expect(guardFormula(text)).toBe(`'${text}`));
  test.each(['', 'a', '2 = 2', 'x-y', '1', "'=1", 'حملة', '(=1)', '"=1"', '،='])('%j stays as it is', (text) =>
    expect(guardFormula(text)).toBe(text),
  );
  test('what was guarded begins with no sign, and says the same behind its apostrophe', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const guarded = guardFormula(text);
        expect(guarded.replace(/^'/, '')).toBe(text.replace(/^'/, ''));
        expect(guarded).not.toMatch(/^[=+\-@\t\r\0]/);
        expect(guardFormula(guarded)).toBe(guarded);
      }),
    ));
});
