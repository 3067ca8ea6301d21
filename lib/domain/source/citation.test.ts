import { expect, test } from 'vitest';
import { type Citation, citationsOf } from './citation';

const citation = (paragraph: number, field: string | null): Citation => ({ source: 1, paragraph, field, evidence: 'a phrase' });
const provenance = {
  citations: { one: [citation(1, null), citation(2, 'place'), citation(3, null)] },
  paragraphs: [],
  questions: [],
  contexts: [],
};

test.each([
  ['of a record as such', 'one', undefined, [1, 3]],
  ['of one of its fields', 'one', 'place', [2]],
  ['of a field that has none', 'one', 'date', []],
  ['of a record that has none', 'two', undefined, []],
])('citationsOf: %s', (_, id, field, paragraphs) => {
  expect(citationsOf(provenance, id, field).map(({ paragraph }) => paragraph)).toEqual(paragraphs);
});
