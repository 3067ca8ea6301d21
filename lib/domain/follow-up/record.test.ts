import { describe, expect, test } from 'vitest';
import type { ContentOf } from '../record/field';
import { followUpRecord } from './record';

type Content = ContentOf<typeof followUpRecord.fields>;
const BEFORE = { status: 'DONE', snoozedUntil: '2024-06-01' } as Content;
const refusalsOf = (change: Partial<Content>, before: Content | null = BEFORE) =>
  Object.entries(followUpRecord.check?.({ ...BEFORE, ...change }, { before, today: '2024-06-15' }) ?? {}).filter(
    ([, code]) => code,
  );

describe('a follow-up as it is saved', () => {
  test.each<[string, Partial<Content>, Content | null, [string, string][]]>([
    ['as it was', {}, BEFORE, []],
    ['opened again', { status: 'BLOCKED' }, BEFORE, []],
    ['from done to cancelled', { status: 'CANCELLED' }, BEFORE, [['status', 'TRANSITION_NOT_ALLOWED']]],
    [
      'snoozed until a day that is over',
      {},
      { ...BEFORE, status: 'OPEN', snoozedUntil: null },
      [['snoozedUntil', 'NOT_AFTER_TODAY']],
    ],
    ['snoozed until today', { snoozedUntil: '2024-06-15' }, BEFORE, [['snoozedUntil', 'NOT_AFTER_TODAY']]],
    ['snoozed until tomorrow', { snoozedUntil: '2024-06-16' }, BEFORE, []],
    ['no longer snoozed', { snoozedUntil: null }, BEFORE, []],
    ['new, and done already', { snoozedUntil: null }, null, []],
  ])('%s', (_, change, before, refusals) => expect(refusalsOf(change, before)).toEqual(refusals));

  test('what is taken back may have been snoozed until a day that is over', () =>
    expect(
      followUpRecord.check?.(BEFORE, { before: { ...BEFORE, snoozedUntil: '2024-07-01' }, today: '2024-06-15', isRevert: true }),
    ).toMatchObject({ snoozedUntil: false }));
});
