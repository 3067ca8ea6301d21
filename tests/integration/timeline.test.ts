import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/auth/roles';
import { inTime, TIMELINE, TIMELINE_KINDS } from '@/lib/domain/campaign/timeline';
import { parseList } from '@/lib/domain/list/query';
import { getCampaign } from '@/lib/server/campaign/queries';
import { getTimeline } from '@/lib/server/campaign/timeline-queries';
import { actorOf } from '../factories/people';
import { makeRecords } from '../factories/records';
import { ownDatabase } from '../setup/database';

const database = ownDatabase('seeded');
const viewer = actorOf({ role: 'VIEWER' });

let campaign: string;
let a: string;

beforeAll(() =>
  makeRecords(database.owner, async (make) => {
    a = await make('organisation', { name_en: 'Organisation A' });
    campaign = await make('campaign', { title_en: 'Campaign A' });
    const on = { campaign_id: campaign };
    const kept = { visibility: 'ORGANISATION', organisation_id: a };
    await make('campaign_status_change', { ...on, as_of: '2024-02-01' });
    await make('vehicle', { ...on, title_en: 'A bill', stage_as_of: '2024-03-01', stage_precision: 'MONTH' });
    await make('vehicle', { ...on, title_en: 'A bill without a date', congress: 118, bill_type: 'HR', number: 1 });
    await make('milestone', { ...on, date: '2023-01-01', date_precision: 'YEAR', title_en: 'A milestone' });
    await make('milestone', { ...on, title_en: 'Gone', date: '2024-01-01', date_precision: 'DAY', archived_at: new Date() });
    const meeting = async (row: object) => {
      const id = await make('meeting', row as never);
      await make('meeting_campaign', { ...on, meeting_id: id, suggested: true });
      return id;
    };
    await meeting({ title_en: 'Over New Year', starts_on: '2023-12-31', ends_on: '2024-01-02' });
    const hidden = await meeting({ ...kept, title_en: 'Kept to A', starts_on: '2019-01-01' });
    const letter = await make('letter', { subject_en: 'A letter', sent_on: '2024-05-03' });
    await make('letter_campaign', { ...on, letter_id: letter });
    for (const meeting_id of [null, hidden]) {
      const promise = await make('commitment', { meeting_id, text_en: 'A promise', due_on: '2024-06-30', due_precision: 'DAY' });
      await make('commitment_campaign', { ...on, commitment_id: promise });
    }
    const contact_id = await make('contact', { name_en: 'A Member', kind: 'MEMBER_OF_CONGRESS' });
    await make('position', { ...on, contact_id, happened_on: '2024-04-01' });
    await make('position', { ...on, ...kept, contact_id, happened_on: '2018-04-01', value: 'OPPOSE' });
  }),
);

const read = async (actor: Actor, params: Record<string, string | string[]> = {}) =>
  (await getTimeline(actor, campaign as never, parseList(TIMELINE, params)))?.timeline;
const told = async (params: Record<string, string | string[]> = {}, actor: Actor = viewer) =>
  (await read(actor, params))?.events.map(({ kind, title }) => (kind === 'STATUS' || kind === 'POSITION' ? kind : title.en));

const ALL = ['A milestone', 'Over New Year', 'STATUS', 'A bill', 'POSITION', 'A letter', 'A promise', 'A bill without a date'];

describe('a campaign’s timeline', () => {
  test('tells of all kinds, in the order of time, the undated last', async () => {
    expect(await told()).toEqual(ALL);
    const timeline = await read(viewer);
    expect(timeline).toMatchObject({ total: ALL.length, years: ['2024', '2023'] });
    expect(timeline?.events.toSorted(inTime)).toEqual(timeline?.events);
  });

  test.each<[string, Record<string, string | string[]>, string[]]>([
    [
      'a year, with what reaches into it',
      { year: '2024' },
      ['Over New Year', 'STATUS', 'A bill', 'POSITION', 'A letter', 'A promise'],
    ],
    ['the year before', { year: '2023' }, ['A milestone', 'Over New Year']],
    ['a quarter', { year: '2024', quarter: '2' }, ['POSITION', 'A letter', 'A promise']],
    ['a quarter of a year that is only known as such', { year: '2023', quarter: '2' }, ['A milestone']],
    ['a year of nothing', { year: '1999' }, []],
    ['one kind', { kind: 'LETTER' }, ['A letter']],
    ['two kinds in a year', { kind: ['MEETING', 'STAGE'], year: '2024' }, ['Over New Year', 'A bill']],
  ])('%s', async (_, params, expected) => {
    expect(await told(params)).toEqual(expected);
    expect((await read(viewer, params))?.total).toBe(expected.length);
  });

  test('A sees what it keeps to itself besides, and its years', async () => {
    const own = actorOf({ role: 'VIEWER', organisationId: a });
    expect((await read(own))?.total).toBe(ALL.length + 3);
    expect((await read(own))?.years).toEqual(['2024', '2023', '2019', '2018']);
    expect(await told({ year: '2018' }, own)).toEqual(['POSITION']);
    expect(await told({ year: '2019' }, own)).toEqual(['Kept to A']);
  });

  test('of no campaign there is none', async () =>
    expect(await getTimeline(viewer, '01932d6a-0000-7000-8000-000000000001' as never, parseList(TIMELINE, {}))).toBeNull());
});

test('of each seeded campaign it tells of all that its page does', async () => {
  const { rows } = await database.owner.query('SELECT id FROM campaign ORDER BY sort_order');
  for (const { id } of rows) {
    const page = (await getCampaign(viewer, id))?.campaign;
    const events = (await getTimeline(viewer, id, parseList(TIMELINE, {})))?.timeline.events ?? [];
    const counts = TIMELINE_KINDS.map((kind) => events.filter((event) => event.kind === kind).length);
    if (page && id !== campaign)
      expect(counts).toEqual([
        page.statusChanges.length,
        page.vehicles.length,
        page.milestones.length,
        page.meetings.length,
        page.letters.length,
        page.commitments.length,
        0,
      ]);
  }
});
