import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ChangeLetterText } from '@/lib/domain/letter/forms';
import { changeTextSchema } from '@/lib/domain/letter/forms';
import { keepTextDraft } from '@/lib/server/letter/drafts';
import { getLetterText, getLetterTextNow, getLetterVersions } from '@/lib/server/letter/queries';
import { changeSignatory } from '@/lib/server/letter/signatories';
import { changeLetterText } from '@/lib/server/letter/text';
import { type Cast, letterState, makeCast, makeLetter } from '../factories/letters';
import { ownDatabase } from '../setup/database';

const database = ownDatabase('empty');
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(database.owner);
});

const write = (letterId: string, change: Record<string, string> = {}): ChangeLetterText =>
  changeTextSchema.parse({ letterId, version: '1', bodyEn: 'We ask again.', bodyAr: 'نطلب ثانية.', ...change });
const stateOf = (id: string) => letterState(database.owner, id);
const ORGANIZER = () => cast.ORGANIZER.actor;

describe('who writes the text', () => {
  test.each(['ADMIN', 'ORGANIZER', 'CONTRIBUTOR'] as const)('%s of the organisation', async (role) => {
    const { id } = await makeLetter(database.owner, cast);
    expect(await changeLetterText(cast[role].actor, write(id))).toEqual({ ok: true, value: { letterId: id } });
    expect(await stateOf(id)).toMatchObject({
      version: 2,
      versions: [{ number: 1, en: 'We ask again.', ar: 'نطلب ثانية.', frozen: false }],
      events: [
        {
          action: 'letter.textChanged',
          before: { number: 1, en: 'We ask.', ar: null, version: 1 },
          after: { number: 1, en: 'We ask again.', isNew: false, isFrozen: false, version: 2 },
        },
      ],
    });
  });

  test.each(['VIEWER', 'OTHER'] as const)('not %s, and nothing changes', async (who) => {
    const { id } = await makeLetter(database.owner, cast);
    const before = await stateOf(id);
    expect(await changeLetterText(cast[who].actor, write(id))).toEqual({ ok: false, code: 'NOT_ALLOWED' });
    expect(await stateOf(id)).toEqual(before);
  });

  test('a letter that is kept to another organisation is not there', async () => {
    const { id } = await makeLetter(database.owner, cast, { letter: { visibility: 'ORGANISATION' } });
    for (const who of ['OTHER', 'FREE'] as const) {
      expect(await changeLetterText(cast[who].actor, write(id))).toEqual({ ok: false, code: 'NOT_FOUND' });
      expect(await getLetterText(cast[who].actor, id as never)).toBeNull();
      expect(await getLetterVersions(cast[who].actor, id as never)).toBeNull();
      expect(await getLetterTextNow(cast[who].actor, write(id))).toBeNull();
    }
    expect(await changeLetterText(ORGANIZER(), write(randomUUID()))).toEqual({ ok: false, code: 'NOT_FOUND' });
  });
});

test('the first text goes into the version that a letter begins with', async () => {
  const { id } = await makeLetter(database.owner, cast, { text: null });
  await changeLetterText(ORGANIZER(), write(id));
  expect((await stateOf(id)).versions).toEqual([{ number: 1, en: 'We ask again.', ar: 'نطلب ثانية.', frozen: false }]);
  expect((await stateOf(id)).events[0]).toMatchObject({ before: null, after: { number: 1, isNew: true } });
});

test('a text sent twice is written once', async () => {
  const { id } = await makeLetter(database.owner, cast);
  const [first, second] = await Promise.all([changeLetterText(ORGANIZER(), write(id)), changeLetterText(ORGANIZER(), write(id))]);
  expect([first?.ok, second?.ok]).toEqual([true, true]);
  expect((await stateOf(id)).events).toHaveLength(1);
});

describe('a frozen text', () => {
  const signatories = () => [
    { organisation_id: cast.a, status: 'SIGNED', signer_name: 'The director', official_name_en: 'Organisation A' },
    { organisation_id: cast.b, status: 'INVITED' },
  ];

  test.each(['OPEN_FOR_SIGNATURE', 'SIGNING_CLOSED'])('%s: an edit is a new version, and asks again', async (status) => {
    const { id } = await makeLetter(database.owner, cast, { letter: { status }, signatories: signatories() });
    expect(await changeLetterText(ORGANIZER(), write(id))).toMatchObject({ ok: true });
    const state = await stateOf(id);
    expect(state.status).toBe('OPEN_FOR_SIGNATURE');
    expect(state.versions).toEqual([
      { number: 1, en: 'We ask.', ar: null, frozen: true },
      { number: 2, en: 'We ask again.', ar: 'نطلب ثانية.', frozen: true },
    ]);
    expect(state.signatories).toMatchObject([
      { status: 'REVIEWING', under: null, official: 'Organisation A', version: 2 },
      { status: 'INVITED', version: 1 },
    ]);
    const actions = state.events.map(({ action }: { action: string }) => action);
    expect(actions.sort()).toEqual(
      ['letter.signatoriesAskedAgain', 'letter.textChanged', ...(status === 'SIGNING_CLOSED' ? ['letter.moved'] : [])].sort(),
    );
  });

  test('says beforehand what saving does', async () => {
    const { id } = await makeLetter(database.owner, cast, {
      letter: { status: 'OPEN_FOR_SIGNATURE' },
      signatories: signatories(),
    });
    expect(await getLetterText(ORGANIZER(), id as never)).toMatchObject({
      body: { en: 'We ask.', ar: null },
      writes: { number: 2, isNew: true, askedAgain: 1 },
      mayWrite: true,
    });
    expect(await getLetterText(cast.OTHER.actor, id as never)).toMatchObject({ writes: null, mayWrite: false });
  });

  test.each([
    ['SENT', 'TEXT_IS_SENT'],
    ['WITHDRAWN', 'LETTER_WITHDRAWN'],
  ])('%s stays', async (status, code) => {
    const { id } = await makeLetter(database.owner, cast, { letter: { status } });
    expect(await changeLetterText(ORGANIZER(), write(id))).toEqual({ ok: false, code });
    expect((await stateOf(id)).versions).toHaveLength(1);
  });
});

test('a letter recorded as sent may still get its text', async () => {
  const { id } = await makeLetter(database.owner, cast, {
    letter: { status: 'SENT', sent_on: '2024-05-01', sent_precision: 'DAY' },
    text: null,
  });
  expect(await changeLetterText(ORGANIZER(), write(id))).toMatchObject({ ok: true });
  expect((await stateOf(id)).versions).toMatchObject([{ number: 1, frozen: true }]);
});

test('two who write at once: one is told what the other wrote', async () => {
  const { id } = await makeLetter(database.owner, cast);
  const outcomes = await Promise.all(
    ['One.', 'Two.', 'Three.'].map((bodyEn, i) => changeLetterText(cast[i ? 'ADMIN' : 'ORGANIZER'].actor, write(id, { bodyEn }))),
  );
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.filter((outcome) => !outcome.ok && outcome.code === 'STALE')).toHaveLength(2);
  const now = await getLetterTextNow(ORGANIZER(), write(id, { bodyEn: 'Yours.', bodyAr: '' }));
  expect(now).toMatchObject({ version: 2, by: { who: expect.stringContaining('Test') } });
  expect(now?.conflicts).toMatchObject([{ name: 'bodyEn', yours: 'Yours.' }]);
  // What only they wrote stands beside what only you did.
  expect(now?.values).toEqual({ bodyEn: 'Yours.', bodyAr: 'نطلب ثانية.' });
});

test('whoever signs while the text is replaced has not signed the new one', async () => {
  const { id, signatories } = await makeLetter(database.owner, cast, {
    letter: { status: 'OPEN_FOR_SIGNATURE' },
    signatories: [{ organisation_id: cast.b }],
  });
  const sign = changeSignatory(ORGANIZER(), {
    letterId: id as never,
    signatoryId: signatories[0] as never,
    version: 1,
    status: 'SIGNED',
    officialName: { en: 'Organisation B', ar: null },
    signerName: 'The director',
    signerTitle: { en: null, ar: null },
  });
  await Promise.all([sign, changeLetterText(ORGANIZER(), write(id))]);
  const state = await stateOf(id);
  const [signatory] = state.signatories;
  expect(state.versions).toHaveLength(2);
  expect(signatory.status === 'SIGNED' ? signatory.under : 2).toBe(2);
});

test('what is typed is kept for its typist alone, and goes with the save', async () => {
  const { id } = await makeLetter(database.owner, cast);
  const draft = { letterId: id as never, version: 1, values: { bodyEn: 'Half a sent', bodyAr: '' } };
  expect(await keepTextDraft(ORGANIZER(), draft)).toBe(true);
  expect(await keepTextDraft(cast.VIEWER.actor, draft)).toBe(false);
  expect(await getLetterText(ORGANIZER(), id as never)).toMatchObject({
    draft: { version: 1, values: { bodyEn: 'Half a sent' } },
  });
  expect(await getLetterText(cast.ADMIN.actor, id as never)).toMatchObject({ draft: null });
  await changeLetterText(ORGANIZER(), write(id));
  expect(await getLetterText(ORGANIZER(), id as never)).toMatchObject({ draft: null });
});
