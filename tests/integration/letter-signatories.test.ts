import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { askSignatoriesSchema, changeSignatorySchema, OWN } from '@/lib/domain/letter/forms';
import { db } from '@/lib/server/db';
import { askSignatories } from '@/lib/server/letter/asking';
import { changeSignatory, remindSignatory } from '@/lib/server/letter/signatories';
import { getReminders, getSignatoryForm } from '@/lib/server/letter/signing-queries';
import { saveRecord } from '@/lib/server/record/commands';
import { storeOf } from '@/lib/server/record/stores';
import { type Cast, letterState, makeCast, makeLetter } from '../factories/letters';
import { makeRecords, type Row } from '../factories/records';
import { ownDatabase } from '../setup/database';

const database = ownDatabase('empty');
let cast: Cast;
let member: string;
beforeAll(async () => {
  cast = await makeCast(database.owner);
  member = await newContact({ kind: 'MEMBER_OF_CONGRESS', name_en: 'A Member' });
});

const newOrganisation = (row: Row, ...aliases: string[]) =>
  makeRecords(database.owner, async (make) => {
    const id = await make('organisation', row);
    for (const text of aliases) await make('alias', { organisation_id: id, text });
    return id;
  });
const newContact = (row: Row) => makeRecords(database.owner, (make) => make('contact', row));
const ORGANIZER = () => cast.ORGANIZER.actor;
const stateOf = (id: string) => letterState(database.owner, id);
const ask = (letterId: string, ...ids: string[]) =>
  askSignatoriesSchema.parse({ letterId, signatories: JSON.stringify(ids.map((id) => ({ id }))) });
const change = (letterId: string, signatoryId: string, values: Record<string, string> = {}) =>
  changeSignatorySchema.parse({
    letterId,
    signatoryId,
    version: signatoryId === OWN ? '0' : '1',
    status: 'SIGNED',
    officialNameEn: 'The official name',
    signerName: 'The director',
    ...values,
  });
const OPEN = { letter: { status: 'OPEN_FOR_SIGNATURE' } };
const MEMBERS = { letter: { status: 'OPEN_FOR_SIGNATURE', lane: 'MEMBER' } };

describe('asking', () => {
  test.each(['ADMIN', 'ORGANIZER', 'CONTRIBUTOR'] as const)('%s asks several at once, in the name of their own', async (role) => {
    const { id } = await makeLetter(database.owner, cast);
    const more = await newOrganisation({ name_en: `Organisation for ${role}` });
    expect(await askSignatories(cast[role].actor, ask(id, cast.b, more))).toMatchObject({ ok: true });
    const { signatories, events } = await stateOf(id);
    expect(signatories).toMatchObject([
      { status: 'INVITED', asked_by: cast.a },
      { status: 'INVITED', asked_by: cast.a },
    ]);
    expect(events).toMatchObject([
      {
        action: 'letter.signatoriesAsked',
        after: { signatories: [{ nameEn: 'Organisation B' }, { nameEn: `Organisation for ${role}` }] },
      },
    ]);
  });

  test.each(['VIEWER', 'OTHER'] as const)('not %s', async (who) => {
    const { id } = await makeLetter(database.owner, cast);
    expect(await askSignatories(cast[who].actor, ask(id, cast.b))).toEqual({ ok: false, code: 'NOT_ALLOWED' });
    expect((await stateOf(id)).signatories).toEqual([]);
  });

  test('members of Congress are asked to sign a letter of Members, and organisations one of theirs', async () => {
    const { id } = await makeLetter(database.owner, cast, MEMBERS);
    expect(await askSignatories(ORGANIZER(), ask(id, member))).toMatchObject({ ok: true });
    for (const wrong of [cast.b, await newContact({ kind: 'OFFICIAL' })]) {
      expect(await askSignatories(ORGANIZER(), ask(id, wrong))).toMatchObject({ fields: { signatories: 'WRONG_LANE' } });
    }
    const organisations = await makeLetter(database.owner, cast);
    expect(await askSignatories(ORGANIZER(), ask(organisations.id, member))).toMatchObject({
      code: 'INVALID_INPUT',
      fields: { signatories: 'WRONG_LANE' },
      about: { en: 'A Member' },
    });
  });

  test.each<[string, Row, string[], string]>([
    ['an Arabic spelling', { name_ar: 'المجلس السوري الأمريكي' }, [], 'مجلس سوري أميركي'],
    ['a short name', { name_en: 'A council of many words', short_name: 'ACMW' }, [], 'A.C.M.W'],
    ['an alias', { name_en: 'A council under a new name' }, ['The former council'], 'the  former COUNCIL'],
  ])('nobody twice: by %s', async (_, row, aliases, spelling) => {
    const first = await newOrganisation(row, ...aliases);
    const twin = await newOrganisation({ name_en: spelling === 'A.C.M.W' ? 'ACMW' : spelling });
    const { id } = await makeLetter(database.owner, cast);
    await askSignatories(ORGANIZER(), ask(id, first));
    expect(await askSignatories(ORGANIZER(), ask(id, cast.b, twin))).toMatchObject({
      ok: false,
      fields: { signatories: 'SAME_SIGNATORY' },
      about: { en: expect.any(String) },
    });
    expect((await stateOf(id)).signatories).toHaveLength(1);
    // And not both of them at once.
    const other = await makeLetter(database.owner, cast);
    expect(await askSignatories(ORGANIZER(), ask(other.id, twin, first))).toMatchObject({ ok: false });
  });

  test('sent twice, or by two at once: one row each', async () => {
    const { id } = await makeLetter(database.owner, cast);
    const outcomes = await Promise.all([
      askSignatories(ORGANIZER(), ask(id, cast.b)),
      askSignatories(ORGANIZER(), ask(id, cast.b)),
      askSignatories(cast.ADMIN.actor, ask(id, cast.b, cast.a)),
    ]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect((await stateOf(id)).signatories).toHaveLength(2);
  });

  test.each([
    ['SIGNING_CLOSED', 'NOT_OPEN_FOR_SIGNATURE'],
    ['SENT', 'LETTER_IS_SENT'],
    ['WITHDRAWN', 'LETTER_WITHDRAWN'],
  ])('not when the letter is %s', async (status, code) => {
    const { id } = await makeLetter(database.owner, cast, { letter: { status } });
    expect(await askSignatories(ORGANIZER(), ask(id, cast.b))).toEqual({ ok: false, code });
  });

  test('nobody who is not there, and no letter out of sight', async () => {
    const { id } = await makeLetter(database.owner, cast);
    for (const gone of [randomUUID(), await newOrganisation({ archived_at: new Date() })]) {
      expect(await askSignatories(ORGANIZER(), ask(id, gone))).toMatchObject({ fields: { signatories: 'RECORD_GONE' } });
    }
    const kept = await makeLetter(database.owner, cast, { letter: { visibility: 'ORGANISATION' } });
    expect(await askSignatories(cast.FREE.actor, ask(kept.id, cast.b))).toEqual({ ok: false, code: 'NOT_FOUND' });
  });

  test('the kind of a letter stays once somebody was asked', async () => {
    const { id } = await makeLetter(database.owner, cast, { signatories: [{ organisation_id: cast.b }] });
    const stored = await storeOf('letter').load(db(), id);
    const content = { ...stored?.content, lane: 'MEMBER' };
    expect(await saveRecord(ORGANIZER(), { noun: 'letter', id, version: 1, content })).toMatchObject({
      fields: { lane: 'LANE_IS_SET' },
    });
  });
});

describe('signing', () => {
  const asked = () => ({ ...OPEN, signatories: [{ organisation_id: cast.b, asked_by_id: cast.a }] });

  test.each(['ADMIN', 'ORGANIZER', 'FREE', 'OTHER'] as const)('%s records it for the organisation', async (who) => {
    const { id, signatories } = await makeLetter(database.owner, cast, asked());
    expect(await changeSignatory(cast[who].actor, change(id, signatories[0] as string))).toMatchObject({ ok: true });
    const state = await stateOf(id);
    expect(state.signatories).toMatchObject([
      { status: 'SIGNED', under: 1, official: 'The official name', by: 'The director', version: 2 },
    ]);
    expect(state.events).toMatchObject([
      {
        action: 'letter.signatoryChanged',
        before: { status: 'INVITED' },
        after: { status: 'SIGNED', textNumber: 1, signatories: [{ nameEn: 'Organisation B' }] },
      },
    ]);
  });

  test.each(['CONTRIBUTOR', 'VIEWER'] as const)('not a %s of another, also on their own letter', async (role) => {
    const { id, signatories } = await makeLetter(database.owner, cast, asked());
    expect(await changeSignatory(cast[role].actor, change(id, signatories[0] as string))).toEqual({
      ok: false,
      code: 'NOT_ALLOWED',
    });
    expect((await stateOf(id)).signatories).toMatchObject([{ status: 'INVITED', version: 1 }]);
  });

  test('an organisation that nobody asked signs by its own', async () => {
    const { id } = await makeLetter(database.owner, cast, OPEN);
    expect(await getSignatoryForm(cast.OTHER.actor, id as never, OWN)).toMatchObject({
      version: 0,
      name: { en: 'Organisation B' },
    });
    const both = await Promise.all([1, 2].map(() => changeSignatory(cast.OTHER.actor, change(id, OWN))));
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect((await stateOf(id)).signatories).toMatchObject([{ status: 'SIGNED', organisation: cast.b, asked_by: cast.b }]);
    expect(await changeSignatory(cast.FREE.actor, change(id, OWN))).toEqual({ ok: false, code: 'NOT_FOUND' });
    expect(await changeSignatory(cast.VIEWER.actor, change(id, OWN))).toEqual({ ok: false, code: 'NOT_ALLOWED' });
  });

  test('says who signs and how the name stands', async () => {
    const { id, signatories } = await makeLetter(database.owner, cast, asked());
    const nameless = change(id, signatories[0] as string, { officialNameEn: '', signerName: '' });
    expect(await changeSignatory(ORGANIZER(), nameless)).toMatchObject({
      fields: { signerName: 'REQUIRED', officialName: 'REQUIRED' },
    });
  });

  test('not under the name of another on the letter', async () => {
    const { id, signatories } = await makeLetter(database.owner, cast, {
      ...OPEN,
      signatories: [{ organisation_id: cast.b }, { organisation_id: cast.a }],
    });
    expect(
      await changeSignatory(ORGANIZER(), change(id, signatories[0] as string, { officialNameEn: 'ORGANISATION  A' })),
    ).toMatchObject({ fields: { officialName: 'SAME_SIGNATORY' }, about: { en: 'Organisation A' } });
    await changeSignatory(ORGANIZER(), change(id, signatories[1] as string, { officialNameEn: 'The official council' }));
    expect(
      await changeSignatory(ORGANIZER(), change(id, signatories[0] as string, { officialNameEn: 'the official  COUNCIL' })),
    ).toMatchObject({ fields: { officialName: 'SAME_SIGNATORY' } });
  });

  test.each([
    ['DRAFT', 'NOT_OPEN_FOR_SIGNATURE'],
    ['SIGNING_CLOSED', 'NOT_OPEN_FOR_SIGNATURE'],
    ['SENT', 'LETTER_IS_SENT'],
    ['WITHDRAWN', 'LETTER_WITHDRAWN'],
  ])('a letter that is %s is not signed', async (status, code) => {
    const { id, signatories } = await makeLetter(database.owner, cast, { ...asked(), letter: { status } });
    expect(await changeSignatory(ORGANIZER(), change(id, signatories[0] as string))).toEqual({ ok: false, code });
  });

  test('of two at once with different words, one is told', async () => {
    const { id, signatories } = await makeLetter(database.owner, cast, asked());
    const signatory = signatories[0] as string;
    const outcomes = await Promise.all([
      changeSignatory(ORGANIZER(), change(id, signatory)),
      changeSignatory(cast.OTHER.actor, change(id, signatory, { status: 'DECLINED' })),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toEqual({ ok: false, code: 'STALE' });
    expect((await stateOf(id)).events).toHaveLength(1);
  });

  test('two organisations sign at once, and both stand', async () => {
    const { id, signatories } = await makeLetter(database.owner, cast, {
      ...OPEN,
      signatories: [{ organisation_id: cast.a }, { organisation_id: cast.b }],
    });
    const names = { officialNameEn: '', officialNameAr: '' };
    const outcomes = await Promise.all([
      changeSignatory(cast.CONTRIBUTOR.actor, change(id, signatories[0] as string, { ...names, officialNameEn: 'A Inc.' })),
      changeSignatory(cast.OTHER.actor, change(id, signatories[1] as string, { ...names, officialNameEn: 'B Inc.' })),
    ]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
    expect((await stateOf(id)).signatories).toMatchObject([{ status: 'SIGNED' }, { status: 'SIGNED' }]);
  });

  test('a name is put right without signing again', async () => {
    const { id, signatories } = await makeLetter(database.owner, cast, {
      letter: { status: 'SIGNING_CLOSED' },
      signatories: [{ organisation_id: cast.b, status: 'SIGNED', signer_name: 'The director', official_name_en: 'A slip' }],
    });
    expect(await changeSignatory(ORGANIZER(), change(id, signatories[0] as string))).toMatchObject({ ok: true });
    expect((await stateOf(id)).signatories).toMatchObject([{ status: 'SIGNED', under: 1, official: 'The official name' }]);
  });
});

test('reminders: who may note them, once a click, for those who have not answered', async () => {
  const { id, signatories } = await makeLetter(database.owner, cast, {
    ...OPEN,
    signatories: [{ organisation_id: cast.b }, { organisation_id: cast.a, status: 'DECLINED' }],
  });
  const [waiting, declined] = signatories.map((signatoryId) => ({
    letterId: id as never,
    signatoryId: signatoryId as never,
    version: 1,
  }));
  for (const who of ['VIEWER', 'OTHER'] as const) {
    expect(await remindSignatory(cast[who].actor, waiting as never)).toEqual({ ok: false, code: 'NOT_ALLOWED' });
  }
  const outcomes = await Promise.all([1, 2].map(() => remindSignatory(cast.CONTRIBUTOR.actor, waiting as never)));
  expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
  expect((await stateOf(id)).events).toMatchObject([{ action: 'letter.signatoryReminded', before: { remindedOn: null } }]);
  expect(await remindSignatory(ORGANIZER(), declined as never)).toEqual({ ok: false, code: 'TRANSITION_NOT_ALLOWED' });
  const list = await getReminders(ORGANIZER(), id as never);
  expect(list?.waiting).toMatchObject([{ organisation: { name: { en: 'Organisation B' } }, remindedAt: expect.any(Date) }]);
});
