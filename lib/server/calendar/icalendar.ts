import 'server-only';
import ICAL from 'ical.js';
import { tzlib_get_ical_block as zoneBlock } from 'timezones-ical-library';
import type { Occurrence } from '@/lib/domain/calendar/occurrence';

// Writes iCalendar (RFC 5545) as the library's own data, jCal (RFC 7265): clock times stay clock times of their zone.

// The library counts the octets of a line without the space a continued one begins with: 74 and it are the 75 allowed.
ICAL.foldLength = 74;

/** One event of a calendar, in words of its reader. */
export interface ICalendarEvent {
  /** The same as long as there is the record. */
  uid: string;
  /** Grows with every change. */
  sequence: number;
  changedAt: Date;
  summary: string;
  description: string;
  location: string;
  url: string;
  categories: readonly string[];
  status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
  occurrence: Occurrence;
  /** Whether it takes somebody's time, as a meeting does and a day that something is due on does not. */
  takesTime: boolean;
}

export interface ICalendar {
  /** What a program that subscribes calls it; null for a file of one event. */
  name: string | null;
  description: string;
  timeZone: string;
  events: readonly ICalendarEvent[];
}

type Property = [name: string, parameters: Record<string, string>, type: string, ...values: string[]];
type Component = [name: string, properties: Property[], components: Component[]];

const text = (name: string, value: string): Property => [name, {}, 'text', value];
/** A property of text, left out where there is nothing to say. */
const said = (name: string, value: string): Property[] => (value ? [text(name, value)] : []);
const utc = (instant: Date): string => `${instant.toISOString().slice(0, 19)}Z`;

/** The calendar as a file: lines of at most 75 octets, ended by CR and LF. */
export function writeICalendar({ name, description, timeZone, events }: ICalendar): string {
  const zones = new Map<string, Component>();
  const written = events.map((event) => eventComponent(event, zones));
  const calendar: Component = [
    'vcalendar',
    [
      text('prodid', '-//Munasara//Calendar//EN'),
      text('version', '2.0'),
      text('calscale', 'GREGORIAN'),
      ...(name === null ? [] : subscription(name, description, timeZone)),
    ],
    [...zones.values(), ...written],
  ];
  return `${ICAL.stringify(calendar)}\r\n`;
}

/** What programs that subscribe look for, by the names of the standard (RFC 7986) and by those that came before it. */
const subscription = (name: string, description: string, timeZone: string): Property[] => [
  text('name', name),
  text('x-wr-calname', name),
  ...said('description', description),
  ...said('x-wr-caldesc', description),
  text('x-wr-timezone', timeZone),
  ['refresh-interval', {}, 'duration', 'PT1H'],
  ['x-published-ttl', {}, 'duration', 'PT1H'],
];

function eventComponent(event: ICalendarEvent, zones: Map<string, Component>): Component {
  const changedAt = utc(event.changedAt);
  return [
    'vevent',
    [
      text('uid', event.uid),
      ['sequence', {}, 'integer', String(event.sequence)],
      // Without a method the stamp is when the record was last written: the same file for the same record.
      ['dtstamp', {}, 'date-time', changedAt],
      ['last-modified', {}, 'date-time', changedAt],
      ...times(event.occurrence, zones),
      text('summary', event.summary),
      ...said('description', event.description),
      ...said('location', event.location),
      ['url', {}, 'uri', event.url],
      ...(event.categories.length > 0 ? [['categories', {}, 'text', ...event.categories] as Property] : []),
      text('status', event.status),
      text('transp', event.takesTime && event.status !== 'CANCELLED' ? 'OPAQUE' : 'TRANSPARENT'),
    ],
    [],
  ];
}

function times(occurrence: Occurrence, zones: Map<string, Component>): Property[] {
  if (occurrence.kind === 'DAYS') {
    return [
      ['dtstart', {}, 'date', occurrence.from],
      ['dtend', {}, 'date', occurrence.until],
    ];
  }
  const tzid = zoneIn(occurrence.timeZone, zones);
  const at = (name: string, value: string): Property => [name, { tzid }, 'date-time', value];
  return [at('dtstart', occurrence.start), ...(occurrence.end ? [at('dtend', occurrence.end)] : [])];
}

/** Puts the zone into the calendar, once, and gives the name it has there: an older name gives way to today's. */
function zoneIn(name: string, zones: Map<string, Component>): string {
  const [block, line] = zoneBlock(name);
  if (!block || !line) throw new Error(`No calendar knows the time zone ${name}`);
  const tzid = line.slice('TZID='.length);
  if (!zones.has(tzid)) zones.set(tzid, ICAL.parse(block) as Component);
  return tzid;
}
