import { z } from 'zod';
import { fieldIssue } from './text';

export const DATE_PRECISIONS = ['DAY', 'MONTH', 'YEAR', 'UNKNOWN'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

export const BASES = ['STATED', 'INFERRED', 'STATED_IN_PART', 'NOT_STATED'] as const;
/** Whether a source says it, it was inferred, said in part, or not said. */
export type Basis = (typeof BASES)[number];

/**
 * A date as exact as it is known. `on` is `YYYY-MM-DD`: the first day of what it names
 * (2022-12-01 with MONTH is "December 2022"), and null exactly when nothing is known.
 */
export interface PartialDate {
  on: string | null;
  precision: DatePrecision;
}

/** A date that is known at least to the year. */
export interface KnownDate {
  on: string;
  precision: Exclude<DatePrecision, 'UNKNOWN'>;
}

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null when it is no date of the calendar. */
export function parsePartialDate(text: string): KnownDate | null {
  const match = PATTERN.exec(text);
  if (!match) return null;
  const [, year, month, day] = match;
  const on = `${year}-${month ?? '01'}-${day ?? '01'}`;
  if (Number(year) < 1 || !isCalendarDay(on)) return null;
  return { on, precision: day ? 'DAY' : month ? 'MONTH' : 'YEAR' };
}

/** Writes what {@link parsePartialDate} reads. */
export function writePartialDate(date: KnownDate): string {
  return date.on.slice(0, { YEAR: 4, MONTH: 7, DAY: 10 }[date.precision]);
}

export function isKnown(date: PartialDate): date is KnownDate {
  return date.on !== null && date.precision !== 'UNKNOWN';
}

/** The first day the date can mean. */
export const firstDay = (date: KnownDate): string => date.on;

/** The last day the date can mean: a month or a year falls due on it. */
export function lastDay(date: KnownDate): string {
  if (date.precision === 'DAY') return date.on;
  const [year, month] = date.on.split('-').map(Number) as [number, number];
  if (date.precision === 'YEAR') return `${date.on.slice(0, 4)}-12-31`;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${date.on.slice(0, 7)}-${String(days).padStart(2, '0')}`;
}

/** Whether `a` is over before `b` begins. Dates that overlap are neither earlier nor later. */
export const isEarlier = (a: KnownDate, b: KnownDate): boolean => lastDay(a) < firstDay(b);

/** Whether all of the date lies after `today`. */
export const isFuture = (date: KnownDate, today: string): boolean => firstDay(date) > today;

/** Whole days from one day to another, negative when it is past. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The day so many days after another, before it when negative. */
export const addDays = (on: string, days: number): string =>
  new Date(Date.parse(`${on}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

function isCalendarDay(on: string): boolean {
  const date = new Date(`${on}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === on;
}

/** What an Arabic or Persian keyboard gives for digits, and the separators people type, as {@link parsePartialDate} reads them. */
function westernDate(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/\s*[/.\u2010-\u2015\u2212]\s*/g, '-');
}

/** A date field of a form: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, in Western, Arabic or Persian digits. */
export const partialDateSchema = z.string(fieldIssue('INVALID')).transform((value, context) => {
  const trimmed = value.trim();
  const date = parsePartialDate(westernDate(trimmed));
  if (date) return date;
  context.addIssue({ code: 'custom', message: fieldIssue(trimmed === '' ? 'REQUIRED' : 'NOT_A_DATE') });
  return z.NEVER;
});
