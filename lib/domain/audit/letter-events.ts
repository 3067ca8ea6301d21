import { z } from 'zod';
import { SIGNATORY_STATUSES } from '../letter/signatories';
import { LETTER_DELIVERIES, LETTER_STATUSES } from '../letter/status';
import { DATE_PRECISIONS } from '../shared/partial-date';

const event = <Action extends string, Before extends z.ZodType, After extends z.ZodType>(
  action: Action,
  before: Before,
  after: After,
) => z.object({ action: z.literal(action), recordType: z.literal('LETTER'), before, after });

const precision = z.enum(DATE_PRECISIONS);
const text = z.object({ number: z.number(), en: z.string().nullable(), ar: z.string().nullable(), version: z.number() });
const standing = z.object({
  status: z.enum(LETTER_STATUSES),
  sentOn: z.string().nullable(),
  sentPrecision: precision,
  sentVia: z.enum(LETTER_DELIVERIES).nullable(),
  answeredOn: z.string().nullable(),
  answeredPrecision: precision,
  reasonEn: z.string().nullable(),
  reasonAr: z.string().nullable(),
  version: z.number(),
});

/** Whom the event is about, as they were called then. Whoever may not see one of them does not see the event. */
const signatories = z
  .array(z.object({ signatoryId: z.uuid(), nameEn: z.string().nullable(), nameAr: z.string().nullable() }))
  .min(1);
const signatory = z.object({
  status: z.enum(SIGNATORY_STATUSES),
  officialNameEn: z.string().nullable(),
  officialNameAr: z.string().nullable(),
  signerName: z.string().nullable(),
  signerTitleEn: z.string().nullable(),
  signerTitleAr: z.string().nullable(),
  /** The number of the version that the signature stands under. */
  textNumber: z.number().nullable(),
  version: z.number(),
});

/** Events of a letter's course: all are told of the letter. */
export const LETTER_EVENTS = [
  event('letter.textChanged', text.nullable(), text.extend({ isNew: z.boolean(), isFrozen: z.boolean() })),
  event('letter.moved', standing, standing),
  event('letter.signatoriesAsked', z.null(), z.object({ signatories })),
  /** They agreed to an earlier text, and review the new one. */
  event('letter.signatoriesAskedAgain', z.null(), z.object({ signatories, textNumber: z.number() })),
  event('letter.signatoryChanged', signatory.nullable(), signatory.extend({ signatories })),
  event(
    'letter.signatoryReminded',
    z.object({ remindedOn: z.string().nullable() }),
    z.object({ signatories, remindedOn: z.string() }),
  ),
] as const;
