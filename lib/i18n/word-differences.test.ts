import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from '@/tests/factories/arbitraries';
import { LOCALES } from './locale';
import { wordDifferences } from './word-differences';

const written = (before: string, after: string, locale: 'ar' | 'en') =>
  wordDifferences(before, after, locale)
    .map(({ kind, text }) => ({ SAME: text, ADDED: `{+${text}+}`, REMOVED: `{-${text}-}` })[kind])
    .join('');

test('English, word by word', () =>
  expect(written('We ask you to act now.', 'We urge you to act.', 'en')).toBe('We {-ask-}{+urge+} you to act{- now-}.'));

test('Arabic, word by word, and not letter by letter', () =>
  expect(written('نطلب منكم العمل', 'نطلب منكم الإسراع', 'ar')).toBe('نطلب منكم {-العمل-}{+الإسراع+}'));

describe.each(LOCALES)('in %s', (locale) => {
  test('both texts can be read off what is said', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const parts = wordDifferences(before, after, locale);
        const without = (kind: string) =>
          parts
            .filter((part) => part.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect(without('ADDED')).toBe(before);
        expect(without('REMOVED')).toBe(after);
      }),
    );
  });
});
