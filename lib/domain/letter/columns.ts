import { type Columns, day } from '../export/column';
import type { LetterListItem, LetterRecipient } from './view';

/** A letter as it is exported. */
export interface LetterRow extends LetterListItem {
  /** Where it is told of: `¶ 1:12`. */
  marks: readonly string[];
}

const nameOf = (recipient: LetterRecipient) => ('contact' in recipient ? recipient.contact.name : recipient.organisation.name);

export const LETTER_COLUMNS: Columns<LetterRow> = {
  subject: { kind: 'both', of: (row) => row.subject },
  status: { kind: 'code', words: 'letterStatus', of: (row) => row.status },
  lane: { kind: 'code', words: 'letterLane', of: (row) => row.lane ?? 'NOT_STATED' },
  sent: { kind: 'date', of: (row) => row.sent },
  sentBasis: { kind: 'code', words: 'basis', of: (row) => row.sentBasis },
  deadline: { kind: 'date', of: (row) => day(row.deadline) },
  sender: { kind: 'both', of: (row) => row.sender?.name ?? null },
  recipients: { kind: 'both', of: (row) => row.recipients.map(nameOf) },
  signed: { kind: 'number', of: (row) => row.count.signed },
  asked: { kind: 'number', of: (row) => row.count.asked },
  target: { kind: 'number', of: (row) => row.count.target },
  signatoriesNote: { kind: 'both', of: (row) => row.signatoriesNote },
  campaigns: { kind: 'both', of: (row) => row.campaigns.map(({ title }) => title) },
  sources: { kind: 'text', of: (row) => row.marks },
  id: { kind: 'text', of: (row) => row.id },
};
