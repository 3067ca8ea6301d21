import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/auth/roles';
import { COMMITMENT_LIST } from '@/lib/domain/commitment/list';
import { COMMITMENT_STATUSES, commitmentStanding } from '@/lib/domain/commitment/standing';
import { STANDINGS } from '@/lib/domain/commitment/view';
import { CONTACT_LIST } from '@/lib/domain/contact/list';
import { LETTER_LIST } from '@/lib/domain/letter/list';
import { writeCursor } from '@/lib/domain/list/cursor';
import type { ListPage } from '@/lib/domain/list/page';
import { type ListQuery, parseList } from '@/lib/domain/list/query';
import { MEETING_LIST } from '@/lib/domain/meeting/list';
import { isUpcoming, shownMeetingStatus } from '@/lib/domain/meeting/status';
import { ORGANISATION_LIST } from '@/lib/domain/organisation/list';
import { listCommitments } from '@/lib/server/commitment/queries';
import { listContacts } from '@/lib/server/contact/queries';
import { listLetters } from '@/lib/server/letter/queries';
import { listMeetings } from '@/lib/server/meeting/queries';
import { listOrganisations } from '@/lib/server/organisation/queries';
import { actorOf, makePerson } from '../factories/people';
import { makeRecords, type Row } from '../factories/records';
import { ownDatabase } from '../setup/database';

const database = ownDatabase('empty');
const TODAY = '2024-06-10';
const CLOCK = { today: TODAY, installedOn: '2024-01-01' };
/** Enough for three pages. */
const MEETINGS = 120;

let organizer: Actor;
let a: string;
let campaign: string;

beforeAll(async () => {
  a = await makeRecords(database.owner, (make) => make('organisation', { name_en: 'Organisation A', short_name: 'OA' }));
  ({ actor: organizer } = await makePerson(database.owner, { role: 'ORGANIZER' }));
  await makeRecords(database.owner, async (make) => {
    campaign = await make('campaign');
    for (let i = 0; i < MEETINGS; i++) {
      // Several on one day, one in ten without a date, every shape of date, planned and held.
      const date = DATES[i % DATES.length];
      await make('meeting', {
        title_en: `Meeting ${i}`,
        status: i % 3 === 0 ? 'SCHEDULED' : 'HELD',
        kind: i % 2 === 0 ? 'HEARING' : 'BRIEFING',
        ...date,
      });
    }
    // One kept to organisation A: nobody else's, and in no count.
    await make('meeting', { title_en: 'Kept to A', visibility: 'ORGANISATION', organisation_id: a, starts_on: '2024-05-05' });
    await make('meeting', { title_en: 'Archived', archived_at: new Date() });
  });
});

const DATES: Row[] = [
  { starts_on: '2024-06-10', date_precision: 'DAY' },
  { starts_on: '2024-06-01', date_precision: 'MONTH' },
  { starts_on: '2024-01-01', date_precision: 'YEAR' },
  { starts_on: '2024-06-09', date_precision: 'DAY' },
  { starts_on: '2024-06-08', ends_on: '2024-06-11', date_precision: 'DAY' },
  { starts_on: '2024-05-01', date_precision: 'MONTH' },
  { starts_on: '2023-01-01', date_precision: 'YEAR' },
  { starts_on: '2025-03-01', date_precision: 'DAY' },
  { starts_on: '2024-06-10', date_precision: 'DAY' },
  { starts_on: null, date_precision: 'UNKNOWN' },
];

const meetings = (params: Record<string, string | string[]> = {}, actor = organizer) =>
  listMeetings(actor, parseList(MEETING_LIST, params), TODAY);
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

/** From the first page to the last by "next". */
async function forth(params: Record<string, string> = {}) {
  const pages: { id: string; date: { on: string | null } }[][] = [];
  const seen: ListPage[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const { meetings: rows, page } = await meetings({ ...params, ...(after && { after }) });
    pages.push(rows);
    seen.push(page);
    after = page.next;
  }
  return { pages, seen };
}

describe('pages', () => {
  test.each(['date', '-date'])('each row once, in the order, there and back, by %s', async (sort) => {
    const { pages, seen } = await forth({ sort });
    const all = pages.flat();
    expect(new Set(ids(all)).size).toBe(MEETINGS);
    expect(all).toHaveLength(MEETINGS);
    const { rows } = await database.owner.query(
      `SELECT id FROM meeting WHERE archived_at IS NULL AND visibility = 'COALITION' ORDER BY starts_on ${sort === 'date' ? 'DESC' : 'ASC'}, id ${sort === 'date' ? 'DESC' : 'ASC'}`,
    );
    expect(ids(all)).toEqual(ids(rows));
    expect(seen.map(({ from, to, total }) => [from, to, total])).toEqual([
      [1, 50, MEETINGS],
      [51, 100, MEETINGS],
      [101, 120, MEETINGS],
    ]);
    // And back: from the last page by "previous".
    const back = [];
    for (let before = seen.at(-1)?.previous ?? null; before !== null; ) {
      const { meetings: rows, page } = await meetings({ sort, before });
      back.unshift({ rows: ids(rows), from: page.from, to: page.to });
      before = page.previous;
    }
    expect(back).toEqual([
      { rows: ids(pages[0] ?? []), from: 1, to: 50 },
      { rows: ids(pages[1] ?? []), from: 51, to: 100 },
    ]);
  });

  test('rows that come in meanwhile neither repeat nor hide others', async () => {
    const first = await meetings();
    const added = await makeRecords(database.owner, async (make) => [
      await make('meeting', { title_en: 'Before the page', starts_on: '2030-01-01' }),
      await make('meeting', { title_en: 'After the page', starts_on: '2000-01-01' }),
    ]);
    const second = await meetings({ after: first.page.next ?? '' });
    expect(second.page).toMatchObject({ from: 52, to: 101, total: MEETINGS + 2 });
    expect(ids(second.meetings).filter((id) => ids(first.meetings).includes(id))).toEqual([]);
    const third = await meetings({ after: second.page.next ?? '' });
    expect(ids(third.meetings).at(-1)).toBe(added[1]);
    await remove(added);
    expect((await meetings({ before: second.page.previous ?? '' })).meetings.map(({ id }) => id)).toEqual(ids(first.meetings));
  });

  test('a cursor behind the last row, because rows went, is the first page again', async () => {
    const [last] = await makeRecords(database.owner, async (make) => [await make('meeting', { starts_on: '1990-01-01' })]);
    const { page } = await meetings({ sort: '-date' });
    const cursor = writeCursor('date', { keys: ['1980-01-01'], id: last as string });
    expect((await meetings({ after: cursor })).page).toMatchObject({ from: 1, to: 50, total: page.total });
    await remove([last as string]);
  });

  test.each([
    'x',
    'WyJkYXRlIl0',
    '%00',
    "'; DROP TABLE meeting; --",
    writeCursor('name', { keys: ['x'], id: '01900000-0000-7000-8000-000000000001' }),
  ])('a forged cursor is the first page: %s', async (after) => {
    const { meetings: rows, page } = await meetings({ after });
    expect(page).toMatchObject({ from: 1, to: 50 });
    expect(ids(rows)).toEqual(ids((await meetings()).meetings));
  });

  test('counts and groups are of what the reader sees', async () => {
    expect((await meetings()).page.total).toBe(MEETINGS);
    const ofA = actorOf({ role: 'VIEWER', organisationId: a });
    const seen = await meetings({}, ofA);
    expect(seen.page.total).toBe(MEETINGS + 1);
    const bands = (await meetings()).page.bands;
    expect(Object.values(bands).reduce((sum, count) => sum + count, 0)).toBe(MEETINGS);
    expect((seen.page.bands['2024'] ?? 0) - (bands['2024'] ?? 0)).toBe(1);
    expect((await meetings({ q: 'Kept to A' })).page.total).toBe(0);
    expect((await meetings({ q: 'Kept to A' }, ofA)).page.total).toBe(1);
    expect((await meetings({ organisation: a })).page.total).toBe(0);
  });
});

describe('filters of meetings', () => {
  const all = async (params: Record<string, string | string[]> = {}) => {
    const found = [];
    for (let after: string | null = ''; after !== null; ) {
      const { meetings: rows, page } = await meetings({ ...params, ...(after && { after }) });
      found.push(...rows);
      after = page.next;
    }
    return found;
  };

  test('the status is the one that is shown', async () => {
    const whole = await all();
    for (const status of ['OUTCOME_MISSING', 'SCHEDULED', 'HELD'] as const) {
      const expected = whole.filter((meeting) => shownMeetingStatus(meeting, TODAY) === status);
      expect(expected.length).toBeGreaterThan(0);
      expect(ids(await all({ status }))).toEqual(ids(expected));
    }
    expect((await all({ status: ['HELD', 'SCHEDULED'] })).length).toBe(
      whole.filter((meeting) => ['HELD', 'SCHEDULED'].includes(shownMeetingStatus(meeting, TODAY))).length,
    );
  });

  test('coming up and past are each other’s rest', async () => {
    const whole = await all();
    expect(ids(await all({ when: 'UPCOMING' }))).toEqual(ids(whole.filter((meeting) => isUpcoming(meeting, TODAY))));
    expect(ids(await all({ when: 'PAST' }))).toEqual(ids(whole.filter((meeting) => !isUpcoming(meeting, TODAY))));
  });

  test('year, kind, campaign and my delegation, one within the other', async () => {
    const [mine] = await makeRecords(database.owner, async (make) => {
      const id = await make('meeting', { title_en: 'Ours', starts_on: '2019-04-01', kind: 'HEARING' });
      await make('meeting_campaign', { meeting_id: id, campaign_id: campaign });
      await make('meeting_delegate', { meeting_id: id, user_id: organizer.id });
      return [id];
    });
    expect(ids((await meetings({ year: '2019', kind: 'HEARING', campaign, mine: '1' })).meetings)).toEqual([mine]);
    expect((await meetings({ year: '2019', kind: 'BRIEFING' })).page.total).toBe(0);
    expect((await meetings({ year: '2018' })).page.total).toBe(0);
    expect((await meetings({ mine: '1' }, actorOf({ role: 'ORGANIZER' }))).page.total).toBe(0);
    expect((await meetings()).page.options.year).toEqual(['2025', '2024', '2023', '2019']);
    await remove([mine as string]);
  });
});

describe('words', () => {
  const organisations = async (q: string) =>
    (await listOrganisations(organizer, parseList(ORGANISATION_LIST, { q }), 'en')).organisations.map(({ name }) => name.en);

  beforeAll(() =>
    makeRecords(database.owner, async (make) => {
      await make('organisation', { name_en: '100% of A_B \\ C', name_ar: 'مُنَظَّمةُ الأُولى' });
      const other = await make('organisation', { name_en: 'Réseau Z', name_ar: 'شبكة' });
      await make('alias', { organisation_id: other, text: 'Another Spelling' });
    }),
  );

  test.each([
    ['%', ['100% of A_B \\ C']],
    ['_', ['100% of A_B \\ C']],
    ['\\', ['100% of A_B \\ C']],
    ["'", []],
    ['0% of', ['100% of A_B \\ C']],
    ['منظمه الاولي', ['100% of A_B \\ C']],
    ['reseau', ['Réseau Z']],
    ['z RÉSEAU', ['Réseau Z']],
    ['spelling another', ['Réseau Z']],
    ['oa', ['Organisation A']],
    ['nothing like it', []],
  ])('%s is looked for as it stands', async (q, expected) => expect(await organisations(q)).toEqual(expected));
});

describe('contacts', () => {
  const contacts = (params: Record<string, string>, locale: 'ar' | 'en' = 'en') =>
    listContacts(organizer, parseList(CONTACT_LIST, params), locale);
  const names = async (params: Record<string, string>, locale: 'ar' | 'en' = 'en') =>
    (await contacts(params, locale)).contacts.map(({ name }) => name.en);

  beforeAll(() =>
    makeRecords(database.owner, async (make) => {
      const person = async (name_en: string, name_ar: string | null, terms: Row[], row: Row = {}) => {
        const id = await make('contact', { name_en, name_ar, kind: terms.length > 0 ? 'MEMBER_OF_CONGRESS' : 'OTHER', ...row });
        for (const term of terms) await make('congress_term', { contact_id: id, district: null, ...term });
        return id;
      };
      const senator = await person('B', 'باء', [
        { chamber: 'HOUSE', state: 'NY', district: 3, party: 'Republican', starts_on: '2011-01-03', ends_on: '2013-01-03' },
        { chamber: 'SENATE', state: 'NY', party: 'Independent', starts_on: '2021-01-03', ends_on: '2027-01-03' },
      ]);
      await person('C', 'ألف', [
        { chamber: 'HOUSE', state: 'CA', district: 12, party: 'Democrat', starts_on: '2023-01-03', ends_on: '2025-01-03' },
      ]);
      await person('a', null, [], { point_person_id: organizer.id });
      const meet = async (row: Row, linked = false, attended: boolean | null = null) => {
        const meeting = await make('meeting', { starts_on: '2001-01-01', ...row });
        await make('meeting_participant', { meeting_id: meeting, contact_id: senator, attended });
        if (linked) await make('meeting_campaign', { meeting_id: meeting, campaign_id: campaign });
      };
      await meet({}, true);
      await meet({ visibility: 'ORGANISATION', organisation_id: a });
    }),
  );

  test('chamber, state and party are those of the latest term', async () => {
    expect(await names({ chamber: 'SENATE' })).toEqual(['B']);
    expect(await names({ state: 'NY', party: 'Independent' })).toEqual(['B']);
    expect(await names({ party: 'Republican' })).toEqual([]);
    expect(await names({ state: 'CA', chamber: 'HOUSE' })).toEqual(['C']);
    expect((await contacts({ state: 'CA' })).contacts[0]?.term).toMatchObject({ state: 'CA', district: 12 });
  });

  test('met, and about what, as far as one sees', async () => {
    expect(await names({ met: 'YES' })).toEqual(['B']);
    expect(await names({ met: 'NO', sort: 'name' })).toEqual(['a', 'C']);
    expect(await names({ campaign })).toEqual(['B']);
    expect(await names({ mine: '1' })).toEqual(['a']);
    expect((await contacts({ sort: 'meetings' })).contacts[0]).toMatchObject({ name: { en: 'B' }, meetingCount: 1 });
  });

  test('by the letters of the reader’s alphabet, those without a name in it last', async () => {
    expect(await names({ sort: 'name' })).toEqual(['a', 'B', 'C']);
    expect(await names({ sort: '-name' })).toEqual(['C', 'B', 'a']);
    expect(await names({ sort: 'name' }, 'ar')).toEqual(['C', 'B', 'a']);
    const { page } = await contacts({});
    expect(page.bands).toEqual({ MEMBER_OF_CONGRESS: 2, OTHER: 1 });
    expect(await names({})).toEqual(['B', 'C', 'a']);
  });
});

describe('letters', () => {
  test('an organisation is found by what it sent, received or signed, and not by what it was asked to sign', async () => {
    const [asked, sent, signed] = await makeRecords(database.owner, async (make) => {
      const letter = (row: Row = {}) => make('letter', { subject_en: 'A letter', ...row });
      const [first, second, third] = [
        await letter(),
        await letter({ sender_organisation_id: a }),
        await letter({ lane: 'MEMBER' }),
      ];
      const version = async (letter_id: string) => make('letter_version', { letter_id });
      await make('letter_signatory', {
        letter_id: first,
        organisation_id: a,
        letter_version_id: await version(first),
        status: 'INVITED',
      });
      await make('letter_signatory', {
        letter_id: third,
        organisation_id: a,
        letter_version_id: await version(third),
        status: 'SIGNED',
      });
      return [first, second, third];
    });
    const letters = async (params: Record<string, string>) =>
      ids((await listLetters(organizer, parseList(LETTER_LIST, params))).letters);
    expect((await letters({ organisation: a })).toSorted()).toEqual([sent, signed].toSorted());
    expect(await letters({ organisation: a })).not.toContain(asked);
    expect(await letters({ lane: 'MEMBER' })).toEqual([signed]);
    expect((await letters({ lane: 'NOT_STATED' })).toSorted()).toEqual([asked, sent].toSorted());
  });
});

describe('commitments', () => {
  test('how each stands is what the domain says, and they come in that order', async () => {
    await makeRecords(database.owner, async (make) => {
      const dues = ['2023-12-31', '2024-01-01', '2024-06-09', '2024-06-10', '2024-06-17', '2024-06-18'].map((due_on) => ({
        due_on,
        due_precision: 'DAY',
      }));
      const open = [
        ...dues,
        { due_on: '2024-06-01', due_precision: 'MONTH' },
        { due_on: '2023-01-01', due_precision: 'YEAR' },
        {},
      ];
      for (const row of open) for (const status of COMMITMENT_STATUSES) await make('commitment', { status, ...row });
      const hidden = await make('meeting', { visibility: 'ORGANISATION', organisation_id: a });
      await make('commitment', { text_en: 'Kept to A', meeting_id: hidden });
      await make('commitment', {
        text_en: 'Of an archived meeting',
        meeting_id: await make('meeting', { archived_at: new Date() }),
      });
    });
    const list = (query: ListQuery) => listCommitments(organizer, query, CLOCK);
    const standingOf = ({ status, due }: { status: never; due: never }) => commitmentStanding(status, due, CLOCK).kind;
    const whole = [];
    for (let after: string | null = ''; after !== null; ) {
      const { commitments, page } = await list(parseList(COMMITMENT_LIST, after ? { after } : {}));
      whole.push(...commitments);
      after = page.next;
    }
    expect(whole).toHaveLength(9 * COMMITMENT_STATUSES.length);
    const order = whole.map((commitment) => STANDINGS.indexOf(standingOf(commitment as never)));
    expect(order).toEqual(order.toSorted((x, y) => x - y));
    for (const standing of STANDINGS) {
      const { commitments, page } = await list(parseList(COMMITMENT_LIST, { standing }));
      expect(page.total).toBe(order.filter((place) => STANDINGS[place] === standing).length);
      expect(page.bands).toEqual(page.total > 0 ? { [standing]: page.total } : {});
      expect(commitments.every((commitment) => standingOf(commitment as never) === standing)).toBe(true);
    }
  });
});

const remove = (gone: readonly string[]) =>
  makeRecords(database.owner, () => database.owner.query('DELETE FROM meeting WHERE id = ANY($1)', [gone]));
