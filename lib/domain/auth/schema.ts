import { z } from 'zod';
import type { FieldErrorCode } from '../shared/result';
import { fieldIssue } from '../shared/text';
import { LOCALES, THEMES } from './roles';

/** The shortest password accepted when one is set; 15 where it is the only factor (NIST SP 800-63B). */
export const PASSWORD_MIN = 15;
export const PASSWORD_MAX = 128;

/**
 * An e-mail address in its canonical form: ASCII, lower case. Anything else is refused, so that a look-alike
 * ＠ or a Kelvin sign for K cannot name somebody else's account.
 */
export const emailSchema = z
  .string(fieldIssue('REQUIRED'))
  .max(254, fieldIssue('TOO_LONG'))
  .transform((value, context) => {
    const email = value.trim();
    if (email === '') context.addIssue({ code: 'custom', message: fieldIssue('REQUIRED') });
    // Before its case is changed: a Kelvin sign would become an ordinary k.
    else if (!/^[\x21-\x3f\x41-\x7e]+@[A-Za-z0-9.-]+$/.test(email)) {
      context.addIssue({ code: 'custom', message: fieldIssue('NOT_AN_EMAIL') });
    }
    return email.toLowerCase();
  });

/** The fewest different characters in a password: `aaaa…` is long and worth nothing. */
const PASSWORD_DIFFERENT = 6;

/** A password that is being set: as typed, no rules of composition, but long and not one thing repeated. */
export const newPasswordSchema = z
  .string(fieldIssue('REQUIRED'))
  .max(1024, fieldIssue('TOO_LONG'))
  .superRefine((value, context) => {
    const refusal = refusalOf(value);
    if (refusal) context.addIssue({ code: 'custom', message: fieldIssue(refusal) });
  });

function refusalOf(password: string): FieldErrorCode | null {
  const characters = [...password];
  if (characters.length === 0) return 'REQUIRED';
  if (!password.isWellFormed() || password.includes('\0')) return 'MALFORMED_TEXT';
  if (characters.length < PASSWORD_MIN) return 'PASSWORD_TOO_SHORT';
  if (characters.length > PASSWORD_MAX) return 'TOO_LONG';
  return new Set(characters).size < PASSWORD_DIFFERENT ? 'PASSWORD_TOO_SIMPLE' : null;
}

/** A password as it is typed to prove who one is: taken as it comes, no trimming, no change of case. */
export const typedPasswordSchema = z
  .string(fieldIssue('REQUIRED'))
  .min(1, fieldIssue('REQUIRED'))
  .max(1024, fieldIssue('TOO_LONG'))
  .refine((value) => value.isWellFormed() && !value.includes('\0'), fieldIssue('MALFORMED_TEXT'));

/** What the form for one's own password sends. */
export const changePasswordSchema = z
  .strictObject({ current: typedPasswordSchema, password: newPasswordSchema })
  .refine(({ current, password }) => current !== password, { path: ['password'], error: fieldIssue('SAME_PASSWORD') });
export type ChangePassword = z.output<typeof changePasswordSchema>;

/** What the sign-in form sends. */
export const signInSchema = z.strictObject({
  email: emailSchema,
  password: typedPasswordSchema,
  from: z.string().max(500).optional(),
});
export type SignIn = z.output<typeof signInSchema>;

/** What the language and theme switches send. */
export const preferencesSchema = z.strictObject({
  locale: z.enum(LOCALES).optional(),
  theme: z.enum(THEMES).optional(),
  from: z.string().max(500).optional(),
});
export type Preferences = z.output<typeof preferencesSchema>;
