import { SEND_FIELDS, SIGNATORY_FIELDS, TEXT_FIELDS, WITHDRAW_FIELDS } from '../letter/forms';
import { LETTER_STATUSES } from '../letter/status';
import type { Content, Fields } from '../record/field';

/** What an event of a letter kept, as fields that can be told field by field. */
export interface LetterChange {
  fields: Fields;
  before: Content | null;
  after: Content;
}

const STANDING = {
  status: { kind: 'choice', of: LETTER_STATUSES, words: 'letterStatus' },
  sent: SEND_FIELDS.sent,
  sentVia: SEND_FIELDS.sentVia,
  answered: { kind: 'date' },
  reason: WITHDRAW_FIELDS.reason,
} as const satisfies Fields;

const both = (kept: Content, name: string) => ({ en: kept[`${name}En`] ?? null, ar: kept[`${name}Ar`] ?? null });
const date = (kept: Content, name: string) => ({ on: kept[`${name}On`], precision: kept[`${name}Precision`] });

const READ: Record<string, { fields: Fields; read: (kept: Content) => Content }> = {
  'letter.textChanged': { fields: TEXT_FIELDS, read: ({ en, ar }) => ({ body: { en, ar } }) },
  'letter.moved': {
    fields: STANDING,
    read: (kept) => ({
      status: kept.status,
      sent: date(kept, 'sent'),
      sentVia: kept.sentVia,
      answered: date(kept, 'answered'),
      reason: both(kept, 'reason'),
    }),
  },
  'letter.signatoryChanged': {
    fields: SIGNATORY_FIELDS,
    read: (kept) => ({
      status: kept.status,
      officialName: both(kept, 'officialName'),
      signerName: kept.signerName,
      signerTitle: both(kept, 'signerTitle'),
    }),
  },
};

/** Reads an event of a letter; null for one that changed no field. */
export function letterChange({
  action,
  before,
  after,
}: {
  action: string;
  before: unknown;
  after: unknown;
}): LetterChange | null {
  const known = READ[action];
  if (!known || after === null) return null;
  return {
    fields: known.fields,
    before: before === null ? null : known.read(before as Content),
    after: known.read(after as Content),
  };
}
