import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDay } from '@/tests/factories/arbitraries';
import { inOrderOfReminding, isReminderDue, isWaitedFor } from './reminders';
import { SIGNATORY_STATUSES } from './signatories';

const TODAY = '2024-06-15';

test.each(SIGNATORY_STATUSES)('%s is waited for, or not', (status) =>
  expect(isWaitedFor(status)).toBe(['INVITED', 'REVIEWING', 'APPROVED'].includes(status)),
);

describe('isReminderDue', () => {
  test.each([
    ['asked today', '2024-06-15', null, null, false],
    ['asked six days ago', '2024-06-09', null, null, false],
    ['asked a week ago', '2024-06-08', null, null, true],
    ['asked long ago, reminded yesterday', '2024-01-01', '2024-06-14', null, false],
    ['reminded a week ago', '2024-01-01', '2024-06-08', null, true],
    ['asked yesterday, due tomorrow', '2024-06-14', null, '2024-06-16', false],
    ['asked two days ago, due in three', '2024-06-13', null, '2024-06-18', true],
    ['asked two days ago, due in four', '2024-06-13', null, '2024-06-19', false],
    ['asked two days ago, the deadline has passed', '2024-06-13', null, '2024-06-01', true],
  ])('%s', (_, askedOn, remindedOn, deadlineOn, due) =>
    expect(isReminderDue({ askedOn, remindedOn }, deadlineOn, TODAY)).toBe(due),
  );
});

test('those whose reminder is due come first, and nobody is lost', () => {
  const anyone = fc.record({ askedOn: anyDay, remindedOn: fc.option(anyDay) });
  fc.assert(
    fc.property(fc.array(anyone, { maxLength: 20 }), fc.option(anyDay), anyDay, (waiting, deadlineOn, today) => {
      const ordered = inOrderOfReminding(waiting, deadlineOn, today);
      expect(ordered).toHaveLength(waiting.length);
      expect(new Set(ordered)).toEqual(new Set(waiting));
      const due = ordered.map((one) => isReminderDue(one, deadlineOn, today));
      expect(due.lastIndexOf(true)).toBeLessThan(due.indexOf(false) === -1 ? due.length : due.indexOf(false));
    }),
  );
});
