import { expect, test } from 'vitest';
import { z } from 'zod';
import { fieldErrors } from './fields';
import { fieldIssue } from './text';

const schema = z.strictObject({
  name: z.string(fieldIssue('REQUIRED')).min(3, fieldIssue('TOO_LONG')).regex(/^a/, fieldIssue('INVALID')),
  year: z.number(),
  when: z.object({ from: z.string(fieldIssue('NOT_A_DATE')) }),
});
const errorsOf = (value: unknown) => fieldErrors(schema.safeParse(value).error as z.ZodError);

test.each([
  ['a code of ours stays', {}, { name: 'REQUIRED' }],
  ['words of the library become INVALID', { name: 'abc', year: 'x' }, { year: 'INVALID' }],
  ['only the first problem of a field', { name: 'b' }, { name: 'TOO_LONG' }],
  ['a problem inside a field stands at the field', { when: {} }, { when: 'NOT_A_DATE' }],
  ['a field too many is a problem of the form', { extra: 1 }, { form: 'INVALID' }],
  ['so is no object at all', null, { form: 'INVALID' }],
])('%s', (_, value, errors) => expect(errorsOf(value)).toMatchObject(errors));
