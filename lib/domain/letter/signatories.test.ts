import { describe, expect, test } from 'vitest';
import type { Actor, Role } from '../auth/roles';
import { CONTACT_KINDS } from '../contact/view';
import {
  checkLane,
  countsUnder,
  findSameSignatory,
  isSignatoryHidden,
  mayAskMore,
  nextSignatoryStatuses,
  planSignatoryMove,
  SIGNATORY_STATUSES,
  type SignatoryStatus,
} from './signatories';
import { LETTER_LANES, LETTER_STATUSES, type LetterLane, type LetterStatus } from './status';

/** Rows: from; columns: to, in the order of the statuses, while the letter is open for signature. */
// biome-ignore format: a table to scan
const MOVES: Record<SignatoryStatus, string> = {
  //          INVITED REVIEWING APPROVED SIGNED DECLINED WITHDRAWN
  INVITED:   '-       yes       yes      yes    yes      yes',
  REVIEWING: '-       -         yes      yes    yes      yes',
  APPROVED:  '-       yes       -        yes    yes      yes',
  SIGNED:    '-       -         -        -      -        yes',
  DECLINED:  'yes     yes       yes      yes    -        -',
  WITHDRAWN: 'yes     yes       yes      yes    -        -',
};

/** What the letter's status leaves of them. */
const LEFT: Record<LetterStatus, (to: SignatoryStatus) => boolean> = {
  DRAFT: (to) => to !== 'SIGNED',
  IN_REVIEW: (to) => to !== 'SIGNED',
  OPEN_FOR_SIGNATURE: () => true,
  SIGNING_CLOSED: (to) => to === 'DECLINED' || to === 'WITHDRAWN',
  SENT: () => false,
  ANSWERED: () => false,
  NO_REPLY: () => false,
  WITHDRAWN: () => false,
};

const SIGNATURE = { signerName: 'The director', officialName: { en: 'Organisation A', ar: null } };
const isAllowed = (from: SignatoryStatus, to: SignatoryStatus) =>
  MOVES[from].split(/ +/)[SIGNATORY_STATUSES.indexOf(to)] === 'yes';

describe.each(LETTER_STATUSES)('a signatory of a letter that is %s', (status) => {
  const letter = { status, lane: 'ORGANISATION' as const, versionId: 'v1' };

  test.each(SIGNATORY_STATUSES.flatMap((from) => SIGNATORY_STATUSES.map((to) => ({ from, to }))))(
    '$from → $to',
    ({ from, to }) => {
      const allowed = isAllowed(from, to) && LEFT[status](to);
      expect(nextSignatoryStatuses(from, status).includes(to)).toBe(allowed);
      const planned = planSignatoryMove(letter, from, to, SIGNATURE);
      expect(planned.ok).toBe(allowed);
      if (planned.ok) expect(planned.value).toEqual({ status: to, letterVersionId: to === 'SIGNED' ? 'v1' : null });
      else if (to === 'SIGNED' && status !== 'OPEN_FOR_SIGNATURE') expect(planned.code).toBe('NOT_OPEN_FOR_SIGNATURE');
      else expect(planned.code).toBe('TRANSITION_NOT_ALLOWED');
    },
  );

  test('more may be asked until signing closes', () =>
    expect(mayAskMore(status)).toBe(['DRAFT', 'IN_REVIEW', 'OPEN_FOR_SIGNATURE'].includes(status)));
});

describe('a signature', () => {
  const sign = (lane: LetterLane | null, signature: Partial<typeof SIGNATURE> | object, versionId: string | null = 'v1') =>
    planSignatoryMove({ status: 'OPEN_FOR_SIGNATURE', lane, versionId }, 'INVITED', 'SIGNED', { ...SIGNATURE, ...signature });
  const refused = (...fields: string[]) => ({
    ok: false,
    code: 'INVALID_INPUT',
    fields: Object.fromEntries(fields.map((field) => [field, 'REQUIRED'])),
  });
  const nameless = { officialName: { en: null, ar: '' } };

  test.each<[string, LetterLane | null, object, object]>([
    ['an organisation, by somebody', 'ORGANISATION', {}, { ok: true }],
    ['an organisation with an Arabic name only', 'ORGANISATION', { officialName: { en: null, ar: 'منظمة أ' } }, { ok: true }],
    ['an organisation, by nobody', 'ORGANISATION', { signerName: null }, refused('signerName')],
    ['an organisation without a name', 'ORGANISATION', nameless, refused('officialName')],
    ['neither', 'ORGANISATION', { signerName: '', ...nameless }, refused('signerName', 'officialName')],
    ['a Member, in person', 'MEMBER', { signerName: null }, { ok: true }],
    ['a Member without a name', 'MEMBER', { signerName: null, ...nameless }, refused('officialName')],
  ])('%s', (_, lane, signature, answer) => expect(sign(lane, signature)).toMatchObject(answer));

  test('is put under no letter without a text', () =>
    expect(sign('ORGANISATION', {}, null)).toEqual({ ok: false, code: 'NOT_OPEN_FOR_SIGNATURE' }));

  test.each(SIGNATORY_STATUSES)('%s counts under the version it was given for, if at all', (status) => {
    expect(countsUnder({ status, letterVersionId: 'v1' }, 'v1')).toBe(status === 'SIGNED');
    expect(countsUnder({ status, letterVersionId: 'v1' }, 'v2')).toBe(false);
    expect(countsUnder({ status, letterVersionId: null }, null)).toBe(false);
  });
});

describe('who signs in which lane', () => {
  test.each(LETTER_LANES)('%s: organisations', (lane) =>
    expect(checkLane(lane, { kind: 'ORGANISATION' })).toBe(lane === 'ORGANISATION' ? null : 'WRONG_LANE'),
  );
  test.each(CONTACT_KINDS)('%s', (contactKind) => {
    expect(checkLane('ORGANISATION', { kind: 'CONTACT', contactKind })).toBe('WRONG_LANE');
    expect(checkLane('MEMBER', { kind: 'CONTACT', contactKind })).toBe(
      contactKind === 'MEMBER_OF_CONGRESS' ? null : 'WRONG_LANE',
    );
  });
});

describe('findSameSignatory', () => {
  const organisation = (id: string, ...names: (string | null)[]) => ({ organisationId: id, contactId: null, names });
  const member = (id: string, ...names: string[]) => ({ organisationId: null, contactId: id, names });
  const signatories = [
    organisation('a', 'Organisation A', 'المنظمة السورية الأمريكية'),
    member('m', 'A Member'),
    organisation('n', null),
  ];

  test.each([
    ['the same record under another name', organisation('a', 'Quite another'), 'a'],
    ['another record in other letters', organisation('x', 'ORGANISATION  a'), 'a'],
    ['another record in another Arabic spelling', organisation('x', 'منظمه سورية أميركية'), 'a'],
    ['the same by one of several names', organisation('x', null, 'Somebody', 'Organisation A'), 'a'],
    ['another organisation', organisation('x', 'Organisation B'), null],
    ['one without any name', organisation('x', null, ''), null],
    ['the same Member', member('m', 'Another name'), 'm'],
    ['a Member of the same name', member('x', 'A Member'), null],
    ['an organisation named as a Member', organisation('x', 'A Member'), null],
    ['a Member named as an organisation', member('x', 'Organisation A'), null],
  ])('%s', (_, candidate, found) => {
    const same = findSameSignatory(signatories, candidate);
    expect(same && (same.organisationId ?? same.contactId)).toBe(found);
  });
});

describe('an office that was asked and has not signed', () => {
  const actor = (role: Role, organisationId: string | null) =>
    ({ role, organisationId }) as Pick<Actor, 'role' | 'organisationId'>;
  const READERS: [string, Pick<Actor, 'role' | 'organisationId'>, boolean][] = [
    ['an administrator', actor('ADMIN', null), true],
    ['an organizer of another organisation', actor('ORGANIZER', 'b'), true],
    ['a contributor of the asking organisation', actor('CONTRIBUTOR', 'a'), true],
    ['a contributor of another', actor('CONTRIBUTOR', 'b'), false],
    ['a viewer of the asking organisation', actor('VIEWER', 'a'), false],
    ['a viewer', actor('VIEWER', null), false],
  ];
  const SENT = ['SENT', 'ANSWERED', 'NO_REPLY'];

  describe.each(READERS)('%s', (_, reader, isTrusted) => {
    test.each(LETTER_STATUSES.flatMap((status) => SIGNATORY_STATUSES.map((signatory) => ({ status, signatory }))))(
      'letter $status, signatory $signatory',
      ({ status, signatory }) => {
        const asked = { status: signatory, askedById: 'a' };
        const hidden = !isTrusted && signatory !== 'SIGNED' && !SENT.includes(status);
        expect(isSignatoryHidden(reader, { lane: 'MEMBER', status }, asked)).toBe(hidden);
        // A lane that is not stated is taken for the more guarded one.
        expect(isSignatoryHidden(reader, { lane: null, status }, asked)).toBe(hidden);
        expect(isSignatoryHidden(reader, { lane: 'ORGANISATION', status }, asked)).toBe(false);
      },
    );
  });

  test('asked by nobody in particular, it is the organizers’ alone', () => {
    const letter = { lane: 'MEMBER', status: 'OPEN_FOR_SIGNATURE' } as const;
    const asked = { status: 'INVITED', askedById: null } as const;
    expect(isSignatoryHidden(actor('CONTRIBUTOR', 'a'), letter, asked)).toBe(true);
    expect(isSignatoryHidden(actor('CONTRIBUTOR', null), letter, asked)).toBe(true);
    expect(isSignatoryHidden(actor('ORGANIZER', null), letter, asked)).toBe(false);
  });
});
