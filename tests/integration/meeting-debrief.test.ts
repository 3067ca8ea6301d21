// A debrief writes many records or none: by direct calls, against the database.
import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/auth/roles';
import { type Debrief, debriefName, debriefSchema } from '@/lib/domain/meeting/debrief';
import { debriefMeeting } from '@/lib/server/meeting/debrief';
import { getDebrief } from '@/lib/server/meeting/queries';
import { makePerson } from '../factories/people';
import { makeRecords } from '../factories/records';
import { ownDatabase } from '../setup/database';

const database = ownDatabase('empty');
const DAY = '2024-05-02';

type World = Record<'a' | 'b' | 'campaign' | 'ask' | 'otherAsk' | 'member' | 'staffer', string>;
let world: World;
type Who = 'organizer of A' | 'organizer of B' | 'contributor of A' | 'contributor of B' | 'viewer of A';
let people: Record<Who, Actor>;

beforeAll(async () => {
  world = await makeRecords(database.owner, async (make) => {
    const a = await make('organisation', { name_en: 'A' });
    const campaign = await make('campaign');
    await make('workspace', { coalition_id: a });
    await make('campaign_status_change', { campaign_id: campaign });
    return {
      a,
      b: await make('organisation', { name_en: 'B' }),
      campaign,
      ask: await make('ask', { campaign_id: campaign, title_en: 'Planned' }),
      otherAsk: await make('ask', { campaign_id: campaign, title_en: 'Not planned' }),
      member: await make('contact', { kind: 'MEMBER_OF_CONGRESS' }),
      staffer: await make('contact', { kind: 'STAFFER' }),
    };
  });
  const person = async (role: Actor['role'], organisationId: string) =>
    (await makePerson(database.owner, { role, organisationId })).actor;
  people = {
    'organizer of A': await person('ORGANIZER', world.a),
    'organizer of B': await person('ORGANIZER', world.b),
    'contributor of A': await person('CONTRIBUTOR', world.a),
    'contributor of B': await person('CONTRIBUTOR', world.b),
    'viewer of A': await person('VIEWER', world.a),
  };
});

let meeting: string;
const makeMeeting = (row: Record<string, unknown> = {}) =>
  makeRecords(database.owner, async (make) => {
    const id = await make('meeting', { status: 'CONFIRMED', starts_on: DAY, organisation_id: world.a, ...row });
    await make('meeting_campaign', { meeting_id: id, campaign_id: world.campaign });
    await make('meeting_ask', { meeting_id: id, ask_id: world.ask });
    await make('meeting_participant', { meeting_id: id, contact_id: world.member, sort_order: 0 });
    await make('meeting_participant', { meeting_id: id, contact_id: world.staffer, sort_order: 1 });
    await make('meeting_delegate', { meeting_id: id, user_id: people['organizer of A'].id, role: 'LEAD' });
    return id;
  });
beforeEach(async () => {
  meeting = await makeMeeting();
});

/** The form as the person gets it, with what they fill in; `undefined` takes a field out. */
async function filledIn(
  actor: Actor,
  fill: (form: Record<string, string>) => Record<string, string>,
  id = meeting,
): Promise<Debrief> {
  const form = await getDebrief(actor, id as never);
  if (!form) throw new Error('no form');
  const values = { ...form.values, ...fill(form.values) };
  return debriefSchema.parse({ recordId: id, version: String(form.meeting.version), ...values });
}

const newRow = (part: 'commitment' | 'followUp' | 'answer', fields: Record<string, string>, id: string = randomUUID()) =>
  Object.fromEntries(
    Object.entries({ id, version: '0', ...fields }).map(([field, value]) => [debriefName(part, id, field), value]),
  );

/** A debrief with something in each part. */
const whole =
  (withPosition = true) =>
  (form: Record<string, string>) => ({
    [`participant.${world.member}.attended`]: 'NO',
    [`participant.${world.staffer}.attended`]: 'YES',
    [`delegate.${people['organizer of A'].id}.attended`]: 'YES',
    [`answer.${world.ask}.outcome`]: 'WILL_CONSIDER',
    [`answer.${world.ask}.textEn`]: 'They will look at it.',
    ...newRow('answer', { asks: JSON.stringify([{ id: world.otherAsk }]), outcome: 'HEARD' }),
    ...newRow('commitment', { textEn: 'Send the list', owner: world.staffer, due: '2024-06', campaign: world.campaign }),
    ...newRow('followUp', { titleEn: 'Write to thank them', dueOn: '2024-05-10', organisation: world.a }),
    'note.new.textEn': 'For ourselves',
    'note.new.visibility': 'ORGANISATION',
    ...(withPosition &&
      Object.fromEntries(
        Object.keys(form).flatMap((name) => (/^position\..*\.value$/.test(name) ? [[name, 'LEAN_SUPPORT']] : [])),
      )),
  });

/** What the database holds of the meeting. */
async function recorded(id = meeting) {
  const count = async (table: string) =>
    Number((await database.owner.query(`SELECT count(*) FROM ${table} WHERE meeting_id = $1`, [id])).rows[0].count);
  const { rows } = await database.owner.query('SELECT status, version FROM meeting WHERE id = $1', [id]);
  return {
    ...rows[0],
    answers: await count('response'),
    promises: await count('commitment'),
    tasks: await count('follow_up'),
    notes: await count('note'),
    positions: await count('position'),
  };
}
const NOTHING = { status: 'CONFIRMED', version: 1, answers: 0, promises: 0, tasks: 0, notes: 0, positions: 0 };
const ALL = { status: 'HELD', version: 2, answers: 2, promises: 1, tasks: 1, notes: 1, positions: 1 };

describe('a debrief', () => {
  test('writes everything down, each with its event', async () => {
    const actor = people['organizer of A'];
    expect(await debriefMeeting(actor, await filledIn(actor, whole()))).toEqual({ ok: true, value: { id: meeting } });
    expect(await recorded()).toEqual(ALL);
    const one = async (sql: string) => (await database.owner.query(sql, [meeting])).rows;
    expect(await one('SELECT contact_id, attended FROM meeting_participant WHERE meeting_id = $1 ORDER BY sort_order')).toEqual([
      { contact_id: world.member, attended: false },
      { contact_id: world.staffer, attended: true },
    ]);
    expect(await one('SELECT ask_id, manner FROM meeting_ask WHERE meeting_id = $1 ORDER BY sort_order')).toEqual([
      { ask_id: world.ask, manner: 'RAISED' },
      { ask_id: world.otherAsk, manner: 'RAISED' },
    ]);
    // Only one person came: the answers are theirs.
    expect(await one('SELECT DISTINCT contact_id FROM response WHERE meeting_id = $1')).toEqual([{ contact_id: world.staffer }]);
    expect(await one('SELECT due_precision, status FROM commitment WHERE meeting_id = $1')).toEqual([
      { due_precision: 'MONTH', status: 'PROMISED' },
    ]);
    expect(
      await one('SELECT value, evidence, happened_on::text AS day, recorded_by_id AS by FROM position WHERE meeting_id = $1'),
    ).toEqual([{ value: 'LEAN_SUPPORT', evidence: 'MEMBER_TOLD_US', day: DAY, by: actor.id }]);
    const events = await database.owner.query(
      'SELECT action, record_type FROM audit_event WHERE actor_id = $1 AND at >= (SELECT created_at FROM meeting WHERE id = $2) ORDER BY action, record_type::text',
      [actor.id, meeting],
    );
    expect(events.rows.map(({ action, record_type }) => `${action} ${record_type}`)).toEqual([
      'position.recorded POSITION',
      'record.changed MEETING',
      'record.created COMMITMENT',
      'record.created FOLLOW_UP',
      'record.created NOTE',
      'record.created RESPONSE',
      'record.created RESPONSE',
    ]);
  });

  test('is saved once, however often it is sent', async () => {
    const actor = people['organizer of A'];
    const debrief = await filledIn(actor, whole());
    const twice = await Promise.all([debriefMeeting(actor, debrief), debriefMeeting(actor, debrief)]);
    expect([...twice, await debriefMeeting(actor, debrief)].map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(await recorded()).toEqual(ALL);
  });

  test('of a meeting without a date says when it was', async () => {
    const actor = people['organizer of A'];
    const undated = await makeMeeting({
      status: 'REQUESTED',
      starts_on: null,
      date_precision: 'UNKNOWN',
      date_basis: 'NOT_STATED',
    });
    expect(await debriefMeeting(actor, await filledIn(actor, () => ({ date: DAY }), undated))).toMatchObject({ ok: true });
    const { rows } = await database.owner.query('SELECT status, starts_on::text AS day FROM meeting WHERE id = $1', [undated]);
    expect(rows).toEqual([{ status: 'HELD', day: DAY }]);
  });

  test('throws away what was kept while it was written', async () => {
    const actor = people['organizer of A'];
    await database.app.query(
      `INSERT INTO draft (id, user_id, form, record_type, record_id, payload, updated_at) VALUES ($1, $2, 'debrief', 'MEETING', $3, '{"version":1,"values":{"a":"b"}}', now())`,
      [randomUUID(), actor.id, meeting],
    );
    expect((await getDebrief(actor, meeting as never))?.draft).toMatchObject({ version: 1, values: { a: 'b' } });
    await debriefMeeting(actor, await filledIn(actor, whole()));
    expect((await getDebrief(actor, meeting as never))?.draft).toBeNull();
  });
});

describe('all or nothing', () => {
  test.each<[string, () => Record<string, string>, object]>([
    [
      'a promise of nobody',
      () => newRow('commitment', { textEn: 'Yes' }, 'aaaaaaaa-0000-7000-8000-000000000001'),
      { 'commitment.aaaaaaaa-0000-7000-8000-000000000001.owner': 'REQUIRED' },
    ],
    [
      'a follow-up of an organisation that is none',
      () =>
        newRow('followUp', { titleEn: 'Do it', dueOn: DAY, organisation: randomUUID() }, 'aaaaaaaa-0000-7000-8000-000000000002'),
      { 'followUp.aaaaaaaa-0000-7000-8000-000000000002.organisation': 'RECORD_GONE' },
    ],
  ])('%s takes everything back, and the row is named', async (_, bad, fields) => {
    const actor = people['organizer of A'];
    const debrief = await filledIn(actor, (form) => ({ ...whole()(form), ...bad() }));
    expect(await debriefMeeting(actor, debrief)).toEqual({ ok: false, code: 'INVALID_INPUT', fields });
    expect(await recorded()).toEqual(NOTHING);
  });

  test('a position that rests on a guess alone', async () => {
    const actor = people['organizer of A'];
    const debrief = await filledIn(actor, (form) => ({
      ...whole()(form),
      ...Object.fromEntries(
        Object.keys(form).flatMap((name) => (/^position\..*\.evidence$/.test(name) ? [[name, 'INFERRED']] : [])),
      ),
    }));
    const outcome = await debriefMeeting(actor, debrief);
    expect(outcome).toMatchObject({ ok: false, code: 'INVALID_INPUT' });
    expect(Object.entries((!outcome.ok && outcome.fields) || {})).toEqual([
      [expect.stringMatching(/^position\..*\.sentence$/), 'REQUIRED'],
    ]);
    expect(await recorded()).toEqual(NOTHING);
  });

  test('a meeting that still lies ahead', async () => {
    const actor = people['organizer of A'];
    const ahead = await makeMeeting({ starts_on: '2199-01-01' });
    expect(await debriefMeeting(actor, await filledIn(actor, whole(), ahead))).toEqual({
      ok: false,
      code: 'INVALID_INPUT',
      fields: { date: 'NOT_YET' },
    });
    expect(await recorded(ahead)).toEqual(NOTHING);
  });
});

describe('a second debrief', () => {
  test('changes what is there, and doubles nothing', async () => {
    const actor = people['organizer of A'];
    await debriefMeeting(actor, await filledIn(actor, whole()));
    const again = await filledIn(actor, (form) => {
      const promise = Object.keys(form).find((name) => /^commitment\..*\.due$/.test(name)) as string;
      return { [`answer.${world.ask}.outcome`]: 'AGREED', [promise]: '2024-07-01' };
    });
    expect(again.answers).toHaveLength(2);
    expect(await debriefMeeting(actor, again)).toMatchObject({ ok: true });
    expect(await recorded()).toEqual(ALL);
    const { rows } = await database.owner.query(
      `SELECT r.outcome, r.text_en, r.version FROM response r JOIN response_ask l ON l.response_id = r.id WHERE r.meeting_id = $1 AND l.ask_id = $2`,
      [meeting, world.ask],
    );
    expect(rows).toEqual([{ outcome: 'AGREED', text_en: 'They will look at it.', version: 2 }]);
    const promises = await database.owner.query(
      'SELECT text_en, due_on::text AS due, (SELECT contact_id FROM commitment_owner WHERE commitment_id = c.id) AS by FROM commitment c WHERE meeting_id = $1',
      [meeting],
    );
    expect(promises.rows).toEqual([{ text_en: 'Send the list', due: '2024-07-01', by: world.staffer }]);
  });

  test('that came too late is told so, also where only an answer was added', async () => {
    const [first, second] = [people['organizer of A'], people['organizer of B']];
    await debriefMeeting(first, await filledIn(first, () => ({})));
    const late = await filledIn(second, (form) => ({ ...form, [`answer.${world.ask}.outcome`]: 'DECLINED' }));
    expect(
      await debriefMeeting(first, await filledIn(first, () => ({ [`answer.${world.ask}.outcome`]: 'AGREED' }))),
    ).toMatchObject({ ok: true });
    expect(await debriefMeeting(second, late)).toEqual({ ok: false, code: 'STALE' });
    expect(await recorded()).toMatchObject({ answers: 1 });
  });

  test('of two at once, one is told that the other was quicker', async () => {
    const [first, second] = [people['organizer of A'], people['organizer of B']];
    const debriefs = [await filledIn(first, whole()), await filledIn(second, whole(false))] as const;
    const outcomes = await Promise.all([debriefMeeting(first, debriefs[0]), debriefMeeting(second, debriefs[1])]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ code: 'STALE' });
    expect(await recorded()).toMatchObject({ answers: 2, promises: 1, tasks: 1, notes: 1 });
  });
});

describe('who may', () => {
  test('a contributor debriefs the meetings of their own organisation, without positions', async () => {
    const actor = people['contributor of A'];
    const form = await getDebrief(actor, meeting as never);
    expect(form).toMatchObject({ mayWrite: true, mayRecordPositions: false });
    expect(Object.keys(form?.values ?? {}).filter((name) => name.startsWith('position.'))).toEqual([]);
    expect(await debriefMeeting(actor, await filledIn(actor, whole()))).toMatchObject({ ok: true });
    expect(await recorded()).toEqual({ ...ALL, positions: 0 });
  });

  test('a contributor who sends a position along is refused with all of it', async () => {
    const debrief = await filledIn(people['organizer of A'], whole());
    expect(await debriefMeeting(people['contributor of A'], debrief)).toEqual({ ok: false, code: 'NOT_ALLOWED' });
    expect(await recorded()).toEqual(NOTHING);
  });

  test.each<Who>(['contributor of B', 'viewer of A'])('%s is refused', async (who) => {
    expect(await getDebrief(people[who], meeting as never)).toMatchObject({ mayWrite: false });
    expect(await debriefMeeting(people[who], await filledIn(people['organizer of A'], whole(false)))).toEqual({
      ok: false,
      code: 'NOT_ALLOWED',
    });
    expect(await recorded()).toEqual(NOTHING);
  });

  test("another organisation's own meeting is not there, also for an organizer", async () => {
    const kept = await makeMeeting({ visibility: 'ORGANISATION' });
    expect(await getDebrief(people['organizer of B'], kept as never)).toBeNull();
    const debrief = await filledIn(people['organizer of A'], whole(false), kept);
    expect(await debriefMeeting(people['organizer of B'], debrief)).toEqual({ ok: false, code: 'NOT_FOUND' });
    expect(await recorded(kept)).toEqual(NOTHING);
  });

  test('what an organisation keeps to itself brings what only it sees', async () => {
    const kept = await makeMeeting({ visibility: 'ORGANISATION' });
    expect(await debriefMeeting(people['organizer of A'], await filledIn(people['organizer of A'], whole(), kept))).toMatchObject(
      { ok: true },
    );
    const { rows } = await database.owner.query(
      `SELECT visibility FROM follow_up WHERE meeting_id = $1 UNION ALL SELECT visibility FROM position WHERE meeting_id = $1 UNION ALL SELECT visibility FROM note WHERE meeting_id = $1`,
      [kept],
    );
    expect(rows).toEqual(Array(3).fill({ visibility: 'ORGANISATION' }));
  });
});
