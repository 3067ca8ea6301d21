import { z } from 'zod';
import type { FieldErrorCode } from './result';

/** Characters that change how text reads or is stored without being seen: refused. */
const REFUSED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/u;
/** Bidi isolates and byte-order marks are dropped: they come with copied text and say nothing. */
const DROPPED = /[\u2066-\u2069\uFEFF]/gu;

/**
 * Cleans what was typed: line ends to \n, NFC, isolates and BOM dropped, trimmed.
 * Null is "refuse it": NUL and other controls, bidi overrides, lone surrogates.
 */
export function cleanText(text: string): string | null {
  if (!text.isWellFormed()) return null;
  const cleaned = text.replace(/\r\n?/g, '\n').replace(DROPPED, '').normalize('NFC').trim();
  return REFUSED.test(cleaned) ? null : cleaned;
}

/** Issue messages are field error codes, so that one function can hand them to the screen. */
export const fieldIssue = (code: FieldErrorCode): FieldErrorCode => code;

/** A text field: cleaned, at most `max` characters; an empty one is null. */
export function optionalText(max: number) {
  return z
    .string(fieldIssue('INVALID'))
    .max(max * 4, fieldIssue('TOO_LONG'))
    .transform((value, context) => {
      const cleaned = cleanText(value);
      if (cleaned === null) {
        context.addIssue({ code: 'custom', message: fieldIssue('MALFORMED_TEXT') });
        return z.NEVER;
      }
      if ([...cleaned].length > max) {
        context.addIssue({ code: 'custom', message: fieldIssue('TOO_LONG') });
        return z.NEVER;
      }
      return cleaned === '' ? null : cleaned;
    });
}

/** As {@link optionalText}, and it must not be empty. */
export function requiredText(max: number) {
  return optionalText(max).transform((value, context) => {
    if (value === null) {
      context.addIssue({ code: 'custom', message: fieldIssue('REQUIRED') });
      return z.NEVER;
    }
    return value;
  });
}
