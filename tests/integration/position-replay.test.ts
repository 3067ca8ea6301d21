import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/auth/roles';
import { parseList } from '@/lib/domain/list/query';
import { POSITION_LIST } from '@/lib/domain/position/list';
import { countPositions, listMemberPositions, listPositionsOf } from '@/lib/server/position/queries';
import { actorOf } from '../factories/people';
import { makeRecords, type Row } from '../factories/records';
import { ownDatabase } from '../setup/database';

const database = ownDatabase('empty');
const members = {} as Record<'one' | 'two' | 'three' | 'senator' | 'delegate' | 'former', string>;
let campaign: string;
let a: Actor;
let b: Actor;

beforeAll(async () => {
  await makeRecords(database.owner, async (make) => {
    const [ofA, ofB] = [await make('organisation'), await make('organisation')];
    a = actorOf({ role: 'ORGANIZER', organisationId: ofA });
    b = actorOf({ role: 'ADMIN', organisationId: ofB });
    campaign = await make('campaign');
    const other = await make('campaign');
    const member = async (name: keyof typeof members, term: Row) => {
      members[name] = await make('contact', { kind: 'MEMBER_OF_CONGRESS', name_en: `Member ${name}` });
      await make('congress_term', { contact_id: members[name], starts_on: '2023-01-03', ends_on: '2025-01-03', ...term });
    };
    await member('one', { state: 'NY', party: 'Democrat' });
    await member('two', { state: 'CA', party: 'Republican' });
    await member('three', { state: 'CA', party: 'Democrat' });
    await member('senator', { chamber: 'SENATE', district: null, state: 'NY', ends_on: '2029-01-03' });
    await member('delegate', { state: 'DC', district: 0 });
    await member('former', { starts_on: '2021-01-03', ends_on: '2023-01-03' });
    await make('contact', { name_en: 'Somebody who is no Member' });
    const entry = (contact: keyof typeof members, happened_on: string, value: string, row: Row = {}) =>
      make('position', { contact_id: members[contact], campaign_id: campaign, value, happened_on, ...row });
    await entry('one', '2024-01-10', 'UNDECIDED');
    await entry('one', '2024-03-10', 'SUPPORT');
    await entry('one', '2024-05-10', 'SUPPORT', { evidence: 'COSPONSOR' });
    await entry('two', '2023-06-01', 'OPPOSE');
    await entry('three', '2024-04-01', 'CHAMPION', { visibility: 'ORGANISATION', organisation_id: ofA });
    await entry('senator', '2024-02-01', 'LEAN_SUPPORT');
    await entry('delegate', '2024-02-01', 'SUPPORT');
    await make('position', { contact_id: members.two, campaign_id: other, value: 'SUPPORT', happened_on: '2024-05-01' });
  });
});

const counts = async (actor: Actor, day: string) => {
  const { HOUSE, SENATE } = await countPositions(actor, campaign, day);
  const inWords = ({ groups, total }: typeof HOUSE) => [...groups.map(({ count }) => count), total];
  return { house: inWords(HOUSE), senate: inWords(SENATE) };
};

/** Support, leaning, undecided, opposed, not recorded, and all. */
describe('a whip count', () => {
  test.each<[string, number[], number[]]>([
    ['2024-06-01', [2, 0, 0, 1, 0, 3], [0, 1, 0, 0, 0, 1]],
    ['2024-04-01', [2, 0, 0, 1, 0, 3], [0, 1, 0, 0, 0, 1]],
    ['2024-03-31', [1, 0, 0, 1, 1, 3], [0, 1, 0, 0, 0, 1]],
    ['2024-02-29', [0, 0, 1, 1, 1, 3], [0, 1, 0, 0, 0, 1]],
    ['2024-01-31', [0, 0, 1, 1, 1, 3], [0, 0, 0, 0, 1, 1]],
    ['2023-05-31', [0, 0, 0, 0, 3, 3], [0, 0, 0, 0, 1, 1]],
    ['2022-06-01', [0, 0, 0, 0, 1, 1], [0, 0, 0, 0, 0, 0]],
    ['2025-01-03', [0, 0, 0, 0, 0, 0], [0, 1, 0, 0, 0, 1]],
  ])('as of %s', async (day, house, senate) => expect(await counts(a, day)).toEqual({ house, senate }));

  test('leaves out what another organisation keeps to itself, and drops nobody for it', async () =>
    expect((await counts(b, '2024-06-01')).house).toEqual([1, 0, 0, 1, 1, 3]));
});

const list = (actor: Actor, day: string, address = '') =>
  listMemberPositions(actor, campaign, parseList(POSITION_LIST, new URLSearchParams(address)), { day, locale: 'en' });
const names = async (...args: Parameters<typeof list>) => (await list(...args)).members.map(({ name }) => name.en);

describe('the Members, one by one', () => {
  test('by where they stand, with what it rests on and what it was before', async () => {
    const { members: shown, page } = await list(a, '2024-06-01');
    expect(shown.map(({ name, entry, before }) => [name.en, entry?.value, entry?.evidence, before])).toEqual([
      ['Member delegate', 'SUPPORT', 'VOTE', null],
      ['Member one', 'SUPPORT', 'COSPONSOR', 'UNDECIDED'],
      ['Member three', 'CHAMPION', 'VOTE', null],
      ['Member senator', 'LEAN_SUPPORT', 'VOTE', null],
      ['Member two', 'OPPOSE', 'VOTE', null],
    ]);
    expect(page).toMatchObject({ total: 5, bands: { SUPPORT: 3, LEANING: 1, OPPOSED: 1 } });
  });

  test.each<[string, string[]]>([
    ['value=OPPOSED&value=LEANING', ['Member senator', 'Member two']],
    ['value=NOT_RECORDED', []],
    ['chamber=SENATE', ['Member senator']],
    ['state=CA', ['Member three', 'Member two']],
    ['party=Republican', ['Member two']],
    ['stale=1', ['Member two']],
    ['q=SENATOR', ['Member senator']],
    ['sort=happened&chamber=HOUSE', ['Member one', 'Member three', 'Member delegate', 'Member two']],
  ])('%s', async (address, found) => {
    const shown = await names(a, '2024-06-01', address);
    // Empty dates count as the largest.
    expect(address.startsWith('sort') ? shown : [...shown].sort()).toEqual(found);
  });

  test('as they stood on an earlier day', async () =>
    expect((await list(a, '2024-02-15', 'state=NY&chamber=HOUSE')).members).toMatchObject([
      { name: { en: 'Member one' }, entry: { value: 'UNDECIDED', happenedOn: '2024-01-10' }, before: null },
    ]));

  test('another organisation’s entry is not there for others', async () =>
    expect(await names(b, '2024-06-01', 'value=NOT_RECORDED')).toEqual(['Member three']));
});

test('a person’s ledger holds every entry, the last first, by campaign', async () => {
  const ledgers = await listPositionsOf(a, members.one);
  expect(ledgers.map(({ entries }) => entries.map(({ value, happenedOn }) => [value, happenedOn]))).toEqual([
    [
      ['SUPPORT', '2024-05-10'],
      ['SUPPORT', '2024-03-10'],
      ['UNDECIDED', '2024-01-10'],
    ],
  ]);
  expect(await listPositionsOf(b, members.three)).toEqual([]);
});
