import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { answerLetterSchema, sendLetterSchema, withdrawLetterSchema } from '@/lib/domain/letter/forms';
import { answerLetter, moveLetter, sendLetter, withdrawLetter } from '@/lib/server/letter/course';
import { todayOfWorkspace } from '@/lib/server/workspace/queries';
import { type Cast, letterState, makeCast, makeLetter } from '../factories/letters';
import { makeRecords } from '../factories/records';
import { ownDatabase } from '../setup/database';

const database = ownDatabase('empty');
let cast: Cast;
let secretary: string;
beforeAll(async () => {
  cast = await makeCast(database.owner);
  secretary = await makeRecords(database.owner, (make) => make('contact', { name_en: 'The Secretary' }));
});

const ORGANIZER = () => cast.ORGANIZER.actor;
const stateOf = (id: string) => letterState(database.owner, id);
const chosen = (...ids: string[]) => JSON.stringify(ids.map((id) => ({ id, label: { en: 'x', ar: null } })));
const move = (letterId: string, to: string, version = 1) => ({ letterId: letterId as never, version, to: to as never });
const send = (letterId: string, change: Record<string, string> = {}) =>
  sendLetterSchema.parse({
    letterId,
    version: '1',
    sent: '2024-05-20',
    sentVia: 'EMAIL',
    recipients: chosen(secretary),
    ...change,
  });
const answer = (letterId: string, change: Record<string, string> = {}) =>
  answerLetterSchema.parse({
    letterId,
    version: '1',
    answerId: randomUUID(),
    answered: '2024-06',
    outcome: 'WILL_CONSIDER',
    textEn: 'They will consider it.',
    answeredBy: chosen(secretary).slice(1, -1),
    ...change,
  });
const withdraw = (letterId: string) =>
  withdrawLetterSchema.parse({ letterId, version: '1', reasonEn: 'Overtaken by events.', reasonAr: '' });
const SENT = { status: 'SENT', sent_on: '2024-05-20', sent_precision: 'DAY', sent_basis: 'STATED' };

describe('who takes the steps', () => {
  test.each(['ADMIN', 'ORGANIZER', 'CONTRIBUTOR'] as const)('%s of the organisation', async (role) => {
    const { actor } = cast[role];
    const draft = () => makeLetter(database.owner, cast).then(({ id }) => id);
    expect(await moveLetter(actor, move(await draft(), 'OPEN_FOR_SIGNATURE'))).toMatchObject({ ok: true });
    expect(await withdrawLetter(actor, withdraw(await draft()))).toMatchObject({ ok: true });
    expect(await sendLetter(actor, send(await draft()))).toMatchObject({ ok: true });
    const { id } = await makeLetter(database.owner, cast, { letter: SENT });
    expect(await answerLetter(actor, answer(id))).toMatchObject({ ok: true });
  });

  test.each(['VIEWER', 'OTHER'] as const)('not %s, and nothing changes', async (who) => {
    const { actor } = cast[who];
    const { id } = await makeLetter(database.owner, cast);
    const sent = await makeLetter(database.owner, cast, { letter: SENT });
    const before = [await stateOf(id), await stateOf(sent.id)];
    const refused = { ok: false, code: 'NOT_ALLOWED' };
    expect(await moveLetter(actor, move(id, 'OPEN_FOR_SIGNATURE'))).toEqual(refused);
    expect(await withdrawLetter(actor, withdraw(id))).toEqual(refused);
    expect(await sendLetter(actor, send(id))).toEqual(refused);
    expect(await answerLetter(actor, answer(sent.id))).toEqual(refused);
    expect([await stateOf(id), await stateOf(sent.id)]).toEqual(before);
  });

  test('a letter that is kept to another organisation is not there', async () => {
    const { id } = await makeLetter(database.owner, cast, { letter: { visibility: 'ORGANISATION' } });
    const gone = { ok: false, code: 'NOT_FOUND' };
    for (const { actor } of [cast.OTHER, cast.FREE]) {
      expect(await moveLetter(actor, move(id, 'OPEN_FOR_SIGNATURE'))).toEqual(gone);
      expect(await withdrawLetter(actor, withdraw(id))).toEqual(gone);
      expect(await sendLetter(actor, send(id))).toEqual(gone);
      expect(await answerLetter(actor, answer(id))).toEqual(gone);
    }
  });
});

test('opening for signature freezes the text', async () => {
  const { id } = await makeLetter(database.owner, cast);
  await moveLetter(ORGANIZER(), move(id, 'OPEN_FOR_SIGNATURE'));
  expect(await stateOf(id)).toMatchObject({
    status: 'OPEN_FOR_SIGNATURE',
    version: 2,
    versions: [{ number: 1, frozen: true }],
    events: [
      { action: 'letter.moved', before: { status: 'DRAFT', version: 1 }, after: { status: 'OPEN_FOR_SIGNATURE', version: 2 } },
    ],
  });
});

describe('refused, with words that say what to do', () => {
  test.each<[string, object, string, string]>([
    ['opened without a text', { text: null }, 'OPEN_FOR_SIGNATURE', 'TEXT_MISSING'],
    ['opened for nobody in particular', { letter: { lane: null } }, 'OPEN_FOR_SIGNATURE', 'LANE_MISSING'],
    ['no reply to what was not sent', {}, 'NO_REPLY', 'LETTER_NOT_SENT'],
    ['sent while it is signed', { letter: { status: 'OPEN_FOR_SIGNATURE' } }, 'SENT', 'SIGNING_STILL_OPEN'],
    ['a draft again once sent', { letter: SENT }, 'DRAFT', 'LETTER_IS_SENT'],
    ['opened though withdrawn', { letter: { status: 'WITHDRAWN' } }, 'OPEN_FOR_SIGNATURE', 'LETTER_WITHDRAWN'],
    ['closed before it opens', {}, 'SIGNING_CLOSED', 'TRANSITION_NOT_ALLOWED'],
  ])('%s', async (_, made, to, code) => {
    const { id } = await makeLetter(database.owner, cast, made);
    const before = await stateOf(id);
    expect(await moveLetter(ORGANIZER(), move(id, to))).toEqual({ ok: false, code });
    expect(await stateOf(id)).toEqual(before);
  });

  test('answering what was not sent', async () => {
    const { id } = await makeLetter(database.owner, cast);
    expect(await answerLetter(ORGANIZER(), answer(id))).toEqual({ ok: false, code: 'LETTER_NOT_SENT' });
    expect((await stateOf(id)).responses).toEqual([]);
  });

  test('withdrawing what was sent', async () => {
    const { id } = await makeLetter(database.owner, cast, { letter: SENT });
    expect(await withdrawLetter(ORGANIZER(), withdraw(id))).toEqual({ ok: false, code: 'LETTER_IS_SENT' });
  });

  test('dates that cannot be', async () => {
    const { id } = await makeLetter(database.owner, cast);
    const tomorrow = new Date(Date.parse(await todayOfWorkspace()) + 86_400_000).toISOString().slice(0, 10);
    expect(await sendLetter(ORGANIZER(), send(id, { sent: tomorrow }))).toEqual({
      ok: false,
      code: 'INVALID_INPUT',
      fields: { sent: 'IN_THE_FUTURE' },
    });
    const sent = await makeLetter(database.owner, cast, { letter: SENT });
    expect(await answerLetter(ORGANIZER(), answer(sent.id, { answered: '2024-04' }))).toMatchObject({
      fields: { answered: 'ANSWERED_BEFORE_SENT' },
    });
  });

  test('recipients and answerers who are not there', async () => {
    const { id } = await makeLetter(database.owner, cast);
    const before = await stateOf(id);
    expect(await sendLetter(ORGANIZER(), send(id, { recipients: chosen(randomUUID()) }))).toMatchObject({
      fields: { recipients: 'RECORD_GONE' },
    });
    expect(await stateOf(id)).toEqual(before);
    const sent = await makeLetter(database.owner, cast, { letter: SENT });
    const nobody = chosen(randomUUID()).slice(1, -1);
    expect(await answerLetter(ORGANIZER(), answer(sent.id, { answeredBy: nobody }))).toMatchObject({
      fields: { answeredBy: 'RECORD_GONE' },
    });
    expect(await stateOf(sent.id)).toMatchObject({ status: 'SENT', responses: [] });
  });
});

test('sending keeps when, how and to whom, and freezes the text', async () => {
  const { id } = await makeLetter(database.owner, cast);
  expect(await sendLetter(ORGANIZER(), send(id))).toMatchObject({ ok: true });
  const state = await stateOf(id);
  expect(state).toMatchObject({
    status: 'SENT',
    sent_on: '2024-05-20',
    sent_precision: 'DAY',
    sent_via: 'EMAIL',
    recipients: [secretary],
    versions: [{ frozen: true }],
  });
  expect(state.events.map(({ action }: { action: string }) => action).sort()).toEqual(['letter.moved', 'record.changed']);
  expect(state.version).toBe(3);
});

test('an answer is a record of its own, and may only be known by its month', async () => {
  const { id } = await makeLetter(database.owner, cast, { letter: SENT });
  expect(await answerLetter(ORGANIZER(), answer(id))).toMatchObject({ ok: true });
  expect(await stateOf(id)).toMatchObject({
    status: 'ANSWERED',
    answered_on: '2024-06-01',
    answered_precision: 'MONTH',
    responses: [{ text: 'They will consider it.', outcome: 'WILL_CONSIDER', contact: secretary }],
  });
});

test('no reply, answered after all, and not answered after all', async () => {
  const { id } = await makeLetter(database.owner, cast, { letter: SENT });
  expect(await moveLetter(ORGANIZER(), move(id, 'NO_REPLY'))).toMatchObject({ ok: true });
  expect(await answerLetter(ORGANIZER(), answer(id, { version: '2' }))).toMatchObject({ ok: true });
  expect(await moveLetter(ORGANIZER(), move(id, 'SENT', 3))).toMatchObject({ ok: true });
  expect(await stateOf(id)).toMatchObject({
    status: 'SENT',
    sent_on: '2024-05-20',
    answered_on: null,
    answered_precision: 'UNKNOWN',
  });
});

test('withdrawn with its reason, and taken up again without it', async () => {
  const { id } = await makeLetter(database.owner, cast, { letter: { status: 'OPEN_FOR_SIGNATURE' } });
  await withdrawLetter(ORGANIZER(), withdraw(id));
  expect(await stateOf(id)).toMatchObject({ status: 'WITHDRAWN', status_note_en: 'Overtaken by events.' });
  await moveLetter(ORGANIZER(), move(id, 'DRAFT', 2));
  expect(await stateOf(id)).toMatchObject({ status: 'DRAFT', status_note_en: null });
});

describe('the same step sent twice is taken once', () => {
  test.each<[string, () => object, (id: string) => Promise<{ ok: boolean }>]>([
    ['moved', () => ({}), (id) => moveLetter(ORGANIZER(), move(id, 'IN_REVIEW'))],
    ['withdrawn', () => ({}), (id) => withdrawLetter(ORGANIZER(), withdraw(id))],
    ['sent', () => ({}), (id) => sendLetter(ORGANIZER(), send(id))],
    ['answered', () => ({ letter: SENT }), (id) => answerLetter(ORGANIZER(), answer(id, { answerId: id }))],
  ])('%s', async (_, made, step) => {
    const { id } = await makeLetter(database.owner, cast, made());
    const outcomes = await Promise.all([step(id), step(id), step(id)]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, true]);
    const state = await stateOf(id);
    expect(state.events.filter(({ action }: { action: string }) => action === 'letter.moved')).toHaveLength(1);
    expect(state.responses.length).toBeLessThanOrEqual(1);
  });
});

test('of two who take different steps at once, one is told', async () => {
  const { id } = await makeLetter(database.owner, cast);
  const outcomes = await Promise.all([
    moveLetter(ORGANIZER(), move(id, 'OPEN_FOR_SIGNATURE')),
    withdrawLetter(cast.ADMIN.actor, withdraw(id)),
  ]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.find(({ ok }) => !ok)).toEqual({ ok: false, code: 'STALE' });
});

test('an archived letter takes no step', async () => {
  const { id } = await makeLetter(database.owner, cast, { letter: { archived_at: new Date() } });
  expect(await moveLetter(ORGANIZER(), move(id, 'IN_REVIEW'))).toEqual({ ok: false, code: 'NOT_FOUND' });
});
