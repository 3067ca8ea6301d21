import { expect, test } from 'vitest';
import { contentsOf } from './view';

const EVENT = {
  action: 'source.loaded',
  recordType: 'SOURCE',
  before: null,
  after: { paragraphs: 10, citations: 5, unverified: 0 },
} as const;

test('an event is read by its action', () => expect(contentsOf(EVENT)).toEqual(EVENT));

test.each([
  ['another shape', { ...EVENT, after: { paragraphs: 'ten' } }],
  ['another kind of record', { ...EVENT, recordType: 'CAMPAIGN' }],
  ['an action nobody knows', { ...EVENT, action: 'source.burned' as 'source.loaded' }],
])('%s is not guessed at', (_, event) => expect(contentsOf(event)).toBeNull());
