import { type Columns, day } from '../export/column';
import type { Both } from '../shared/both';
import { type MeetingFormat, shownMeetingStatus } from './status';
import type { MeetingListItem } from './view';

/** A meeting as it is exported: what the list shows, where it was and who was met. */
export interface MeetingRow extends MeetingListItem {
  today: string;
  place: Both;
  format: MeetingFormat;
  participants: readonly Both[];
  /** Where it is told of: `¶ 1:12`. */
  marks: readonly string[];
}

export const MEETING_COLUMNS: Columns<MeetingRow> = {
  title: { kind: 'both', of: (row) => row.title },
  date: { kind: 'date', of: (row) => row.date },
  until: { kind: 'date', of: (row) => day(row.to) },
  dateBasis: { kind: 'code', words: 'basis', of: (row) => row.dateBasis },
  kind: { kind: 'code', words: 'meetingKind', of: (row) => row.kind },
  status: { kind: 'code', words: 'meetingStatus', of: (row) => shownMeetingStatus(row, row.today) },
  organisations: { kind: 'both', of: (row) => row.organisations.map(({ name }) => name) },
  participants: { kind: 'both', of: (row) => row.participants },
  campaigns: { kind: 'both', of: (row) => row.campaigns.map(({ title }) => title) },
  place: { kind: 'both', of: (row) => row.place },
  format: { kind: 'code', words: 'meetingFormat', of: (row) => row.format },
  visibility: { kind: 'code', words: 'visibility', of: (row) => row.visibility },
  sources: { kind: 'text', of: (row) => row.marks },
  id: { kind: 'text', of: (row) => row.id },
};
