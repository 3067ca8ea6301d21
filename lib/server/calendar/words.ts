import 'server-only';
// The core alone: what stands around it asks for a request, and a calendar is also written without one.
import { createTranslator } from 'use-intl/core';
import { type CalendarEntry, statusWord } from '@/lib/domain/calendar/entry';
import { occurrenceOf, occurrenceStatusOf } from '@/lib/domain/calendar/occurrence';
import type { Both } from '@/lib/domain/shared/both';
import { formatClock, formatList } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import { plainText } from '@/lib/i18n/text';
import { entryPath } from '@/lib/web/calendar-path';
import ar from '@/messages/ar.json';
import en from '@/messages/en.json';
import { allowedOrigins } from '../env';
import type { ICalendarEvent } from './icalendar';

const MESSAGES = { ar, en };

/** An entry with what a calendar program is told of it besides. */
export interface FeedEntry {
  entry: CalendarEntry;
  version: number;
  /** ISO instant of the last change. */
  changedAt: string;
  organisations: Both[];
  /** Who is met and who goes, whose task it is; empty where people are left out. */
  people: Both[];
  /** Empty where notes are left out. */
  notes: Both[];
}

const wordsIn = (locale: Locale) => createTranslator({ locale, messages: MESSAGES[locale] });
type Words = ReturnType<typeof wordsIn>;

/** The words in which a calendar program is told, once for each language: thousands of events are told in them. */
export const CALENDAR_WORDS: Record<Locale, Words> = { ar: wordsIn('ar'), en: wordsIn('en') };

/** An entry as an event of a calendar, in the words of its reader; none for one whose day is not known. */
export function eventOf({ entry, version, changedAt, ...told }: FeedEntry, locale: Locale): ICalendarEvent[] {
  const occurrence = occurrenceOf(entry);
  if (!occurrence) return [];
  const t = CALENDAR_WORDS[locale];
  const url = `${allowedOrigins()[0]}${entryPath(entry)}`;
  return [
    {
      uid: entry.id,
      sequence: version - 1,
      changedAt: new Date(changedAt),
      summary: summaryOf(entry, t, locale),
      description: [...linesOf(entry, told, t, locale), url].join('\n'),
      location: entry.kind === 'MEETING' ? plainText(entry.place, locale) : '',
      url,
      categories: [t(`calendarKind.${entry.kind}`), ...entry.campaigns.map(({ title }) => plainText(title, locale))],
      status: occurrenceStatusOf(entry),
      occurrence,
      takesTime: entry.kind === 'MEETING',
    },
  ];
}

/** A meeting goes by its title; what is due says so first. */
function summaryOf(entry: CalendarEntry, t: Words, locale: Locale): string {
  const title = plainText(entry.title, locale);
  if (entry.kind === 'MEETING') return title;
  const isDone = entry.kind === 'FOLLOW_UP' && entry.status === 'DONE';
  return t(isDone ? 'calendarFile.done' : `calendarFile.${entry.kind}`, { title });
}

function linesOf(
  entry: CalendarEntry,
  { organisations, people, notes }: Pick<FeedEntry, 'organisations' | 'people' | 'notes'>,
  t: Words,
  locale: Locale,
): string[] {
  const names = (of: readonly Both[]) =>
    formatList(
      of.map((name) => plainText(name, locale)),
      locale,
    );
  const line = (key: 'campaigns' | 'organisations' | 'people' | 'notes', value: string): string[] =>
    value ? [t('common.colon', { label: t(`calendarFile.${key}`) }) + (key === 'notes' ? '\n' : ' ') + value] : [];
  return [
    standingOf(entry, t),
    ...beginsOf(entry, t, locale),
    ...line('campaigns', names(entry.campaigns.map(({ title }) => title))),
    ...line('organisations', names(organisations)),
    ...line('people', names(people)),
    ...line('notes', notes.map((note) => plainText(note, locale)).join('\n\n')),
  ];
}

/** What it is and how it stands. */
function standingOf(entry: CalendarEntry, t: Words): string {
  if (entry.kind !== 'MEETING') return t(statusWord(entry));
  return `${t(`meetingKind.${entry.meetingKind}`)} · ${t(`meetingStatus.${entry.status}`)}`;
}

/** A clock time that cannot stand in the event itself: one of several days whose end is not known. */
function beginsOf(entry: CalendarEntry, t: Words, locale: Locale): string[] {
  if (entry.kind !== 'MEETING' || !entry.startTime || occurrenceOf(entry)?.kind === 'CLOCK') return [];
  return [t('calendarFile.begins', { time: formatClock(entry.startTime, locale), zone: entry.timeZone ?? '' })];
}
