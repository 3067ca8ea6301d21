import type { CalendarEntry } from '@/lib/domain/calendar/entry';
import type { RecordNoun } from '@/lib/domain/record/noun';
import { recordPath } from './record-path';
import { routes } from './routes';

const NOUNS: Record<CalendarEntry['kind'], RecordNoun> = {
  MEETING: 'meeting',
  LETTER: 'letter',
  FOLLOW_UP: 'followUp',
  MILESTONE: 'milestone',
  COMMITMENT: 'commitment',
};

/** Where an entry's record is shown: a milestone on the page of its campaign. */
export function entryPath({ kind, id, campaigns }: Pick<CalendarEntry, 'kind' | 'id' | 'campaigns'>): string {
  const [campaign] = campaigns;
  const parent = kind === 'MILESTONE' && campaign ? { noun: 'campaign' as const, id: campaign.id } : null;
  return recordPath({ noun: NOUNS[kind], id, parent }) ?? routes.calendar();
}
