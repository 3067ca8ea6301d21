import { expect, test } from 'vitest';
import { inLanguage, plainText } from './text';

test.each([
  ['both', { en: 'Letter', ar: 'رسالة' }, { text: 'Letter', language: 'en' }, { text: 'رسالة', language: 'ar' }],
  ['English only', { en: 'Letter', ar: null }, { text: 'Letter', language: 'en' }, { text: 'Letter', language: 'en' }],
  ['Arabic only', { en: null, ar: 'رسالة' }, { text: 'رسالة', language: 'ar' }, { text: 'رسالة', language: 'ar' }],
  [
    'an empty one counts as missing',
    { en: '', ar: 'رسالة' },
    { text: 'رسالة', language: 'ar' },
    { text: 'رسالة', language: 'ar' },
  ],
  ['neither', { en: null, ar: null }, null, null],
  ['no text at all', null, null, null],
] as const)('%s', (_, text, inEnglish, inArabic) => {
  expect(inLanguage(text, 'en')).toEqual(inEnglish);
  expect(inLanguage(text, 'ar')).toEqual(inArabic);
  expect(plainText(text, 'ar')).toBe(inArabic?.text ?? '');
});
