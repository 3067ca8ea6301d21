import { describe, expect, test } from 'vitest';
import { changePasswordSchema, newPasswordSchema } from '../auth/schema';
import { fieldErrors } from '../shared/fields';
import { changeUserSchema } from '../user/schema';
import { acceptSchema, inviteSchema, parseToken } from './schema';

const ID = '01932d6a-0000-7000-8000-000000000001';
const TOKEN = `${'A-_9'.repeat(10)}abc`;
const PASSWORD = 'four words and a half';
const refusal = (schema: { safeParse: (value: unknown) => { success: boolean; error?: unknown } }, value: unknown) => {
  const parsed = schema.safeParse(value);
  return parsed.success ? null : fieldErrors(parsed.error as never);
};

describe('inviting', () => {
  const input = { email: ' Somebody@Example.org ', name: ' A name ', role: 'VIEWER', organisationId: '' };
  test('is read as it is kept', () =>
    expect(inviteSchema.parse(input)).toEqual({
      email: 'somebody@example.org',
      name: 'A name',
      role: 'VIEWER',
      organisationId: null,
    }));
  test.each([
    [{ email: 'x' }, { email: 'NOT_AN_EMAIL' }],
    [{ name: '' }, { name: 'REQUIRED' }],
    [{ name: 'x'.repeat(201) }, { name: 'TOO_LONG' }],
    [{ name: 'a\u202eb' }, { name: 'MALFORMED_TEXT' }],
    [{ role: 'ROOT' }, { role: 'NOT_A_CHOICE' }],
    [{ role: 'CONTRIBUTOR' }, { organisationId: 'NEEDS_ORGANISATION' }],
    [{ organisationId: 'x' }, { organisationId: 'NOT_A_CHOICE' }],
  ])('%j: %j', (wrong, fields) => expect(refusal(inviteSchema, { ...input, ...wrong })).toEqual(fields));
  test('a contributor of an organisation is invited', () =>
    expect(refusal(inviteSchema, { ...input, role: 'CONTRIBUTOR', organisationId: ID })).toBeNull());
  test.each(['id', 'userId', 'token', 'passwordHash'])('%s is nobody’s to send', (field) =>
    expect(refusal(inviteSchema, { ...input, [field]: ID })).not.toBeNull(),
  );
});

test.each([
  [{}, null],
  [{ role: 'CONTRIBUTOR' }, { organisationId: 'NEEDS_ORGANISATION' }],
  [{ email: 'new@example.org' }, { form: 'INVALID' }],
  [{ version: 'x' }, { version: 'INVALID' }],
])('changing an account with %j: %j', (more, fields) =>
  expect(refusal(changeUserSchema, { userId: ID, version: '1', name: 'A', role: 'VIEWER', organisationId: '', ...more })).toEqual(
    fields,
  ),
);

test.each([TOKEN, `${TOKEN}a`, TOKEN.slice(1), `${TOKEN.slice(1)}%`, `${TOKEN.slice(1)}é`, '', null, 7, [TOKEN]])(
  'the token %j',
  (value) => {
    expect(parseToken(value)).toBe(value === TOKEN ? TOKEN : null);
    expect(acceptSchema.safeParse({ token: value, password: PASSWORD }).success).toBe(value === TOKEN);
  },
);

describe('a new password', () => {
  test.each([PASSWORD, ' leading and trailing ', 'كلمات كثيرة بالعربية', '🌲🌳🌴🌵🌾🌿🍀🍁🍂🍃🌱🌷🌸🌹🌺', 'abcdef'.repeat(20)])(
    '%j is good, and kept as typed',
    (password) => expect(newPasswordSchema.parse(password)).toBe(password),
  );
  test.each([
    ['', 'REQUIRED'],
    ['fourteen chars', 'PASSWORD_TOO_SHORT'],
    ['🌲'.repeat(14), 'PASSWORD_TOO_SHORT'],
    ['a'.repeat(40), 'PASSWORD_TOO_SIMPLE'],
    ['ababababcdcdcdeeee', 'PASSWORD_TOO_SIMPLE'],
    ['abcdef'.repeat(30), 'TOO_LONG'],
    [`${PASSWORD}\0`, 'MALFORMED_TEXT'],
    [`${PASSWORD}\ud800`, 'MALFORMED_TEXT'],
  ])('%j: %s', (password, code) => expect(refusal(changePasswordSchema, { current: 'x', password })).toEqual({ password: code }));
  test('is another than the one before', () =>
    expect(refusal(changePasswordSchema, { current: PASSWORD, password: PASSWORD })).toEqual({ password: 'SAME_PASSWORD' }));
});
