import type { DatePrecision, KnownDate } from '@/lib/domain/shared/partial-date';
import type { Locale } from './locale';

/** Levantine month names and Western digits in Arabic. */
const TAGS: Record<Locale, string> = { ar: 'ar-SY-u-nu-latn', en: 'en-GB' };

const FIELDS: Record<Exclude<DatePrecision, 'UNKNOWN'>, Intl.DateTimeFormatOptions> = {
  DAY: { day: 'numeric', month: 'long', year: 'numeric' },
  MONTH: { month: 'long', year: 'numeric' },
  YEAR: { year: 'numeric' },
};

const utc = (on: string): Date => new Date(`${on}T00:00:00Z`);
const dates = (locale: Locale, fields: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(TAGS[locale], { ...fields, timeZone: 'UTC' });

/** A date, no more exact than it is known: "10 December 2022", "December 2022", "2022". */
export function formatDate(date: KnownDate, locale: Locale): string {
  return dates(locale, FIELDS[date.precision]).format(utc(date.on));
}

/** Several days: "10–11 December 2022", «10 و11 كانون الأول 2022», «من 3 إلى 5 أيار 2024». */
export function formatDateRange(date: KnownDate, to: string | null, locale: Locale): string {
  if (!to || to === date.on || date.precision !== 'DAY') return formatDate(date, locale);
  const sameMonth = date.on.slice(0, 7) === to.slice(0, 7);
  const sameYear = date.on.slice(0, 4) === to.slice(0, 4);
  const last = formatDate({ on: to, precision: 'DAY' }, locale);
  const first = sameMonth ? dayNumber(date.on) : sameYear ? formatDayMonth(date.on, locale) : formatDate(date, locale);
  if (locale === 'en') return `${first}–${last}`;
  const nextDay = Date.parse(to) - Date.parse(date.on) === 86_400_000;
  return sameMonth && nextDay ? `${first} و${last}` : `من ${first} إلى ${last}`;
}

const dayNumber = (on: string): string => String(Number(on.slice(8)));

const formatDayMonth = (on: string, locale: Locale): string => dates(locale, { day: 'numeric', month: 'long' }).format(utc(on));

/** The name of the month of a date. */
export const formatMonth = (on: string, locale: Locale): string => dates(locale, { month: 'long' }).format(utc(on));

/** A day with its weekday: "Sunday, 22 November 2026". */
export const formatToday = (on: string, locale: Locale): string =>
  dates(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(utc(on));

/** The name of a day's weekday: «الأحد», "Sun". */
export const formatWeekday = (on: string, locale: Locale, length: 'long' | 'short' | 'narrow'): string =>
  dates(locale, { weekday: length }).format(utc(on));

/** An instant in a time zone, to the minute. */
export function formatInstant(instant: Date, locale: Locale, timeZone: string): string {
  const fields: Intl.DateTimeFormatOptions = {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  };
  return new Intl.DateTimeFormat(TAGS[locale], { ...fields, hourCycle: 'h23', timeZone }).format(instant);
}

/** A clock time `HH:MM` as the language writes it: "3:30 pm", «15:30». */
export function formatClock(time: string, locale: Locale): string {
  const clock = { hour: 'numeric', minute: '2-digit', timeZone: 'UTC', hourCycle: locale === 'ar' ? 'h23' : 'h12' } as const;
  return new Intl.DateTimeFormat(TAGS[locale], clock).format(new Date(`1970-01-01T${time}:00Z`));
}

/** A number with Western digits and the language's separators. */
export const formatNumber = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(locale === 'ar' ? 'ar-SY-u-nu-latn' : 'en-US').format(value);

/** Names one after another: "A, B and C", «أ، ب، ج». */
export const formatList = (items: string[], locale: Locale): string =>
  locale === 'ar' ? items.join('، ') : new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items);
