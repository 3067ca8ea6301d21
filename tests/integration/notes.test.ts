import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Actor, ROLES, type Role } from '@/lib/domain/auth/roles';
import { type NotedNoun, noteFieldOf } from '@/lib/domain/note/view';
import { definitionOf } from '@/lib/domain/record/definitions';
import { emptyContent } from '@/lib/domain/record/write';
import { listNotes } from '@/lib/server/note/queries';
import { archiveRecord, restoreRecord, saveRecord } from '@/lib/server/record/commands';
import { makePerson } from '../factories/people';
import { makeRecords } from '../factories/records';
import { ownDatabase } from '../setup/database';

const database = ownDatabase('empty');
const people = {} as Record<Role, Actor>;
const about = {} as Record<NotedNoun, string>;
let stranger: Actor;
let a: string;

beforeAll(async () => {
  const b = await makeRecords(database.owner, async (make) => {
    a = await make('organisation');
    for (const noun of ['campaign', 'meeting', 'letter', 'contact', 'office'] as const) about[noun] = await make(noun);
    about.organisation = await make('organisation');
    return make('organisation');
  });
  for (const role of ROLES) people[role] = (await makePerson(database.owner, { role, organisationId: a })).actor;
  stranger = (await makePerson(database.owner, { role: 'ADMIN', organisationId: b })).actor;
});

/** Writes a note as the short form does; answers its id. */
async function write(actor: Actor, noun: NotedNoun, said: Record<string, unknown> = {}, id: string = randomUUID()) {
  const content = {
    ...emptyContent(definitionOf('note').fields),
    text: { en: `A note on a ${noun}`, ar: null },
    organisation: actor.organisationId,
    [noteFieldOf(noun)]: about[noun],
    ...said,
  };
  const saved = await saveRecord(actor, { noun: 'note', id, version: 0, content });
  return saved.ok ? saved.value.id : saved;
}
const read = async (actor: Actor, noun: NotedNoun, id = about[noun]) =>
  (await listNotes(actor, { noun, id }))?.map((note) => note.id);

test.each<NotedNoun>(['campaign', 'meeting', 'letter', 'contact', 'office', 'organisation'])(
  'a note on a %s is read there by everybody but viewers',
  async (noun) => {
    const id = await write(people.CONTRIBUTOR, noun);
    for (const actor of [people.ADMIN, people.ORGANIZER, people.CONTRIBUTOR, stranger])
      expect(await read(actor, noun)).toEqual([id]);
    expect(await read(people.VIEWER, noun)).toBeUndefined();
  },
);

describe('a note', () => {
  test('names its author, and is written by whom it belongs to', async () => {
    const contact = await makeRecords(database.owner, (make) => make('contact'));
    await write(people.CONTRIBUTOR, 'contact', { contact });
    const shownTo = async (actor: Actor) => (await listNotes(actor, { noun: 'contact', id: contact }))?.[0];
    expect(await shownTo(people.CONTRIBUTOR)).toMatchObject({
      author: people.CONTRIBUTOR.name,
      organisation: { id: a },
      isEdited: false,
      mayWrite: true,
    });
    const { actor: other } = await makePerson(database.owner, { role: 'CONTRIBUTOR', organisationId: stranger.organisationId });
    expect(await shownTo(other)).toMatchObject({ mayWrite: false });
  });

  test('kept to an organisation is read by that organisation alone', async () => {
    const contact = await makeRecords(database.owner, (make) => make('contact'));
    const id = await write(people.CONTRIBUTOR, 'contact', { contact, visibility: 'ORGANISATION' });
    expect(await read(people.ORGANIZER, 'contact', contact)).toEqual([id]);
    expect(await read(stranger, 'contact', contact)).toEqual([]);
  });

  test('on a meeting kept to an organisation is as private as the meeting', async () => {
    const meeting = await makeRecords(database.owner, (make) =>
      make('meeting', { visibility: 'ORGANISATION', organisation_id: a }),
    );
    const id = await write(people.ORGANIZER, 'meeting', { meeting });
    expect(await read(people.CONTRIBUTOR, 'meeting', meeting)).toEqual([id]);
    expect(await read(stranger, 'meeting', meeting)).toEqual([]);
  });

  test('goes to the archive and comes back', async () => {
    const contact = await makeRecords(database.owner, (make) => make('contact'));
    const id = (await write(people.CONTRIBUTOR, 'contact', { contact })) as string;
    await archiveRecord(people.CONTRIBUTOR, { noun: 'note', id, version: 1 });
    expect(await read(people.ORGANIZER, 'contact', contact)).toEqual([]);
    await restoreRecord(people.CONTRIBUTOR, { noun: 'note', id, version: 2 });
    expect(await read(people.ORGANIZER, 'contact', contact)).toEqual([id]);
  });

  test('sent twice is one', async () => {
    const contact = await makeRecords(database.owner, (make) => make('contact'));
    const id = randomUUID();
    await Promise.all([write(people.ORGANIZER, 'contact', { contact }, id), write(people.ORGANIZER, 'contact', { contact }, id)]);
    expect(await read(people.ORGANIZER, 'contact', contact)).toEqual([id]);
  });

  test.each<[string, () => Actor, Record<string, unknown>, unknown]>([
    ['by a viewer', () => people.VIEWER, {}, { code: 'NOT_ALLOWED' }],
    ['without a word', () => people.ORGANIZER, { text: { en: null, ar: null } }, {}],
    [
      'for another organisation',
      () => people.CONTRIBUTOR,
      { organisation: 'b' },
      { fields: { organisation: 'NOT_YOUR_ORGANISATION' } },
    ],
    ['about nothing', () => people.ORGANIZER, { contact: null }, { fields: { text: 'ONE_OF_THEM' } }],
  ])('is not written %s', async (_, actor, said, refusal) => {
    const content = said.organisation ? { ...said, organisation: stranger.organisationId } : said;
    expect(await write(actor(), 'contact', content).catch(() => ({ ok: false }))).toMatchObject({
      ok: false,
      ...(refusal as object),
    });
  });
});
