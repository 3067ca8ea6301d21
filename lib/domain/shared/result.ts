import type { Both } from './both';

/**
 * What a command answers: its value, or a code from one closed union. The server says codes; the screen
 * says them in the reader's language (`errors.*` in the messages). `about` is what stands in the way, by name.
 */
export type Result<Value, Code extends ErrorCode = ErrorCode> =
  | { ok: true; value: Value }
  | { ok: false; code: Code; fields?: FieldErrors; about?: Both };

/** Every reason for which something asked is not done. */
export const ERROR_CODES = [
  'INVALID_INPUT',
  'NOT_FOUND',
  'NOT_ALLOWED',
  'NOT_SIGNED_IN',
  'STALE',
  'ARCHIVED',
  'TRANSITION_NOT_ALLOWED',
  'NOT_OPEN_FOR_SIGNATURE',
  'TEXT_IS_SENT',
  'LETTER_WITHDRAWN',
  'LETTER_IS_SENT',
  'LETTER_NOT_SENT',
  'SIGNING_STILL_OPEN',
  'TEXT_MISSING',
  'LANE_MISSING',
  'WRONG_CREDENTIALS',
  'TOO_MANY_ATTEMPTS',
  'LAST_ADMINISTRATOR',
  'NOT_YOURSELF',
  'ACCOUNT_DISABLED',
  'LINK_NOT_USABLE',
  'ALREADY_SET_UP',
  'FOREIGN_ORIGIN',
  'BUSY',
  'UNEXPECTED',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** Why one field is refused; said as `errors.field.*`. */
export const FIELD_ERROR_CODES = [
  'REQUIRED',
  'TOO_LONG',
  'MALFORMED_TEXT',
  'NOT_A_CHOICE',
  'NOT_A_DATE',
  'IN_THE_FUTURE',
  'TOO_EARLY',
  'NOT_AN_EMAIL',
  'INVALID',
  'SAME_STATUS',
  'TRANSITION_NOT_ALLOWED',
  'NEEDS_A_DAY',
  'NOT_A_TIME',
  'NOT_A_NUMBER',
  'OUT_OF_RANGE',
  'TOO_MANY',
  'TOO_FEW_SPELLINGS',
  'NOT_AN_ADDRESS',
  'RECORD_GONE',
  'MORE_PRIVATE',
  'NOT_YOUR_ORGANISATION',
  'ENDS_BEFORE_START',
  'TOO_MANY_DAYS',
  'NEEDS_NEW_DATE',
  'NOT_A_TIME_ZONE',
  'NOT_YET',
  'NOT_AFTER_TODAY',
  'ANSWERED_BEFORE_SENT',
  'WRONG_LANE',
  'LANE_IS_SET',
  'SAME_SIGNATORY',
  'ONE_OF_THEM',
  'DUPLICATE',
  'PASSWORD_TOO_SHORT',
  'PASSWORD_TOO_SIMPLE',
  'SAME_PASSWORD',
  'WRONG_PASSWORD',
  'EMAIL_TAKEN',
  'NEEDS_ORGANISATION',
  'LISTED_TWICE',
  'NOT_A_BIOGUIDE_ID',
  'NO_CHANGE_SINCE',
] as const;
export type FieldErrorCode = (typeof FIELD_ERROR_CODES)[number];

/** Field name → why it is refused. */
export type FieldErrors = Readonly<Record<string, FieldErrorCode>>;

export const success = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });

export const failure = <Code extends ErrorCode>(
  code: Code,
  fields?: FieldErrors,
  about?: Both,
): { ok: false; code: Code; fields?: FieldErrors; about?: Both } => ({
  ok: false,
  code,
  ...(fields && { fields }),
  ...(about && { about }),
});
