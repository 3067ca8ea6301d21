import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseId } from './ids';

test.each([
  '01932d6a-0000-7000-8000-000000000001',
  '01932D6A-0000-7000-8000-00000000ABCD',
  'f47ac10b-58cc-4372-a567-0e02b2c3d479',
])('%s is an id, in lower case', (id) => expect(parseId(id)).toBe(id.toLowerCase()));

test.each([
  '',
  '1',
  'abc',
  '01932d6a000070008000000000000001',
  '{01932d6a-0000-7000-8000-000000000001}',
  '01932d6a-0000-7000-8000-000000000001 ',
  '01932d6a-0000-7000-8000-000000000001\n',
  "01932d6a-0000-7000-8000-00000000000'",
  '../01932d6a',
  '%00',
  '٠1932d6a-0000-7000-8000-000000000001',
  null,
  undefined,
  7,
  {},
  ['01932d6a-0000-7000-8000-000000000001'],
])('%j is none', (value) => expect(parseId(value)).toBeNull());

test('whatever is no UUID is none', () => {
  fc.assert(fc.property(fc.anything(), (value) => parseId(value) === null));
  fc.assert(fc.property(fc.uuid(), (value) => parseId(value) === value));
});
