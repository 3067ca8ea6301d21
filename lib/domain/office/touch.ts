import type { LetterStatus } from '../letter/status';
import { isUpcoming, type MeetingStatus } from '../meeting/status';
import { daysBetween, isKnown, type KnownDate, type PartialDate } from '../shared/partial-date';
import type { OrganisationRef } from '../shared/views';

interface Visit {
  status: MeetingStatus;
  date: PartialDate;
  /** Last day of several. */
  to: string | null;
  organisations: readonly OrganisationRef[];
}

interface Mail {
  status: LetterStatus;
  sent: PartialDate;
  organisations: readonly OrganisationRef[];
}

/** Letters that reached the office. */
const OUT: readonly LetterStatus[] = ['SENT', 'ANSWERED', 'NO_REPLY'];

/** Who was in touch with an office, by meetings that were held and letters that were sent, and when last. */
export function inTouch(
  meetings: readonly Visit[],
  letters: readonly Mail[],
): { organisations: OrganisationRef[]; last: KnownDate | null } {
  const contacts = [
    ...meetings.filter(({ status }) => status === 'HELD'),
    ...letters.filter(({ status }) => OUT.includes(status)).map((letter) => ({ ...letter, date: letter.sent })),
  ];
  const organisations = new Map(contacts.flatMap((contact) => contact.organisations.map((one) => [one.id, one])));
  const dates = contacts.map(({ date }) => date).filter(isKnown);
  const last = dates.reduce<KnownDate | null>((latest, date) => (latest && latest.on >= date.on ? latest : date), null);
  return { organisations: [...organisations.values()], last };
}

/** Visits of different organisations that lie no further apart than this say so. */
export const CLOSE_DAYS = 7;

/**
 * Visits ahead that other organisations make to the same office within a week of them, earliest first. One that
 * they make together, or that has no day yet, does not count.
 */
export function crowdedVisits<Ahead extends Visit>(meetings: readonly Ahead[], today: string): Ahead[] {
  const ahead = meetings
    .filter((meeting) => isUpcoming(meeting, today) && meeting.date.precision === 'DAY' && meeting.organisations.length > 0)
    .toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
  return ahead.filter((one) => ahead.some((other) => areStrangers(one, other) && areClose(one, other)));
}

const dayOf = ({ date }: Visit): string => date.on ?? '';

const areClose = (a: Visit, b: Visit): boolean => {
  const [first, second] = dayOf(a) <= dayOf(b) ? [a, b] : [b, a];
  return daysBetween(first.to ?? dayOf(first), dayOf(second)) <= CLOSE_DAYS;
};

const areStrangers = (a: Visit, b: Visit): boolean =>
  !a.organisations.some(({ id }) => b.organisations.some((other) => other.id === id));
