import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { anyKnownDate } from '@/tests/factories/arbitraries';
import { type KnownDate, parsePartialDate } from '../domain/shared/partial-date';
import { formatDate, formatDateRange, formatInstant, formatList, formatMonth, formatNumber, formatToday } from './format';

const date = (written: string) => parsePartialDate(written) as KnownDate;
const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

const MONTHS = [
  'كانون الثاني',
  'شباط',
  'آذار',
  'نيسان',
  'أيار',
  'حزيران',
  'تموز',
  'آب',
  'أيلول',
  'تشرين الأول',
  'تشرين الثاني',
  'كانون الأول',
];

test('these tests run in a zone that is neither UTC nor whole hours from it', () => {
  expect(zone).toBe('Asia/Kathmandu');
  expect(new Date('2024-01-01T00:00:00Z').getMinutes()).toBe(45);
});

describe('formatDate', () => {
  test.each([
    ['2022-12-10', '10 December 2022', '10 كانون الأول 2022'],
    ['2022-12', 'December 2022', 'كانون الأول 2022'],
    ['2022', '2022', '2022'],
  ])('%s, no more exact than it is known', (written, inEnglish, inArabic) => {
    expect(formatDate(date(written), 'en')).toBe(inEnglish);
    expect(formatDate(date(written), 'ar')).toBe(inArabic);
  });

  test.each(MONTHS.map((name, i) => [`2024-${String(i + 1).padStart(2, '0')}`, name]))('%s is %s', (written, name) => {
    expect(formatDate(date(written), 'ar')).toBe(`${name} 2024`);
    expect(formatMonth(date(written).on, 'ar')).toBe(name);
  });

  test.each(['Pacific/Pago_Pago', 'Pacific/Kiritimati', 'America/New_York', 'Asia/Damascus'])('is the same in %s', (timeZone) => {
    process.env.TZ = timeZone;
    expect(formatDate(date('2022-12-10'), 'en')).toBe('10 December 2022');
    expect(formatDate(date('2022'), 'ar')).toBe('2022');
    expect(formatDateRange(date('2022-12-10'), '2022-12-11', 'en')).toBe('10–11 December 2022');
    expect(formatToday('2026-11-22', 'en')).toMatch(/^Sunday,? 22 November 2026$/);
  });

  test('digits are Western in both languages', () => {
    fc.assert(fc.property(anyKnownDate, (known) => !/[٠-٩۰-۹]/.test(formatDate(known, 'ar') + formatDate(known, 'en'))));
  });
});

describe('formatDateRange', () => {
  test.each([
    ['2022-12-10', '2022-12-11', '10–11 December 2022', '10 و11 كانون الأول 2022'],
    ['2024-05-03', '2024-05-05', '3–5 May 2024', 'من 3 إلى 5 أيار 2024'],
    ['2024-05-31', '2024-06-01', '31 May–1 June 2024', 'من 31 أيار إلى 1 حزيران 2024'],
    ['2024-05-03', null, '3 May 2024', '3 أيار 2024'],
    ['2024-05-03', '2024-05-03', '3 May 2024', '3 أيار 2024'],
    ['2024-05', '2024-06-30', 'May 2024', 'أيار 2024'],
  ])('%s to %s', (from, to, inEnglish, inArabic) => {
    expect(formatDateRange(date(from), to, 'en')).toBe(inEnglish);
    expect(formatDateRange(date(from), to, 'ar')).toBe(inArabic);
  });

  test('over the turn of the year, both years are named', () => {
    expect(formatDateRange(date('2022-12-31'), '2023-01-02', 'en')).toBe('31 December 2022–2 January 2023');
    expect(formatDateRange(date('2022-12-31'), '2023-01-02', 'ar')).toBe('من 31 كانون الأول 2022 إلى 2 كانون الثاني 2023');
  });
});

// Commas and the word before the time change between versions of Node.
test('formatToday names the weekday', () => {
  expect(formatToday('2026-11-22', 'en')).toMatch(/^Sunday,? 22 November 2026$/);
  expect(formatToday('2026-11-22', 'ar')).toMatch(/^الأحد،? 22 تشرين الثاني 2026$/);
});

test.each([
  ['America/New_York', /^22 November 2026( at|,) 23:05$/, '22 تشرين الثاني 2026'],
  ['Asia/Damascus', /^23 November 2026( at|,) 0?7:05$/, '23 تشرين الثاني 2026'],
])('formatInstant in %s', (timeZone, inEnglish, inArabic) => {
  const instant = new Date('2026-11-23T04:05:59Z');
  expect(formatInstant(instant, 'en', timeZone)).toMatch(inEnglish);
  expect(formatInstant(instant, 'ar', timeZone)).toContain(inArabic);
  expect(formatInstant(instant, 'ar', timeZone)).not.toMatch(/[٠-٩ص]/);
});

test.each([
  [0, '0', '0'],
  [1234567, '1,234,567', '1,234,567'],
  [1234.5, '1,234.5', '1,234.5'],
  [-3, '-3', '-3'],
])('formatNumber: %d', (value, inEnglish, inArabic) => {
  expect(formatNumber(value, 'en')).toBe(inEnglish);
  expect(formatNumber(value, 'ar').replace(/[\u061C\u200E\u200F]/g, '')).toBe(inArabic);
});

test.each([
  [[], '', ''],
  [['أ'], 'أ', 'أ'],
  [['A', 'B'], 'A and B', 'A، B'],
  [['A', 'B', 'C'], 'A, B and C', 'A، B، C'],
])('formatList: %j', (items, inEnglish, inArabic) => {
  expect(formatList(items, 'en')).toBe(inEnglish);
  expect(formatList(items, 'ar')).toBe(inArabic);
});
