// Every step with every kind of record, as every role, by direct calls: who may, who is refused, who sees nothing.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Visibility } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import { definitionOf } from '@/lib/domain/record/definitions';
import type { Content } from '@/lib/domain/record/field';
import { RECORD_NOUNS, type RecordNoun } from '@/lib/domain/record/noun';
import { activityOfRecord, historyOfRecord } from '@/lib/server/audit/queries';
import { listArchive } from '@/lib/server/record/archive-queries';
import { archiveRecord, restoreRecord, revertRecord, saveRecord } from '@/lib/server/record/commands';
import { findChoices, getNewRecordForm, getRecordForm, getRecordNow, getRecordStanding } from '@/lib/server/record/queries';
import { makePerson } from '../factories/people';
import { contentOf, type World } from '../factories/record-content';
import { makeRecords } from '../factories/records';
import { ownDatabase } from '../setup/database';

const database = ownDatabase('empty');
/** Stands in every word of what is organisation A's only. */
const MARK = 'ZZ-KEPT-TO-A';

let a: string;
let b: string;
let world: World;
/** The meetings of A, one that everybody sees and one that only A does. */
let meetings: Record<Visibility, string>;
type Who = 'admin of B' | 'organizer of B' | 'contributor of A' | 'contributor of B' | 'viewer';
const WHO: readonly Who[] = ['admin of B', 'organizer of B', 'contributor of A', 'contributor of B', 'viewer'];
let people: Record<Who, Actor>;

beforeAll(async () => {
  const client = database.owner;
  await makeRecords(client, async (make) => {
    a = await make('organisation', { name_en: 'A' });
    b = await make('organisation', { name_en: 'B' });
    await make('workspace');
    const campaign = await make('campaign');
    await make('campaign_status_change', { campaign_id: campaign });
    const contact = await make('contact');
    meetings = {
      COALITION: await make('meeting', { organisation_id: a }),
      ORGANISATION: await make('meeting', { organisation_id: a, visibility: 'ORGANISATION', title_en: MARK }),
    };
    world = { campaign, contact, organisation: a, meeting: meetings.COALITION };
  });
  const person = async (role: Actor['role'], organisationId: string | null) =>
    (await makePerson(client, { role, organisationId })).actor;
  people = {
    'admin of B': await person('ADMIN', b),
    'organizer of B': await person('ORGANIZER', b),
    'contributor of A': await person('CONTRIBUTOR', a),
    'contributor of B': await person('CONTRIBUTOR', b),
    viewer: await person('VIEWER', null),
  };
});

/** Nouns that belong to the coalition as such, and those that belong to an organisation or to its meeting. */
const COALITION_NOUNS: readonly RecordNoun[] = [
  'campaign', 'vehicle', 'ask', 'milestone', 'figure', 'planYear', 'contact', 'post', 'office', 'organisation', 'lesson',
]; // biome-ignore format: a list to scan
const OWNED_NOUNS: readonly RecordNoun[] = ['meeting', 'letter', 'followUp', 'note', 'commitment', 'answer'];

test('every noun is in one of the two tables', () =>
  expect([...COALITION_NOUNS, ...OWNED_NOUNS].sort()).toEqual([...RECORD_NOUNS].sort()));

type Answer = 'done' | 'NOT_ALLOWED' | 'NOT_FOUND';

/** What each is told who wants to change, archive or restore a record. */
const ANSWERS: Record<'the coalition’s' | 'of A, for all' | 'of A only', Record<Who, Answer>> = {
  'the coalition’s': {
    'admin of B': 'done',
    'organizer of B': 'done',
    'contributor of A': 'NOT_ALLOWED',
    'contributor of B': 'NOT_ALLOWED',
    viewer: 'NOT_ALLOWED',
  },
  'of A, for all': {
    'admin of B': 'done',
    'organizer of B': 'done',
    'contributor of A': 'done',
    'contributor of B': 'NOT_ALLOWED',
    viewer: 'NOT_ALLOWED',
  },
  'of A only': {
    'admin of B': 'NOT_FOUND',
    'organizer of B': 'NOT_FOUND',
    'contributor of A': 'done',
    'contributor of B': 'NOT_FOUND',
    viewer: 'NOT_FOUND',
  },
};

const cases = [
  ...COALITION_NOUNS.map((noun) => [noun, 'the coalition’s'] as const),
  ...OWNED_NOUNS.flatMap((noun) => [[noun, 'of A, for all'] as const, [noun, 'of A only'] as const]),
];

/** How a noun says whose it is. */
function whose(noun: RecordNoun, kind: keyof typeof ANSWERS): Content {
  const visibility: Visibility = kind === 'of A only' ? 'ORGANISATION' : 'COALITION';
  if (noun === 'commitment' || noun === 'answer') return { meeting: meetings[visibility] };
  return 'visibility' in definitionOf(noun).fields ? { organisation: a, visibility } : {};
}

let year = 2030;
const nextYear = () => ++year;

describe.each(cases)('%s, %s', (noun, kind) => {
  const text = kind === 'of A only' ? MARK : 'Said';
  const content = (more: Content = {}) =>
    contentOf(noun, text, world, {
      ...whose(noun, kind),
      ...((noun === 'planYear' || noun === 'lesson') && { year: nextYear() }),
      ...more,
    });
  const maker = () => (kind === 'the coalition’s' ? people['organizer of B'] : people['contributor of A']);
  const made = async () => {
    const id = randomUUID();
    const written = content(noun === 'office' ? { name: { en: text, ar: null } } : {});
    expect(await saveRecord(maker(), { noun, id, version: 0, content: written })).toMatchObject({ ok: true });
    return { id, written };
  };
  const told = (answer: Answer) => (answer === 'done' ? { ok: true } : { ok: false, code: answer });

  test.each(WHO)('%s', async (who) => {
    const actor = people[who];
    const answer = ANSWERS[kind][who];
    const { id, written } = await made();
    const field = noun === 'planYear' ? { items: [] } : changedField(noun, text);

    const changed = await saveRecord(actor, { noun, id, version: 1, content: { ...written, ...field } });
    expect(changed, 'change').toMatchObject(told(answer));
    expect(await archiveRecord(actor, { noun, id, version: answer === 'done' ? 2 : 1 }), 'archive').toMatchObject(told(answer));
    expect(await restoreRecord(actor, { noun, id, version: answer === 'done' ? 3 : 1 }), 'restore').toMatchObject(told(answer));
    const eventId = (changed.ok && changed.value.eventId) || randomUUID();
    const reverted = await revertRecord(actor, { noun, id, version: answer === 'done' ? 4 : 1, eventId });
    expect(reverted, 'take the change back').toMatchObject(told(answer === 'done' ? 'done' : 'NOT_FOUND'));

    const seen = answer !== 'NOT_FOUND';
    const form = await getRecordForm(actor, noun, id);
    expect(form !== null, 'its form').toBe(seen);
    expect(form?.mayWrite ?? false).toBe(answer === 'done');
    expect((await getRecordStanding(actor, noun, id)) !== null, 'its history').toBe(seen);
    const places = [
      form,
      await getRecordNow(actor, { noun, id, version: 1, next: undefined, content: written }),
      await historyOfRecord(actor, id),
      await activityOfRecord(actor, id, 20),
      await listArchive(actor),
      await findChoices(actor, [noun], MARK),
      changed,
    ];
    if (!seen) expect(JSON.stringify(places), 'no word of it anywhere').not.toContain(MARK);
  });

  test.each(WHO)('%s makes one', async (who) => {
    const actor = people[who];
    const id = randomUUID();
    const result = await saveRecord(actor, {
      noun,
      id,
      version: 0,
      content: content(noun === 'office' ? { name: { en: text, ar: null } } : {}),
    });
    expect(result.ok, JSON.stringify(result)).toBe(ANSWERS[kind][who] === 'done');
    expect((await getNewRecordForm(actor, noun, id, {})) !== null).toBe(
      kind === 'the coalition’s' ? ANSWERS[kind][who] === 'done' : who !== 'viewer',
    );
    const { rows } = await database.owner.query('SELECT 1 FROM record WHERE id = $1', [id]);
    expect(rows).toHaveLength(result.ok ? 1 : 0);
  });
});

function changedField(noun: RecordNoun, text: string): Content {
  const { fields } = definitionOf(noun);
  const named = ['title', 'name', 'subject', 'text'].find((field) => fields[field]?.kind === 'both') as string;
  return { [named]: { en: `${text} anew`, ar: null } };
}
