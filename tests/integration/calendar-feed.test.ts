import { convertIcsCalendar } from 'ts-ics';
import { beforeAll, describe, expect, test } from 'vitest';
import { ROLES, type Role } from '@/lib/domain/auth/roles';
import { readMeetingFile } from '@/lib/server/calendar/feed';
import { listCalendar } from '@/lib/server/calendar/queries';
import { fileOf, linkOf, readLink } from '../factories/calendar';
import { makePerson, type Person } from '../factories/people';
import { changeRecords, makeRecords } from '../factories/records';
import { ownDatabase } from '../setup/database';

const database = ownDatabase('empty');
const MARK = 'ZZ-KEPT-TO-B';
const NAME = 'ZZ-A-NAME';
const NOTE = 'ZZ-A-NOTE';
const people = {} as Record<Role, Person>;
let a: string;
let b: string;
let campaign: string;
let meeting: string;

beforeAll(async () => {
  await makeRecords(database.owner, async (make) => {
    await make('workspace', { name_en: 'A coalition', time_zone: 'America/New_York' });
    a = await make('organisation', { name_en: 'Organisation A' });
    b = await make('organisation', { name_en: 'Organisation B' });
    campaign = await make('campaign', { title_en: 'A campaign', title_ar: 'حملة' });
  });
  for (const role of ROLES) people[role] = await makePerson(database.owner, { role, organisationId: a });
  await makeRecords(database.owner, async (make) => {
    const ofB = { visibility: 'ORGANISATION', organisation_id: b };
    meeting = await make('meeting', {
      title_en: 'Visit to an office; with commas, and more',
      title_ar: 'زيارة مكتب في مجلس النواب للحديث عن القانون وعن كل ما يتصل به من مطالب ومواعيد',
      starts_on: '2026-03-04',
      start_time: '14:30',
      end_time: '15:15',
      time_zone: 'US/Eastern',
      place_en: 'Room 1, a building',
      status: 'CONFIRMED',
    });
    await make('meeting_campaign', { meeting_id: meeting, campaign_id: campaign });
    await make('meeting_delegate', { meeting_id: meeting, user_id: people.CONTRIBUTOR.actor.id });
    const contact = await make('contact', { name_en: NAME });
    await make('meeting_participant', { meeting_id: meeting, contact_id: contact });
    await make('note', { meeting_id: meeting, text_en: NOTE });
    await make('note', { meeting_id: meeting, text_en: `Note ${MARK}`, ...ofB });
    await make('meeting', { title_en: 'Two days', starts_on: '2026-03-30', ends_on: '2026-03-31', status: 'REQUESTED' });
    await make('meeting', { title_en: 'Off', starts_on: '2026-03-05', status: 'CANCELLED' });
    await make('meeting', { title_en: 'Some time in March', starts_on: '2026-03-01', date_precision: 'MONTH' });
    await make('meeting', { title_en: 'Some time in 2026', starts_on: '2026-01-01', date_precision: 'YEAR' });
    await make('meeting', { ...ofB, title_en: `Meeting ${MARK}`, starts_on: '2026-03-06' });
    await make('letter', { ...ofB, status: 'DRAFT', subject_en: `Letter ${MARK}`, deadline_on: '2026-03-07' });
    await make('follow_up', { ...ofB, title_en: `Task ${MARK}`, due_on: '2026-03-08' });
    await make('letter', { status: 'DRAFT', subject_en: 'A letter', deadline_on: '2026-03-09' });
    await make('follow_up', { organisation_id: a, title_en: 'A task', due_on: '2026-03-10', note_en: NOTE });
    await make('milestone', { campaign_id: campaign, date: '2026-03-11', date_precision: 'DAY', date_basis: 'STATED' });
    await make('commitment', { due_on: '2026-03-12', due_precision: 'DAY', due_basis: 'STATED' });
  });
});

/** As another program reads it. */
const read = (file: string) => convertIcsCalendar(undefined, file);
const eventsOf = async (token: string) => read(await fileOf(token)).events ?? [];
const named = async (token: string, summary: string) => (await eventsOf(token)).find((event) => event.summary.includes(summary));

test('a link holds everything with a day that its person may see, and counts the rest', async () => {
  const file = await fileOf(await linkOf(people.ORGANIZER));
  const calendar = read(file);
  expect(calendar.events?.map(({ summary }) => summary).toSorted()).toEqual([
    'Due: A task',
    'Milestone: A milestone',
    'Off',
    'Promised by today: A commitment',
    'Signing closes: A letter',
    'Two days',
    'Visit to an office; with commas, and more',
  ]);
  expect(calendar.name).toBe('Calendar · A coalition');
  expect(file.replaceAll('\r\n ', '')).toContain(
    'X-WR-CALDESC;VALUE=TEXT:2 entries are not here: only their month or year is known.',
  );
  expect(file).not.toContain(MARK);
});

test('a meeting by the clock stands in its own zone, which the file holds', async () => {
  const token = await linkOf(people.ORGANIZER);
  const event = await named(token, 'Visit to an office');
  expect(event).toMatchObject({
    uid: meeting,
    status: 'CONFIRMED',
    location: 'Room 1, a building',
    start: { date: new Date('2026-03-04T19:30:00Z'), local: { timezone: 'America/New_York' } },
    end: { date: new Date('2026-03-04T20:15:00Z') },
    url: expect.stringMatching(new RegExp(`/meetings/${meeting}$`)),
  });
  const file = await fileOf(token);
  expect(file.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
  expect(file).toContain('DTSTART;TZID=America/New_York:20260304T143000');
});

test('whole days end on the day after', async () => {
  const event = await named(await linkOf(people.ORGANIZER), 'Two days');
  expect(event).toMatchObject({
    status: 'TENTATIVE',
    start: { type: 'DATE', date: new Date('2026-03-30T00:00:00Z') },
    end: { type: 'DATE', date: new Date('2026-04-01T00:00:00Z') },
  });
});

test('what is cancelled stays, and says so', async () => {
  const event = await named(await linkOf(people.ORGANIZER), 'Off');
  expect(event).toMatchObject({ status: 'CANCELLED', timeTransparent: 'TRANSPARENT' });
});

test('the sequence grows with every change, and the identity stays', async () => {
  const token = await linkOf(people.ORGANIZER);
  const before = await named(token, 'Visit to an office');
  await changeRecords(database.owner, 'UPDATE meeting SET version = version + 1, updated_at = now() WHERE id = $1', [meeting]);
  const after = await named(token, 'Visit to an office');
  expect(after?.uid).toBe(before?.uid);
  expect(after?.sequence).toBe((before?.sequence ?? 0) + 1);
  expect(after?.lastModified?.date.getTime()).toBeGreaterThan(before?.lastModified?.date.getTime() ?? 0);
});

test('people and notes are left out where they are not wanted', async () => {
  expect(await fileOf(await linkOf(people.ORGANIZER))).toContain(NAME);
  expect(await fileOf(await linkOf(people.ORGANIZER))).toContain(NOTE);
  const without = await fileOf(await linkOf(people.ORGANIZER, { people: undefined, notes: undefined }));
  expect(without).not.toContain(NAME);
  expect(without).not.toContain(NOTE);
});

test('who may not read notes gets none of a meeting', async () => {
  const event = await named(await linkOf(people.VIEWER), 'Visit to an office');
  expect(event?.description).toContain(NAME);
  expect(event?.description).not.toContain(NOTE);
});

test.each(ROLES)('what another organisation keeps to itself is in no link of %s, nor on the page', async (role) => {
  expect(await fileOf(await linkOf(people[role]))).not.toContain(MARK);
  const filter = { campaign: null, kinds: [], mine: false };
  const shown = await listCalendar(people[role].actor, filter, { from: '2026-01-01', to: '2026-12-31' });
  expect(JSON.stringify(shown)).not.toContain(MARK);
  expect(shown.entries.length).toBeGreaterThan(0);
});

test('what a link holds is what its person may see when it is read', async () => {
  const person = await makePerson(database.owner, { role: 'VIEWER', organisationId: b });
  const token = await linkOf(person);
  expect(await fileOf(token)).toContain(MARK);
  await changeRecords(database.owner, 'UPDATE app_user SET organisation_id = $2 WHERE id = $1', [person.actor.id, a]);
  expect(await fileOf(token)).not.toContain(MARK);
  await changeRecords(database.owner, 'UPDATE app_user SET disabled_at = now() WHERE id = $1', [person.actor.id]);
  expect((await readLink(token)).status).toBe(404);
});

test('what is somebody’s own, and what is a campaign’s', async () => {
  const mine = await eventsOf(await linkOf(people.CONTRIBUTOR, { holds: 'MINE' }));
  expect(mine.map(({ uid }) => uid)).toEqual([meeting]);
  const ofCampaign = await eventsOf(await linkOf(people.VIEWER, { holds: campaign }));
  expect(ofCampaign.map(({ summary }) => summary).toSorted()).toEqual([
    'Milestone: A milestone',
    'Visit to an office; with commas, and more',
  ]);
});

test('in the language of its person', async () => {
  const person = await makePerson(database.owner, { role: 'VIEWER', organisationId: a, row: { locale: 'AR' } });
  const token = await linkOf(person);
  expect((await named(token, 'زيارة مكتب'))?.categories).toEqual(['اللقاءات', 'حملة']);
  expect((await fileOf(token)).replaceAll('\r\n ', '')).toContain('لا يرد هنا عنصران');
});

describe('one meeting as a file', () => {
  test('has the same identity as in a link, and no notes', async () => {
    const file = (await readMeetingFile(people.ORGANIZER.actor, meeting, 'ar')) ?? '';
    expect(read(file).events).toMatchObject([{ uid: meeting, summary: expect.stringContaining('زيارة مكتب') }]);
    expect(file).not.toContain(NOTE);
  });
  test('is not there for who does not see the meeting, nor without a day', async () => {
    const { rows } = await database.owner.query(
      "SELECT id FROM meeting WHERE title_en LIKE '%ZZ-KEPT%' OR date_precision <> 'DAY'",
    );
    expect(rows).toHaveLength(3);
    for (const { id } of rows) expect(await readMeetingFile(people.ADMIN.actor, id, 'en')).toBeNull();
  });
});

test('no line of a link is longer than 75 octets', async () => {
  for (const role of ROLES) {
    const lines = (await fileOf(await linkOf(people[role]))).split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  }
});
