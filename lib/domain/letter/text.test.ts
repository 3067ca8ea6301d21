import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PlannedSignatory, planSignatoryMove, SIGNATORY_STATUSES } from './signatories';
import { canMoveLetter, freezesText, isSent, LETTER_STATUSES, type LetterStatus } from './status';
import { planTextEdit } from './text';

const EVERYBODY = SIGNATORY_STATUSES.map((status) => ({ id: status.toLowerCase(), status }));
const AGREED = ['approved', 'signed'];
const frozen = { number: 3, isFrozen: true };
const open = { number: 3, isFrozen: false };

describe('planTextEdit', () => {
  test.each<[LetterStatus, object]>([
    ['DRAFT', { number: 3, isNew: false, isFrozen: false, status: 'DRAFT', askAgain: [] }],
    ['IN_REVIEW', { number: 3, isNew: false, isFrozen: false, status: 'IN_REVIEW', askAgain: [] }],
  ])('%s: the version there is changes', (status, value) =>
    expect(planTextEdit({ status, version: open }, EVERYBODY)).toEqual({ ok: true, value }),
  );

  test.each<[LetterStatus, LetterStatus, boolean]>([
    ['OPEN_FOR_SIGNATURE', 'OPEN_FOR_SIGNATURE', true],
    ['SIGNING_CLOSED', 'OPEN_FOR_SIGNATURE', true],
    // Withdrawn after it had been opened, and taken up again.
    ['DRAFT', 'DRAFT', false],
    ['IN_REVIEW', 'IN_REVIEW', false],
  ])('%s with a frozen text: a new version, asked again', (status, after, isFrozen) =>
    expect(planTextEdit({ status, version: frozen }, EVERYBODY)).toEqual({
      ok: true,
      value: { number: 4, isNew: true, isFrozen, status: after, askAgain: AGREED },
    }),
  );

  test.each(['SENT', 'ANSWERED', 'NO_REPLY'] as const)('%s: the text stays, and is added where there is none', (status) => {
    expect(planTextEdit({ status, version: frozen }, EVERYBODY)).toEqual({ ok: false, code: 'TEXT_IS_SENT' });
    expect(planTextEdit({ status, version: open }, EVERYBODY)).toEqual({ ok: false, code: 'TEXT_IS_SENT' });
    const value = { number: 1, isNew: true, isFrozen: true, status, askAgain: [] };
    expect(planTextEdit({ status, version: null }, EVERYBODY)).toEqual({ ok: true, value });
  });

  test('WITHDRAWN: refused, with or without a text', () => {
    for (const version of [null, open, frozen]) {
      expect(planTextEdit({ status: 'WITHDRAWN', version }, EVERYBODY)).toEqual({ ok: false, code: 'LETTER_WITHDRAWN' });
    }
  });

  test('the first text of a draft is version 1', () =>
    expect(planTextEdit({ status: 'DRAFT', version: null }, [])).toMatchObject({
      value: { number: 1, isNew: true, isFrozen: false },
    }));
});

type Step = { move: LetterStatus } | { edit: string } | { sign: number; to: PlannedSignatory['status'] };

interface Letter {
  status: LetterStatus;
  versions: { text: string; isFrozen: boolean }[];
  signatories: PlannedSignatory[];
}

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ move: fc.constantFrom(...LETTER_STATUSES) }),
  fc.record({ edit: fc.string({ minLength: 1, maxLength: 5 }) }),
  fc.record({ sign: fc.nat(2), to: fc.constantFrom(...SIGNATORY_STATUSES) }),
);

const SIGNATURE = { signerName: 'The director', officialName: { en: 'Organisation A', ar: null } };

/** What the domain makes of a step; the same letter when it refuses. */
function after(letter: Letter, step: Step): Letter {
  const latest = letter.versions.length;
  if ('move' in step) {
    if (!canMoveLetter(letter.status, step.move)) return letter;
    const freeze = freezesText(step.move);
    const versions = letter.versions.map((version, i) => (freeze && i === latest - 1 ? { ...version, isFrozen: true } : version));
    return { ...letter, status: step.move, versions };
  }
  if ('edit' in step) {
    const version = letter.versions.at(-1);
    const signatories = letter.signatories.map(({ status }, i) => ({ id: String(i), status }));
    const now = { status: letter.status, version: version ? { number: latest, isFrozen: version.isFrozen } : null };
    const planned = planTextEdit(now, signatories);
    if (!planned.ok) return letter;
    const { number, isFrozen, status, askAgain } = planned.value;
    const versions = [...letter.versions];
    versions[number - 1] = { text: step.edit, isFrozen };
    const asked = (signatory: PlannedSignatory, i: number): PlannedSignatory =>
      askAgain.includes(String(i)) ? { status: 'REVIEWING', letterVersionId: null } : signatory;
    return { status, versions, signatories: letter.signatories.map(asked) };
  }
  const from = letter.signatories[step.sign] as PlannedSignatory;
  const under = { status: letter.status, lane: 'ORGANISATION' as const, versionId: latest > 0 ? String(latest) : null };
  const planned = planSignatoryMove(under, from.status, step.to, SIGNATURE);
  if (!planned.ok) return letter;
  return { ...letter, signatories: letter.signatories.map((signatory, i) => (i === step.sign ? planned.value : signatory)) };
}

describe('a letter, whatever is done to it', () => {
  const start: Letter = {
    status: 'DRAFT',
    versions: [],
    signatories: Array.from({ length: 3 }, () => ({ status: 'INVITED', letterVersionId: null })),
  };
  const lives = fc.array(anyStep, { maxLength: 60 });
  const everyStep = (holds: (before: Letter, now: Letter, step: Step) => void) =>
    fc.assert(
      fc.property(lives, (steps) => {
        steps.reduce((before, step) => {
          const now = after(before, step);
          holds(before, now, step);
          return now;
        }, start);
      }),
      { numRuns: 400 },
    );

  test('a frozen text never changes, and no version is lost', () =>
    everyStep((before, now) => {
      expect(now.versions.length).toBeGreaterThanOrEqual(before.versions.length);
      for (const [i, version] of before.versions.entries()) if (version.isFrozen) expect(now.versions[i]).toEqual(version);
    }));

  test('every signature stands under the latest version, which is frozen', () =>
    everyStep((_, now) => {
      for (const { status, letterVersionId } of now.signatories) {
        expect(letterVersionId).toBe(status === 'SIGNED' ? String(now.versions.length) : null);
        if (status === 'SIGNED') expect(now.versions.at(-1)?.isFrozen).toBe(true);
      }
    }));

  test('nobody signs or approves by an edit, and nobody signs what is not open', () =>
    everyStep((before, now, step) => {
      const signed = (letter: Letter) => letter.signatories.filter(({ status }) => status === 'SIGNED').length;
      if (signed(now) > signed(before)) expect('sign' in step && before.status === 'OPEN_FOR_SIGNATURE').toBe(true);
    }));

  test('once sent, text and signatures are what they were', () =>
    everyStep((before, now) => {
      if (!isSent(before.status)) return;
      expect(isSent(now.status)).toBe(true);
      expect(now.signatories).toEqual(before.signatories);
      if (before.versions.length > 0) expect(now.versions).toEqual(before.versions);
    }));
});
