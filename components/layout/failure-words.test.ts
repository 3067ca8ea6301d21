import { expect, test } from 'vitest';
import { FAILURE_WORDS } from './failure-words';

test('the words of a failure stand in both languages', () => {
  expect(Object.keys(FAILURE_WORDS.ar)).toEqual(Object.keys(FAILURE_WORDS.en));
  for (const word of Object.values(FAILURE_WORDS.ar)) expect(word).toMatch(/\p{Script=Arabic}/u);
  for (const word of Object.values(FAILURE_WORDS.en)) expect(word).toMatch(/^[\x20-\x7e]+$/);
});
