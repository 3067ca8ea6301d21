// A meeting's course: steps, the trail of its dates, copies, and the brief, by direct calls.
import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/auth/roles';
import { moveMeetingSchema } from '@/lib/domain/meeting/move';
import type { MeetingStatus } from '@/lib/domain/meeting/status';
import { moveMeeting } from '@/lib/server/meeting/commands';
import { getMeeting, getMeetingBrief } from '@/lib/server/meeting/queries';
import { revertRecord } from '@/lib/server/record/commands';
import { getNewRecordForm } from '@/lib/server/record/queries';
import { makePerson } from '../factories/people';
import { makeRecords } from '../factories/records';
import { ownDatabase } from '../setup/database';

const database = ownDatabase('empty');
const MARK = 'ZZ-KEPT-TO-A';
const TODAY = '2024-06-01';

let a: string;
let b: string;
let organizer: Actor;
let stranger: Actor;
let contributor: Actor;
let viewer: Actor;
beforeAll(async () => {
  [a, b] = await makeRecords(database.owner, async (make) => {
    await make('workspace');
    return [await make('organisation', { name_en: 'A' }), await make('organisation', { name_en: 'B' })] as const;
  });
  const person = async (role: Actor['role'], organisationId: string | null) =>
    (await makePerson(database.owner, { role, organisationId })).actor;
  organizer = await person('ORGANIZER', a);
  stranger = await person('ADMIN', b);
  contributor = await person('CONTRIBUTOR', b);
  viewer = await person('VIEWER', a);
});

let meeting: string;
const makeMeeting = (row: Record<string, unknown> = {}) =>
  makeRecords(database.owner, (make) =>
    make('meeting', { status: 'SCHEDULED', starts_on: '2199-05-02', organisation_id: a, ...row }),
  );
beforeEach(async () => {
  meeting = await makeMeeting();
});

const move = (actor: Actor, status: MeetingStatus, version: number, fields: Record<string, string> = {}) =>
  moveMeeting(actor, moveMeetingSchema.parse({ recordId: meeting, version: String(version), status, ...fields }));
const shown = async () => {
  const found = await getMeeting(organizer, meeting as never);
  if (!found) throw new Error('no meeting');
  return found.meeting;
};

describe('a step', () => {
  test('is taken with its reason, and told with what was before', async () => {
    expect(await move(organizer, 'CANCELLED', 1, { statusNoteEn: 'The office closed.' })).toMatchObject({ ok: true });
    expect(await shown()).toMatchObject({ status: 'CANCELLED', statusNote: { en: 'The office closed.', ar: null }, version: 2 });
    const { rows } = await database.owner.query(
      "SELECT action, before->>'status' AS was, after->>'status' AS now FROM audit_event WHERE record_id = $1",
      [meeting],
    );
    expect(rows).toEqual([{ action: 'record.changed', was: 'SCHEDULED', now: 'CANCELLED' }]);
  });

  test('sent twice is taken once', async () => {
    const [first, second] = [await move(organizer, 'CONFIRMED', 1), await move(organizer, 'CONFIRMED', 1)];
    expect(first).toMatchObject({ ok: true, value: { eventId: expect.any(String) } });
    expect(second).toMatchObject({ ok: true, value: { eventId: null } });
    expect(await shown()).toMatchObject({ version: 2 });
  });

  test('that the rules of meetings do not know is refused', async () => {
    expect(await move(organizer, 'NO_SHOW', 1)).toEqual({ ok: false, code: 'INVALID_INPUT', fields: { status: 'NOT_YET' } });
    expect(await move(organizer, 'REQUESTED', 1)).toEqual({
      ok: false,
      code: 'INVALID_INPUT',
      fields: { status: 'TRANSITION_NOT_ALLOWED' },
    });
  });

  test('that came too late is refused', async () => {
    await move(organizer, 'CONFIRMED', 1);
    expect(await move(organizer, 'CANCELLED', 1)).toEqual({ ok: false, code: 'STALE' });
  });

  test.each<[string, () => Actor]>([
    ['a contributor of another organisation', () => contributor],
    ['a viewer', () => viewer],
  ])('is refused to %s', async (_, who) => expect(await move(who(), 'CONFIRMED', 1)).toEqual({ ok: false, code: 'NOT_ALLOWED' }));

  test("of another organisation's own meeting is not there", async () => {
    meeting = await makeMeeting({ visibility: 'ORGANISATION' });
    expect(await move(stranger, 'CONFIRMED', 1)).toEqual({ ok: false, code: 'NOT_FOUND' });
    meeting = randomUUID();
    expect(await move(organizer, 'CONFIRMED', 1)).toEqual({ ok: false, code: 'NOT_FOUND' });
  });

  test.each<[MeetingStatus, Record<string, string>]>([
    ['CANCELLED', {}],
    ['CONFIRMED', {}],
    ['RESCHEDULED', { date: '2199-06-03' }],
    ['DECLINED', { statusNoteAr: 'اعتذار المكتب' }],
  ])('%s is taken back in one step', async (status, fields) => {
    const before = await shown();
    const taken = await move(organizer, status, 1, fields);
    if (!taken.ok) throw new Error(taken.code);
    const undone = await revertRecord(organizer, {
      noun: 'meeting',
      id: meeting,
      version: 2,
      eventId: taken.value.eventId as string,
    });
    expect(undone).toMatchObject({ ok: true });
    expect(await shown()).toEqual({ ...before, version: 3 });
  });
});

describe('a meeting that is put off', () => {
  test('keeps when it was to be and why, each time', async () => {
    expect(await move(organizer, 'RESCHEDULED', 1, { date: '2199-06-03', statusNoteEn: 'A vote was called.' })).toMatchObject({
      ok: true,
    });
    expect(await move(organizer, 'RESCHEDULED', 2, { date: '2199-07', statusNoteEn: 'A recess.' })).toMatchObject({ ok: true });
    expect(await move(organizer, 'CONFIRMED', 3, { date: '2199-07-08' })).toMatchObject({ ok: true });
    expect(await shown()).toMatchObject({
      status: 'CONFIRMED',
      date: { on: '2199-07-08', precision: 'DAY' },
      statusNote: { en: null, ar: null },
      formerDates: [
        { date: { on: '2199-05-02', precision: 'DAY' }, reason: { en: 'A vote was called.' } },
        { date: { on: '2199-06-03', precision: 'DAY' }, reason: { en: 'A recess.' } },
      ],
    });
  });

  test('needs another date', async () => {
    const same = await move(organizer, 'RESCHEDULED', 1, { date: '2199-05-02' });
    expect(same).toEqual({ ok: false, code: 'INVALID_INPUT', fields: { date: 'NEEDS_NEW_DATE' } });
    expect(() => moveMeetingSchema.parse({ recordId: meeting, version: '1', status: 'RESCHEDULED', date: '' })).toThrow(
      /REQUIRED/,
    );
    expect((await shown()).formerDates).toEqual([]);
  });

  test('does not change what it was to be afterwards', async () => {
    await move(organizer, 'RESCHEDULED', 1, { date: '2199-06-03' });
    await expect(database.owner.query('UPDATE meeting_former_date SET reason_en = $1', ['another'])).rejects.toThrow();
  });
});

describe('a copy', () => {
  test('has the same people and asks, and neither dates nor outcome', async () => {
    const made = await makeRecords(database.owner, async (make) => {
      const campaign = await make('campaign');
      await make('campaign_status_change', { campaign_id: campaign });
      const ids = {
        campaign,
        ask: await make('ask', { campaign_id: campaign }),
        contact: await make('contact'),
        gone: await make('contact', { archived_at: new Date() }),
      };
      const id = await make('meeting', {
        organisation_id: a,
        status_note_en: 'Why',
        attendance_note_en: 'Many',
        start_time: '10:00',
        time_zone: 'UTC',
      });
      await make('meeting_campaign', { meeting_id: id, campaign_id: campaign });
      await make('meeting_ask', { meeting_id: id, ask_id: ids.ask });
      await make('meeting_participant', { meeting_id: id, contact_id: ids.contact, attended: true });
      await make('meeting_participant', { meeting_id: id, contact_id: ids.gone });
      await make('meeting_delegate', { meeting_id: id, user_id: organizer.id, role: 'LEAD', attended: false });
      return { id, ...ids };
    });
    const form = await getNewRecordForm(organizer, 'meeting', randomUUID(), { copy: made.id });
    expect(form).toMatchObject({
      version: 0,
      values: {
        titleEn: 'A meeting',
        status: 'REQUESTED',
        statusNoteEn: '',
        date: '',
        lastDay: '',
        startTime: '',
        timeZone: 'UTC',
        attendanceNoteEn: '',
      },
    });
    const rows = (name: string) => JSON.parse(form?.values[name] ?? '[]');
    expect(rows('participants')).toEqual([
      { contact: expect.stringContaining(made.contact), roleEn: '', roleAr: '', attended: '' },
    ]);
    expect(rows('delegation')).toEqual([{ delegate: expect.stringContaining(organizer.id), role: 'LEAD', attended: '' }]);
    expect(rows('campaigns')).toMatchObject([{ id: made.campaign }]);
    expect(rows('asks')).toEqual([{ ask: expect.stringContaining(made.ask), manner: 'RAISED' }]);
  });

  test("of what one may not see is an empty form, and of another organisation's is one's own", async () => {
    const kept = await makeMeeting({ visibility: 'ORGANISATION', title_en: MARK });
    expect((await getNewRecordForm(stranger, 'meeting', randomUUID(), { copy: kept }))?.values).toMatchObject({
      titleEn: '',
      participants: '[]',
    });
    const form = await getNewRecordForm(contributor, 'meeting', randomUUID(), { copy: meeting });
    expect(form?.values.titleEn).toBe('A meeting');
    expect(form?.values.organisation).toContain(b);
  });
});

describe('the brief', () => {
  /** A meeting that everybody sees, with people about whom A keeps much to itself. */
  let open: string;
  beforeAll(async () => {
    open = await makeRecords(database.owner, async (make) => {
      const campaign = await make('campaign');
      await make('campaign_status_change', { campaign_id: campaign });
      const ask = await make('ask', { campaign_id: campaign, title_en: 'Asked before' });
      const member = await make('contact', { kind: 'MEMBER_OF_CONGRESS', name_en: 'The Member', phone: 'zz-phone' });
      const office = await make('office', { kind: 'MEMBER', contact_id: member, name_en: null });
      const staffer = await make('contact', { kind: 'STAFFER', name_en: 'The staffer' });
      await make('post', { contact_id: staffer, office_id: office });
      await make('post', { contact_id: staffer, title_en: 'Left long ago', ends_on: '2020-01-01', end_precision: 'DAY' });
      const of = async (visibility: 'COALITION' | 'ORGANISATION', word: string) => {
        const kept = { visibility, organisation_id: a };
        const past = await make('meeting', { ...kept, title_en: `Before ${word}`, starts_on: '2024-03-01' });
        await make('meeting_office', { meeting_id: past, office_id: office });
        await make('meeting_ask', { meeting_id: past, ask_id: ask });
        const answer = await make('response', { meeting_id: past, outcome: 'HEARD', text_en: `Answer ${word}` });
        await make('response_ask', { response_id: answer, ask_id: ask });
        const promise = await make('commitment', { meeting_id: past, text_en: `Promise ${word}` });
        await make('commitment_owner', { commitment_id: promise, contact_id: member });
        const letter = await make('letter', { ...kept, subject_en: `Letter ${word}` });
        await make('letter_recipient', { letter_id: letter, contact_id: member });
        await make('position', {
          ...kept,
          contact_id: member,
          campaign_id: campaign,
          sentence_en: `Said ${word}`,
          happened_on: visibility === 'COALITION' ? '2024-01-01' : '2024-05-01',
        });
        return kept;
      };
      await of('COALITION', 'to all');
      const kept = await of('ORGANISATION', MARK);
      const settled = await make('commitment', { text_en: 'Kept already', status: 'KEPT' });
      await make('commitment_owner', { commitment_id: settled, contact_id: staffer });
      const id = await make('meeting', { status: 'CONFIRMED', starts_on: '2024-06-05', organisation_id: a });
      await make('meeting_participant', { meeting_id: id, contact_id: staffer });
      await make('meeting_campaign', { meeting_id: id, campaign_id: campaign });
      await make('meeting_ask', { meeting_id: id, ask_id: ask });
      await make('note', { meeting_id: id, text_en: 'Noted for all', updated_at: new Date() });
      await make('note', { ...kept, meeting_id: id, text_en: MARK, updated_at: new Date() });
      return id;
    });
  });
  const brief = (actor: Actor) => getMeetingBrief(actor, open as never, TODAY);

  test("gathers what there was with a staffer's office and its Member, each once", async () => {
    const found = await brief(organizer);
    expect(found).toMatchObject({
      people: [{ name: { en: 'The staffer' }, posts: [{ office: { member: { name: { en: 'The Member' } } } }] }],
      asks: [{ title: { en: 'Asked before' } }],
      positions: [{ member: { name: { en: 'The Member' } }, value: 'SUPPORT', evidence: 'VOTE', happenedOn: '2024-05-01' }],
    });
    expect(found?.people[0]?.posts).toHaveLength(1);
    expect(found?.before.map(({ title }) => title.en).sort()).toEqual([
      `Before ${MARK}`,
      'Before to all',
      `Letter ${MARK}`,
      'Letter to all',
    ]);
    const past = found?.before.find(({ title }) => title.en === 'Before to all');
    expect(past?.answers).toMatchObject([{ asks: [{ en: 'Asked before' }], outcome: 'HEARD', text: { en: 'Answer to all' } }]);
    expect(found?.commitments.map(({ text, owners }) => [text.en, owners[0]?.name.en])).toEqual(
      expect.arrayContaining([
        ['Promise to all', 'The Member'],
        [`Promise ${MARK}`, 'The Member'],
      ]),
    );
    expect(found?.notes).toHaveLength(2);
  });

  test.each<[string, () => Actor]>([
    ['an administrator of another organisation', () => stranger],
    ['a contributor of another organisation', () => contributor],
  ])('shows %s nothing of what A keeps to itself, and the older position', async (_, who) => {
    const found = await brief(who());
    expect(JSON.stringify(found)).not.toContain(MARK);
    expect(found).toMatchObject({ positions: [{ happenedOn: '2024-01-01' }], notes: [{ text: { en: 'Noted for all' } }] });
    expect(found?.before).toHaveLength(2);
    expect(found?.commitments).toHaveLength(1);
  });

  test('shows a viewer neither notes nor telephone numbers', async () => {
    const found = await brief(viewer);
    expect(found?.notes).toEqual([]);
    expect(JSON.stringify(found)).not.toContain('zz-phone');
  });

  test("of another organisation's own meeting is not there", async () =>
    expect(await getMeetingBrief(stranger, (await makeMeeting({ visibility: 'ORGANISATION' })) as never, TODAY)).toBeNull());
});
