import { useTranslations } from 'next-intl';
import { FOLLOW_UP_STATUS_LOOKS } from '@/components/follow-up/looks';
import type { Look } from '@/components/ui/chip';
import type { IconName } from '@/components/ui/icon';
import { COMMITMENT_STATUS_LOOKS, LETTER_STATUS_LOOKS, MEETING_STATUS_LOOKS, MILESTONE_LOOKS } from '@/components/ui/looks';
import { type CalendarEntry, type CalendarKind, statusWord } from '@/lib/domain/calendar/entry';
import { shownMeetingStatus } from '@/lib/domain/meeting/status';

export const CALENDAR_KIND_ICONS: Record<CalendarKind, IconName> = {
  MEETING: 'calendar-days',
  LETTER: 'signature',
  FOLLOW_UP: 'list-checks',
  MILESTONE: 'flag',
  COMMITMENT: 'handshake',
};

/** What an entry's state looks like. */
export function lookOf(entry: CalendarEntry, today: string): Look {
  switch (entry.kind) {
    case 'MEETING':
      return MEETING_STATUS_LOOKS[shownMeetingStatus(entry, today)] ?? { tone: 'stone', icon: 'calendar' };
    case 'LETTER':
      return LETTER_STATUS_LOOKS[entry.status] ?? { tone: 'stone', icon: 'signature' };
    case 'FOLLOW_UP':
      return FOLLOW_UP_STATUS_LOOKS[entry.status];
    case 'MILESTONE':
      return MILESTONE_LOOKS[entry.status] ?? { tone: 'stone', icon: 'flag' };
    case 'COMMITMENT':
      return COMMITMENT_STATUS_LOOKS[entry.status] ?? { tone: 'stone', icon: 'handshake' };
  }
}

/** The word for an entry's state. */
export function useStatusWord(today: string): (entry: CalendarEntry) => string {
  const t = useTranslations();
  return (entry) => (entry.kind === 'MEETING' ? t(`meetingStatus.${shownMeetingStatus(entry, today)}`) : t(statusWord(entry)));
}

/** What an entry is, as one: a kind of meeting, or what falls on the day. */
export function useKindWord(): (entry: CalendarEntry) => string {
  const t = useTranslations();
  return (entry) => (entry.kind === 'MEETING' ? t(`meetingKind.${entry.meetingKind}`) : t(`calendarEntry.${entry.kind}`));
}
