import { expect, test } from 'vitest';
import { letterChange } from './letter-changes';

const UNKNOWN = { on: null, precision: 'UNKNOWN' };
const draft = {
  status: 'DRAFT',
  sentOn: null,
  sentPrecision: 'UNKNOWN',
  sentVia: null,
  answeredOn: null,
  answeredPrecision: 'UNKNOWN',
  reasonEn: null,
  reasonAr: null,
  version: 1,
};

test('a move is told by its state, its dates and its reason', () => {
  const after = { ...draft, status: 'WITHDRAWN', reasonEn: 'Overtaken.', sentOn: '2024-05-01', sentPrecision: 'DAY', version: 2 };
  expect(letterChange({ action: 'letter.moved', before: draft, after })).toMatchObject({
    before: { status: 'DRAFT', sent: UNKNOWN, answered: UNKNOWN, reason: { en: null, ar: null } },
    after: { status: 'WITHDRAWN', sent: { on: '2024-05-01', precision: 'DAY' }, reason: { en: 'Overtaken.', ar: null } },
  });
});

test('a first text has nothing before it', () =>
  expect(letterChange({ action: 'letter.textChanged', before: null, after: { number: 1, en: 'Words', ar: null } })).toMatchObject(
    {
      before: null,
      after: { body: { en: 'Words', ar: null } },
    },
  ));

test.each(['letter.signatoriesAsked', 'letter.signatoryReminded', 'record.changed'])('%s changes no field of its own', (action) =>
  expect(letterChange({ action, before: null, after: {} })).toBeNull(),
);
