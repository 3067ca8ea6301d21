import { beforeAll, expect, test } from 'vitest';
import type { Role } from '@/lib/domain/auth/roles';
import { DASHBOARD } from '@/lib/domain/dashboard/scope';
import { parseList } from '@/lib/domain/list/query';
import { getDashboard } from '@/lib/server/dashboard/queries';
import { makeMany } from '../factories/many';
import { actorOf } from '../factories/people';
import { ownDatabase } from '../setup/database';
import { scannedBy } from '../setup/plans';

// At a hundred times the seed the dashboard reads no large table from end to end.

const database = ownDatabase('seeded');
const LARGE = 5000;
const CLOCK = { today: '2026-11-22', installedOn: '2020-01-01' };

let large: string[];
let campaign: string;
let organisation: string;

beforeAll(async () => {
  await makeMany(database.owner);
  const { rows } = await database.owner.query('SELECT relname FROM pg_class WHERE relkind = $1 AND reltuples > $2', ['r', LARGE]);
  large = rows.map(({ relname }) => relname);
  campaign = (await database.owner.query('SELECT id FROM campaign ORDER BY sort_order, id LIMIT 1')).rows[0].id;
  organisation = (await database.owner.query("SELECT id FROM organisation WHERE short_name = 'ACS' LIMIT 1")).rows[0].id;
}, 120_000);

test('the tables are large', () =>
  expect(large).toEqual(
    expect.arrayContaining([
      'meeting',
      'letter',
      'commitment',
      'follow_up',
      'position',
      'citation',
      'audit_event',
      'meeting_campaign',
    ]),
  ));

const SCOPES: [string, () => Record<string, string>][] = [
  ['all there is', () => ({})],
  ['a campaign', () => ({ campaign })],
  ['an organisation', () => ({ organisation })],
  ['a year', () => ({ year: '2015' })],
  ['a campaign, an organisation and a year', () => ({ campaign, organisation, year: '2015' })],
];

for (const role of ['ORGANIZER', 'CONTRIBUTOR'] as const satisfies Role[]) {
  test.each(SCOPES)(
    `${role}, %s`,
    async (_, params) => {
      const actor = actorOf({ role, organisationId: organisation });
      const scanned = await scannedBy(database.owner, () => getDashboard(actor, parseList(DASHBOARD, params()), CLOCK));
      expect(scanned.filter((table) => large.includes(table))).toEqual([]);
    },
    60_000,
  );
}
