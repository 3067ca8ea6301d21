import { expect, test } from 'vitest';
import { sortByName } from './sort';

const named = (...names: [string | null, string | null][]) => names.map(([en, ar]) => ({ name: { en, ar } }));

test('records stand in the order of the reader’s alphabet', () => {
  const records = named(['State', 'وزارة الخارجية'], ['Aid', 'مساعدات'], ['état', 'أمل']);
  expect(sortByName(records, 'en').map(({ name }) => name.en)).toEqual(['Aid', 'état', 'State']);
  expect(sortByName(records, 'ar').map(({ name }) => name.ar)).toEqual(['أمل', 'مساعدات', 'وزارة الخارجية']);
});

test('a record without a name in the reader’s language stands by its other, and the given list stays as it was', () => {
  const records = named(['B', null], [null, 'أ'], ['A', null]);
  expect(sortByName(records, 'en').map(({ name }) => name.en ?? name.ar)).toEqual(['A', 'B', 'أ']);
  expect(records.map(({ name }) => name.en)).toEqual(['B', null, 'A']);
});
