import { describe, expect, test } from 'vitest';
import { ASK_OUTCOMES, type AskOutcome, askStanding } from './asks';

describe('askStanding', () => {
  test.each<[string, (AskOutcome | null)[], boolean, string]>([
    ['put to nobody', [], false, 'NOT_RAISED'],
    ['put to somebody, without an answer', [], true, 'NO_ANSWER'],
    ['an answer in words', [null], true, 'ANSWERED'],
    ['an answer in words, though no meeting raised it', [null], false, 'ANSWERED'],
    ['an outcome', ['DECLINED'], true, 'DECLINED'],
    ['the latest of several outcomes', ['WILL_CONSIDER', 'AGREED'], true, 'AGREED'],
    ['words after an outcome leave it', ['AGREED_IN_PRINCIPLE', null], true, 'AGREED_IN_PRINCIPLE'],
    ['an outcome after words', [null, 'HEARD'], false, 'HEARD'],
  ])('%s', (_, outcomes, raised, standing) => expect(askStanding({ outcomes, raised })).toBe(standing));

  test.each(ASK_OUTCOMES)('%s stands as it was given', (outcome) =>
    expect(askStanding({ outcomes: [outcome], raised: true })).toBe(outcome),
  );
});
