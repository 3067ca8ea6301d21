import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { convertIcsCalendar } from 'ts-ics';
import { beforeAll, describe, expect, test } from 'vitest';
import { FEEDS_MAX, feedIdSchema } from '@/lib/domain/calendar/feed';
import { makeFeed, renewFeed, revokeFeed } from '@/lib/server/calendar/commands';
import { readFeed } from '@/lib/server/calendar/feed';
import { type ICalendarEvent, writeICalendar } from '@/lib/server/calendar/icalendar';
import { listCalendarFeeds } from '@/lib/server/calendar/queries';
import { feedForm, linkOf, readLink } from '../factories/calendar';
import { makePerson, type Person } from '../factories/people';
import { changeRecords, makeRecords } from '../factories/records';
import { ownDatabase } from '../setup/database';

const database = ownDatabase('empty');
const people = {} as Record<'ADMIN' | 'ORGANIZER' | 'VIEWER', Person>;

beforeAll(async () => {
  for (const role of ['ADMIN', 'ORGANIZER', 'VIEWER'] as const) people[role] = await makePerson(database.owner, { role });
});

test.each(['nothing', 'A'.repeat(43), `${'A'.repeat(42)}%`])('that nobody made is not there: %s', async (token) =>
  expect((await readLink(token)).status).toBe(404),
);

test('that is renewed works under its new address only, and one that is revoked under none', async () => {
  const feedId = randomUUID();
  const old = await linkOf(people.ORGANIZER, { feedId });
  const renewed = await renewFeed(people.ORGANIZER.actor, feedIdSchema.parse({ feedId }));
  if (!renewed.ok) throw new Error(renewed.code);
  expect((await readLink(old)).status).toBe(404);
  expect((await readLink(renewed.value.token)).status).toBe(200);
  expect(await revokeFeed(people.ADMIN.actor, feedIdSchema.parse({ feedId }))).toEqual({ ok: false, code: 'NOT_FOUND' });
  expect(await renewFeed(people.ADMIN.actor, feedIdSchema.parse({ feedId }))).toEqual({ ok: false, code: 'NOT_FOUND' });
  expect(await revokeFeed(people.ORGANIZER.actor, feedIdSchema.parse({ feedId }))).toEqual({ ok: true, value: null });
  expect((await readLink(renewed.value.token)).status).toBe(404);
  const { rows } = await database.owner.query(
    "SELECT action FROM audit_event WHERE actor_id = $1 AND action LIKE 'user.calendarLink%' ORDER BY at DESC LIMIT 3",
    [people.ORGANIZER.actor.id],
  );
  expect(rows.map(({ action }) => action)).toEqual([
    'user.calendarLinkRevoked',
    'user.calendarLinkRenewed',
    'user.calendarLinkMade',
  ]);
});

test('is kept by its hash alone, in the table and in the trail', async () => {
  const token = await linkOf(people.ORGANIZER);
  const { rows } = await database.owner.query(
    'SELECT (SELECT json_agg(f) FROM calendar_feed f)::text || (SELECT json_agg(e) FROM audit_event e)::text AS everything',
  );
  expect(rows[0].everything).not.toContain(token);
});

test('of a form sent twice is one', async () => {
  const person = await makePerson(database.owner, { role: 'VIEWER' });
  const input = feedForm();
  const made = await Promise.all([makeFeed(person.actor, input), makeFeed(person.actor, input)]);
  expect(made.every(({ ok }) => ok)).toBe(true);
  expect(await listCalendarFeeds(person.actor)).toHaveLength(1);
  expect(await makeFeed(people.ADMIN.actor, input)).toEqual({ ok: false, code: 'NOT_FOUND' });
  expect(await listCalendarFeeds(people.ADMIN.actor)).not.toContainEqual(expect.objectContaining({ id: input.feedId }));
});

test(`one of ${FEEDS_MAX} and no more`, async () => {
  const person = await makePerson(database.owner, { role: 'VIEWER' });
  const made = await Promise.all(Array.from({ length: FEEDS_MAX + 2 }, () => makeFeed(person.actor, feedForm())));
  expect(made.filter(({ ok }) => ok)).toHaveLength(FEEDS_MAX);
  expect(made.find(({ ok }) => !ok)).toEqual({ ok: false, code: 'INVALID_INPUT', fields: { holds: 'TOO_MANY' } });
});

test('to a campaign that is not there is refused, and ends with the campaign', async () => {
  expect(await makeFeed(people.VIEWER.actor, feedForm({ holds: randomUUID() }))).toMatchObject({
    fields: { holds: 'RECORD_GONE' },
  });
  const gone = await makeRecords(database.owner, (make) => make('campaign'));
  const token = await linkOf(people.VIEWER, { holds: gone });
  expect((await readLink(token)).status).toBe(200);
  await changeRecords(database.owner, 'UPDATE campaign SET archived_at = now() WHERE id = $1', [gone]);
  expect((await readLink(token)).status).toBe(404);
});

test('read again unchanged is not sent again; read too often it is refused', async () => {
  const token = await linkOf(people.VIEWER);
  const first = await readLink(token);
  expect(Object.fromEntries(first.headers)).toMatchObject({
    'content-type': 'text/calendar; charset=utf-8',
    'cache-control': expect.stringContaining('private'),
  });
  expect((await readLink(token, { 'if-none-match': first.headers.get('etag') ?? '' })).status).toBe(304);
  const many = await Promise.all(Array.from({ length: 65 }, () => readFeed(token)));
  expect(many).toContain('TOO_MANY_ATTEMPTS');
  const refused = await readLink(token);
  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).toBeTruthy();
});

describe('lines', () => {
  const event = (words: string): ICalendarEvent => ({
    ...{ uid: randomUUID(), sequence: 0, changedAt: new Date(0), url: 'http://localhost/meetings/x', status: 'CONFIRMED' },
    ...{ summary: words, description: words, location: words, categories: [words], takesTime: true },
    occurrence: { kind: 'DAYS', from: '2026-01-01', until: '2026-01-02' },
  });
  const letters = fc.constantFrom('ب', 'ّ', 'a', ' ', ',', ';', '\\', '\n', 'é', '€', '🕊️', 'لا', '«', '"', ':');

  test('are 75 octets long at most, split between characters, and read back as they were written', () => {
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 300 }), (parts) => {
        const words = `x${parts.join('')}x`;
        const file = writeICalendar({ name: words, description: words, timeZone: 'UTC', events: [event(words)] });
        expect(file.endsWith('\r\n')).toBe(true);
        for (const line of file.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\n\r\ufffd]|[\ud800-\udbff]$|^ ?[\udc00-\udfff]/);
        }
        expect(convertIcsCalendar(undefined, file).events?.[0]).toMatchObject({ summary: words, description: words });
      }),
    );
  });
});
