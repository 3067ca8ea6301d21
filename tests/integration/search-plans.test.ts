import { beforeAll, expect, test } from 'vitest';
import { search, searchYears } from '@/lib/server/search/queries';
import { makeMany } from '../factories/many';
import { actorOf } from '../factories/people';
import { ownDatabase } from '../setup/database';
import { scannedBy } from '../setup/plans';

// At a hundred times the seed a search reads no large table from end to end.

const database = ownDatabase('seeded');
const LARGE = 5000;
const COPIES = 100;

let large: string[];
let campaign: string;

beforeAll(async () => {
  await makeMany(database.owner);
  await database.owner.query(
    `INSERT INTO search_entry
     SELECT kind, md5(id::text || n)::uuid, md5(record_id::text || n)::uuid, private_to, campaign_ids, years, happened_on,
       title_key, text_key, title_words, words, word_list FROM search_entry, generate_series(1, ${COPIES}) n`,
  );
  await database.owner.query('VACUUM ANALYZE search_entry');
  const { rows } = await database.owner.query('SELECT relname FROM pg_class WHERE relkind = $1 AND reltuples > $2', ['r', LARGE]);
  large = rows.map(({ relname }) => relname);
  campaign = (await database.owner.query('SELECT id FROM campaign ORDER BY sort_order, id LIMIT 1')).rows[0].id;
}, 180_000);

test('the tables are large', () =>
  expect(large).toEqual(expect.arrayContaining(['search_entry', 'meeting', 'letter', 'commitment', 'follow_up'])));

const actor = actorOf({ role: 'ORGANIZER', organisationId: null });

test.each([
  ['a word', 'كبتاغون', {}],
  ['a word in English', 'Captagon', {}],
  ['two words', 'Tadamon massacre', {}],
  ['the beginning of a word', 'capt', {}],
  ['a bill number', 'H.R. 6265', {}],
  ['of a kind', 'كبتاغون', { kind: 'ASK' as const }],
  ['of a campaign and a year', 'كبتاغون', { campaign: '', year: 2022 }],
  ['what nothing says, and what is spelt like it', 'accountebility', {}],
  ['the same in Arabic', 'المحاسبت', {}],
])(
  '%s',
  async (_, query, filter) => {
    const narrowed = 'campaign' in filter ? { ...filter, campaign } : filter;
    const scanned = await scannedBy(database.owner, () => search(actor, query, { ...narrowed, limit: 4 }));
    expect(scanned.filter((table) => large.includes(table))).toEqual([]);
  },
  60_000,
);

test('the years to choose from', async () => {
  const scanned = await scannedBy(database.owner, () => searchYears(actor));
  expect(scanned.filter((table) => large.includes(table))).toEqual([]);
});
