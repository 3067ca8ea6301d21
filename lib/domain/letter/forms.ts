import { z } from 'zod';
import { ASK_OUTCOMES } from '../meeting/asks';
import type { ContentOf, Fields } from '../record/field';
import { contentSchema } from '../record/schema';
import { fieldErrors } from '../shared/fields';
import { idSchema } from '../shared/ids';
import { SIGNATORY_STATUSES } from './signatories';
import { LETTER_DELIVERIES, type LetterLane } from './status';

// What the steps of a letter ask for, as data: their forms are drawn from it, and read by it.

/** The longest text of a letter in one language, in characters. */
export const TEXT_MAX = 20_000;

export const TEXT_FIELDS = { body: { kind: 'both', max: TEXT_MAX, lines: 24, required: true } } as const satisfies Fields;

export const SEND_FIELDS = {
  sent: { kind: 'date', required: true },
  sentVia: { kind: 'choice', of: LETTER_DELIVERIES, words: 'letterDelivery', optional: true },
  recipients: { kind: 'records', of: ['contact', 'organisation'], required: true },
} as const satisfies Fields;

export const ANSWER_FIELDS = {
  answered: { kind: 'date', required: true },
  outcome: { kind: 'choice', of: ASK_OUTCOMES, words: 'askOutcome', optional: true },
  text: { kind: 'both', max: 4000, lines: 5, required: true },
  answeredBy: { kind: 'record', of: ['contact', 'organisation'] },
  toAsks: { kind: 'records', of: ['ask'] },
} as const satisfies Fields;

export const WITHDRAW_FIELDS = { reason: { kind: 'both', max: 2000, lines: 3, required: true } } as const satisfies Fields;

const ASKED = {
  ORGANISATION: { kind: 'records', of: ['organisation'], required: true },
  MEMBER: { kind: 'records', of: ['contact'], required: true },
} as const;
export const invitationFields = (lane: LetterLane) => ({ signatories: ASKED[lane] }) as const satisfies Fields;

export const SIGNATORY_FIELDS = {
  status: { kind: 'choice', of: SIGNATORY_STATUSES, words: 'signatoryStatus' },
  officialName: { kind: 'both', max: 300 },
  signerName: { kind: 'text', max: 200 },
  signerTitle: { kind: 'both', max: 200 },
} as const satisfies Fields;

/** Which letter, at which version. */
const letter = z.object({ letterId: idSchema<'letter'>(), version: z.coerce.number().int().positive() });

/** A step's form: what it is about, and its fields. */
function stepSchema<Head extends z.ZodObject, Fs extends Fields>(about: Head, fields: Fs) {
  return about.loose().transform((input, context): z.output<Head> & ContentOf<Fs> => {
    const isKnown = ([name]: [string, unknown]) => name in about.shape;
    const known = Object.fromEntries(Object.entries(input).filter(isKnown)) as z.output<Head>;
    const rest = Object.fromEntries(Object.entries(input).filter((entry) => !isKnown(entry)));
    const parsed = contentSchema(fields).safeParse(rest);
    if (parsed.success) return { ...known, ...parsed.data };
    for (const [field, code] of Object.entries(fieldErrors(parsed.error))) {
      context.addIssue({ code: 'custom', message: code, path: [field] });
    }
    return z.NEVER;
  });
}

export const changeTextSchema = stepSchema(letter, TEXT_FIELDS);
export type ChangeLetterText = z.output<typeof changeTextSchema>;

/** Steps that take no more than a button. */
export const PLAIN_MOVES = ['DRAFT', 'IN_REVIEW', 'OPEN_FOR_SIGNATURE', 'SIGNING_CLOSED', 'NO_REPLY', 'SENT'] as const;
export type PlainMove = (typeof PLAIN_MOVES)[number];
export const moveLetterSchema = letter.extend({ to: z.enum(PLAIN_MOVES) });
export type MoveLetter = z.output<typeof moveLetterSchema>;

export const sendLetterSchema = stepSchema(letter, SEND_FIELDS);
export type SendLetter = z.output<typeof sendLetterSchema>;

/** The answer brings its id along, so that one sent twice is one. */
export const answerLetterSchema = stepSchema(letter.extend({ answerId: idSchema<'answer'>() }), ANSWER_FIELDS);
export type AnswerLetter = z.output<typeof answerLetterSchema>;

export const withdrawLetterSchema = stepSchema(letter, WITHDRAW_FIELDS);
export type WithdrawLetter = z.output<typeof withdrawLetterSchema>;

export const askSignatoriesSchema = stepSchema(letter.pick({ letterId: true }), {
  signatories: { kind: 'records', of: ['organisation', 'contact'], required: true },
});
export type AskSignatories = z.output<typeof askSignatoriesSchema>;

/** The one signatory whom nobody had to ask: the organisation of whoever signs. */
export const OWN = 'own';

/** A signatory at a version; one's own organisation that is not on the letter yet is `own`, at 0. */
const signatory = z.object({
  letterId: idSchema<'letter'>(),
  signatoryId: z.union([z.literal(OWN), idSchema<'signatory'>()]),
  version: z.coerce.number().int().min(0),
});
export const changeSignatorySchema = stepSchema(signatory, SIGNATORY_FIELDS);
export type ChangeSignatory = z.output<typeof changeSignatorySchema>;

export const remindSignatorySchema = signatory.extend({ signatoryId: idSchema<'signatory'>() });
export type RemindSignatory = z.output<typeof remindSignatorySchema>;

/** The form under which an unsaved text is kept. */
export const TEXT_FORM = 'letterText';

/** What somebody is typing into the editor of a text. */
export const textDraftSchema = z
  .object({
    recordId: idSchema<'letter'>(),
    version: z.number().int().positive(),
    values: z.object({ bodyEn: z.string().max(TEXT_MAX * 4), bodyAr: z.string().max(TEXT_MAX * 4) }),
  })
  .transform(({ recordId, ...draft }) => ({ letterId: recordId, ...draft }));
export type TextDraft = z.output<typeof textDraftSchema>;
