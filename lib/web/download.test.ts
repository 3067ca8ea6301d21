import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentDisposition, fileName } from './download';

test('a download has its name in the reader’s language, and one for old programs', () =>
  expect(contentDisposition('لقاءات (2022).csv', 'meetings.csv')).toBe(
    'attachment; filename="meetings.csv"; filename*=UTF-8\'\'%D9%84%D9%82%D8%A7%D8%A1%D8%A7%D8%AA%20%282022%29.csv',
  ));

test('nothing in a name ends the header or begins another', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(contentDisposition(name, name)).toMatch(
        /^attachment; filename="[\w.\- ]*"; filename\*=UTF-8''(?:[\w.!~-]|%[0-9A-F]{2})*$/,
      );
    }),
  ));

test.each([
  ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
  ['..', 'munasara'],
  [' x. ', 'x'],
  ['أ\u200fب\u2066', 'أ ب'],
  ['x'.repeat(200), 'x'.repeat(80)],
])('%j is a file called %s', (name, called) => expect(fileName(name)).toBe(called));
