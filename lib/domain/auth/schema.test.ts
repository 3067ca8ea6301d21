import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldErrors } from '../shared/fields';
import { emailSchema, preferencesSchema, signInSchema } from './schema';

const errorsOf = (schema: typeof signInSchema | typeof preferencesSchema, value: unknown) => {
  const parsed = schema.safeParse(value);
  return parsed.success ? null : fieldErrors(parsed.error);
};

describe('emailSchema', () => {
  test.each([
    ['a@example.org', 'a@example.org'],
    [' Amal.Haddad+acs@Example.ORG\t', 'amal.haddad+acs@example.org'],
    ["o'neil@xn--mgbx5cf.example", "o'neil@xn--mgbx5cf.example"],
  ])('%j becomes %j', (typed, email) => expect(emailSchema.parse(typed)).toBe(email));

  test.each([
    ['a full-width at sign', 'amal＠example.org', 'NOT_AN_EMAIL'],
    ['a full-width letter', 'ａmal@example.org', 'NOT_AN_EMAIL'],
    ['a Kelvin sign for K', '\u212Aamal@example.org', 'NOT_AN_EMAIL'],
    ['a Kelvin sign in the domain', 'a@\u212Aayla.org', 'NOT_AN_EMAIL'],
    ['a long s', 'ſami@example.org', 'NOT_AN_EMAIL'],
    ['a dotted capital I', 'İman@example.org', 'NOT_AN_EMAIL'],
    ['a Cyrillic a', 'аmal@example.org', 'NOT_AN_EMAIL'],
    ['Arabic letters', 'أمل@example.org', 'NOT_AN_EMAIL'],
    ['a name that is not ASCII', 'a@exämple.org', 'NOT_AN_EMAIL'],
    ['a space within', 'a b@example.org', 'NOT_AN_EMAIL'],
    ['a soft hyphen', 'a\u00ADb@example.org', 'NOT_AN_EMAIL'],
    ['a new line', 'a@example.org\nb@example.org', 'NOT_AN_EMAIL'],
    ['NUL', 'a\0@example.org', 'NOT_AN_EMAIL'],
    ['two at signs', 'a@b@example.org', 'NOT_AN_EMAIL'],
    ['no at sign', 'example.org', 'NOT_AN_EMAIL'],
    ['nothing before the at sign', '@example.org', 'NOT_AN_EMAIL'],
    ['a lone surrogate', 'a\uD800@example.org', 'NOT_AN_EMAIL'],
    ['nothing', '', 'REQUIRED'],
    ['spaces', '  ', 'REQUIRED'],
    ['more than fits', `${'a'.repeat(250)}@a.org`, 'TOO_LONG'],
    ['an object', { email: 'a@example.org' }, 'REQUIRED'],
    ['a list', ['a@example.org'], 'REQUIRED'],
    ['null', null, 'REQUIRED'],
  ])('refuses %s', (_, typed, problem) => {
    expect(emailSchema.safeParse(typed).error?.issues[0]?.message).toBe(problem);
  });

  test('what it takes is ASCII, lower case, and taken again as it is', () => {
    const almost = fc.string({ unit: fc.constantFrom('a', 'K', 'É', '.', '\u212A', '\u017F', 'ａ', ' ', '@'), maxLength: 8 });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.emailAddress(),
          fc.tuple(almost, almost).map((parts) => parts.join('@')),
        ),
        (typed) => {
          const { data } = emailSchema.safeParse(typed);
          if (data === undefined) return;
          expect(data).toMatch(/^[\x21-\x7e]+$/);
          expect(data).toBe(typed.trim().replace(/[A-Z]/g, (letter) => letter.toLowerCase()));
          expect(emailSchema.parse(data)).toBe(data);
        },
      ),
    );
  });
});

describe('signInSchema', () => {
  const FORM = { email: 'A@example.org', password: ' Pass\u0301 wörd ' };

  test('takes the password as it was typed', () => {
    expect(signInSchema.parse({ ...FORM, from: '/meetings' })).toEqual({
      email: 'a@example.org',
      password: FORM.password,
      from: '/meetings',
    });
  });

  test.each<[string, unknown, Record<string, string>]>([
    ['nothing', {}, { email: 'REQUIRED', password: 'REQUIRED' }],
    ['no form at all', null, { form: 'INVALID' }],
    ['an empty password', { ...FORM, password: '' }, { password: 'REQUIRED' }],
    ['a password that is an object', { ...FORM, password: { $ne: '' } }, { password: 'REQUIRED' }],
    ['a password twice', { ...FORM, password: 'a\0' }, { password: 'MALFORMED_TEXT' }],
    ['a password with a lone surrogate', { ...FORM, password: '\uDFFF' }, { password: 'MALFORMED_TEXT' }],
    ['a very long password', { ...FORM, password: 'x'.repeat(1025) }, { password: 'TOO_LONG' }],
    ['a very long way back', { ...FORM, from: `/${'x'.repeat(500)}` }, { from: 'INVALID' }],
    ['a field nobody asked for', { ...FORM, role: 'ADMIN' }, { form: 'INVALID' }],
  ])('refuses %s', (_, form, errors) => expect(errorsOf(signInSchema, form)).toEqual(errors));
});

describe('preferencesSchema', () => {
  test.each([{}, { locale: 'ar' }, { theme: 'DARK', from: '/' }])('takes %j', (form) =>
    expect(preferencesSchema.parse(form)).toEqual(form),
  );

  test.each<[string, unknown, Record<string, string>]>([
    ['a language we have not', { locale: 'fr' }, { locale: 'INVALID' }],
    ['a language twice', { locale: 'ar\0' }, { locale: 'INVALID' }],
    ['a theme in small letters', { theme: 'dark' }, { theme: 'INVALID' }],
    ['a field nobody asked for', { locale: 'ar', id: '1' }, { form: 'INVALID' }],
    ['a list', [], { form: 'INVALID' }],
  ])('refuses %s', (_, form, errors) => expect(errorsOf(preferencesSchema, form)).toEqual(errors));

  test('a __proto__ among the fields reaches nothing', () => {
    const parsed = preferencesSchema.safeParse(JSON.parse('{"__proto__": {"theme": "DARK"}, "locale": "ar"}'));
    if (parsed.success) expect(parsed.data).toEqual({ locale: 'ar' });
    expect(({} as Record<string, unknown>).theme).toBeUndefined();
  });
});
