import { z } from 'zod';
import type { Visibility } from '../auth/policy';
import type { Fields } from '../record/field';
import { OWNERSHIP_FIELDS } from '../record/field';
import { contentSchema } from '../record/schema';
import type { Both } from '../shared/both';
import { fieldErrors } from '../shared/fields';
import { idSchema } from '../shared/ids';
import { POSITION_EVIDENCE, POSITIONS, type PositionEvidence, type PositionValue } from './position';

/** What an entry of the ledger says of somebody; whose it is stands beside it. */
export const POSITION_FIELDS = {
  campaign: { kind: 'record', of: ['campaign'], required: true },
  value: { kind: 'choice', of: POSITIONS, words: 'position' },
  evidence: { kind: 'choice', of: POSITION_EVIDENCE, words: 'positionEvidence', optional: true },
  happenedOn: { kind: 'day', required: true },
  sentence: { kind: 'both', max: 1000, lines: 2 },
  source: { kind: 'text', max: 500, ltr: true, format: 'url' },
  visibility: OWNERSHIP_FIELDS.visibility,
  meeting: { kind: 'record', of: ['meeting'] },
  letter: { kind: 'record', of: ['letter'] },
} as const satisfies Fields;

/** A new entry of the ledger. An entry for one organisation only is for the recorder's own. */
export interface RecordPosition {
  /** The form's own id: what is sent twice is one entry. */
  id: string;
  contact: string;
  campaign: string;
  value: PositionValue;
  evidence: PositionEvidence | null;
  /** `YYYY-MM-DD`. */
  happenedOn: string;
  sentence: Both;
  /** The address at which it can be seen. */
  source: string | null;
  visibility: Visibility;
  /** Where it was said, if it was said to us. */
  meeting: string | null;
  letter: string | null;
}

const content = contentSchema(POSITION_FIELDS);
const id = idSchema<string>();

/** The form of a position, as it is posted. */
export const recordPositionSchema = z
  .object({ positionId: id, contact: id, next: z.string().max(500).optional() })
  .loose()
  .transform(({ positionId, contact, next, ...rest }, context): RecordPosition & { next: string | undefined } => {
    const parsed = content.safeParse(rest);
    if (parsed.success) return { id: positionId, contact, next, ...parsed.data };
    for (const [field, code] of Object.entries(fieldErrors(parsed.error))) {
      context.addIssue({ code: 'custom', message: code, path: [field] });
    }
    return z.NEVER;
  });
