import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_LOCALE, directionOf, isLocale, LOCALES, negotiateLocale, otherLocale } from './locale';

test.each([
  [null, DEFAULT_LOCALE],
  ['', DEFAULT_LOCALE],
  ['ar', 'ar'],
  ['AR-sy', 'ar'],
  ['en-US,en;q=0.9,ar;q=0.8', 'en'],
  ['fr, ar;q=0.5, en;q=0.4', 'ar'],
  ['en;q=0.3, ar;q=0.9', 'ar'],
  ['ar;q=0, en;q=0.1', 'en'],
  ['ar; q=0.9, en; q=0.8', 'ar'],
  ['fr,de', DEFAULT_LOCALE],
  ['*', DEFAULT_LOCALE],
  ['ar;q=high', DEFAULT_LOCALE],
  ['arc', DEFAULT_LOCALE],
  [`${'x,'.repeat(1000)}ar`, DEFAULT_LOCALE],
])('the best for %j is %s', (header, locale) => expect(negotiateLocale(header)).toBe(locale));

test('any header gets one of our languages', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (header) => isLocale(negotiateLocale(header))));
});

test('each language has its direction and the other', () => {
  expect(LOCALES.map(directionOf)).toEqual(['rtl', 'ltr']);
  expect(LOCALES.map(otherLocale)).toEqual(['en', 'ar']);
});

test.each(['fr', '', 'AR', null, ['ar'], {}])('%j is no language of ours', (value) => expect(isLocale(value)).toBe(false));
